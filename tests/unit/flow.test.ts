import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { RANGE } from '../../src/game/balance.ts';
import { FORTNIGHTS } from '../../src/game/calendar.ts';
import { change, pay } from '../../src/game/effects.ts';
import { openEndings } from '../../src/game/endings.ts';
import { destinations, finishScene, newGame, nextFortnight, notTonight, stayIn, takeEnding, visit } from '../../src/game/flow.ts';
import { gameStateSchema } from '../../src/game/state.ts';
import type { GameState } from '../../src/game/state.ts';
import { PLACES } from '../../src/story/tableau.ts';
import { deckOf, gameState, sceneCard } from '../fixtures/game.ts';
import { plainRows } from '../fixtures/rows.ts';

const rows = plainRows();
const deck = deckOf(
  [
    sceneCard('first', { comes: ['arrival'], fixed: 1, fortnights: [1, 1] }),
    sceneCard('call', { comes: ['arrival', 'stay'] }),
    sceneCard('rain', { repeat: true, weight: 0.5 }),
    sceneCard('dim', { repeat: true, comes: ['tonight'] }),
    sceneCard('cat', { repeat: true, comes: ['visit'], place: 'stairwell' }),
    sceneCard('tram', { comes: ['visit'], place: 'tram' }),
    sceneCard('kettle', { comes: ['visit'], place: 'workroom', fortnights: [2, 4] }),
    sceneCard('door', { comes: ['visit'], place: 'street', repeat: true, fixed: 3 }),
    sceneCard('thanks', { comes: ['arrival'], fortnights: [2, 4] }),
  ],
  (id, state) => id !== 'thanks' || state.people > 0,
);

/** A year moved by plain numbers: each number picks what to do, and what the scene then does to the numbers. */
function year(seed: number, wishes: readonly number[]) {
  const seen: GameState[] = [];
  const outings = new Map<number, number>();
  let state = newGame('elias', seed, rows, deck);
  let at = 0;
  let tonights = 0;
  const wish = (count: number): number => {
    at += 1;
    return (wishes[at % wishes.length] ?? 0) % count;
  };
  const read = (scene: string): void => {
    const effects = [
      (now: GameState) => change(now, 'energy', -1, scene),
      (now: GameState) => change(now, 'energy', 2, scene),
      (now: GameState) => change(now, 'rhythm', wish(3) - 1, scene),
      (now: GameState) => change(now, 'people', wish(3) - 1, scene),
      (now: GameState) => pay(now, -900, 'fare', scene),
      (now: GameState) => now,
    ];
    state = finishScene(effects[wish(effects.length)]?.(state) ?? state, scene, rows, deck);
  };
  while (state.phase !== 'over') {
    if (seen.length > 1200) throw new Error('the year does not end');
    seen.push(state);
    const waiting = state.waiting[0];
    if (state.phase === 'arrival' && waiting !== undefined) read(waiting);
    else if (state.phase === 'close') state = nextFortnight(state, deck);
    else if (state.phase === 'choosing') {
      const open = openEndings(state);
      const gone = takeEnding(state, open[wish(open.length)] ?? 'open');
      state = gone.state;
      read(gone.scene);
    } else {
      const open = destinations(state, rows, deck, PLACES).filter(
        ({ scene, cost, fare }) => scene !== null && state.energy >= cost && state.money >= fare,
      );
      const where = open[wish(open.length + 2)];
      if (where !== undefined) outings.set(state.fortnight, (outings.get(state.fortnight) ?? 0) + 1);
      // A player who never can would never come to a close, and need not; one here can again after six times in a year.
      const tired = where === undefined && tonights < 24 && wish(3) === 0;
      if (tired) tonights += 1;
      const gone = where !== undefined ? visit(state, where, deck) : tired ? notTonight(state, deck) : stayIn(state, deck);
      state = gone.state;
      seen.push(state);
      read(gone.scene);
    }
  }
  seen.push(state);
  return { seen, outings, end: state };
}

const years = [
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 60 }),
] as const;

describe('the course of a year', () => {
  test('Whatever the player does, every state on the way is one that a save may hold.', () => {
    fc.assert(
      fc.property(...years, (seed, wishes) => {
        for (const state of year(seed, wishes).seen) {
          const checked = v.safeParse(gameStateSchema, state);
          expect(checked.issues?.map(({ message }) => message)).toBeUndefined();
          for (const kind of ['energy', 'rhythm', 'people'] as const) {
            expect(state[kind] >= 0 && state[kind] <= RANGE[kind], kind).toBe(true);
          }
          expect(state.money).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('Whatever the player does, every fortnight closes, and the year comes to an ending that held.', () => {
    fc.assert(
      fc.property(...years, (seed, wishes) => {
        const { end, seen } = year(seed, wishes);
        expect(end.phase).toBe('over');
        // It held when it was chosen; what its own scene then does is another matter.
        const chose = seen.findLast(({ phase }) => phase === 'choosing');
        expect(end.ending !== null && chose !== undefined && openEndings(chose).includes(end.ending)).toBe(true);
        const closed = new Set(seen.filter(({ phase }) => phase === 'close').map(({ fortnight }) => fortnight));
        expect([...closed]).toEqual(Array.from({ length: FORTNIGHTS }, (_, index) => index + 1));
      }),
      { examples: [[0, [265, 2, 995, 0, 1, 772, 64, 0, 82, 158, 747, 998, 2, 0, 4]]] },
    );
  });

  test('Nobody goes out more than twice in a fortnight.', () => {
    fc.assert(
      fc.property(...years, (seed, wishes) => {
        const { outings, end } = year(seed, wishes);
        for (const times of outings.values()) expect(times).toBeLessThanOrEqual(2);
        const visits = Object.values(end.visits).reduce((sum, times) => sum + times, 0);
        expect(visits).toBe([...outings.values()].reduce((sum, times) => sum + times, 0));
      }),
    );
  });

  test('The same seed and the same actions give the same year, to the last detail.', () => {
    fc.assert(
      fc.property(...years, (seed, wishes) => {
        expect(year(seed, wishes).seen).toEqual(year(seed, wishes).seen);
      }),
    );
  });

  test('Another seed can bring other scenes to the same wishes.', () => {
    const read = (seed: number) =>
      year(seed, [3, 1, 4, 1, 5, 9, 2, 6])
        .seen.map(({ lastScene }) => lastScene)
        .join();
    expect(new Set(Array.from({ length: 30 }, (_, seed) => read(seed))).size).toBeGreaterThan(1);
  });
});

describe('a fortnight', () => {
  const outing = (part: Partial<GameState> = {}) => gameState({ phase: 'outing', energy: 3, money: 10_000, ...part });
  const going = (place: string, state = outing()) => {
    const found = destinations(state, rows, deck, PLACES).find((each) => each.place === place);
    if (found === undefined) throw new Error(`${place} is not on the map`);
    return found;
  };

  test('A place with nothing waiting is on the map only when it has been seen.', () => {
    const places = (state: GameState) => destinations(state, rows, deck, PLACES).map(({ place }) => place);
    expect(places(outing())).toEqual(['stairwell', 'street', 'tram']);
    expect(places(outing({ fortnight: 5, visits: { workroom: 1 } }))).toContain('workroom');
    expect(going('workroom', outing({ fortnight: 5, visits: { workroom: 1 } })).scene).toBeNull();
    expect(places(outing({ fortnight: 2 }))).toContain('workroom');
  });

  test('A place is on the map only while its door is open: the yard lies under snow until March.', () => {
    const yard = deckOf([sceneCard('cables', { comes: ['visit'], place: 'yard' })]);
    const open = (fortnight: number) => destinations(outing({ fortnight }), rows, yard, PLACES).map(({ place }) => place);
    expect(open(8)).toEqual([]);
    expect(open(9)).toEqual(['yard']);
    expect(
      destinations(outing({ fortnight: 16, visits: { workroom: 3 } }), rows, yard, PLACES).map(({ place }) => place),
    ).toEqual(['yard']);
  });

  test('The map offers at most six places at once, those first that will not wait long; the others come another time.', () => {
    const many = deckOf(
      PLACES.filter((place) => !['home', 'workroom'].includes(place))
        .slice(0, 9)
        .map((place, index) => sceneCard(`s${index}`, { comes: ['visit'], place, fortnights: [9, 16 - index] })),
    );
    const offered = destinations(outing({ fortnight: 9 }), rows, many, PLACES).map(({ scene }) => scene);
    expect(offered).toHaveLength(6);
    expect(offered).toEqual(['s2', 's3', 's4', 's5', 's6', 's7']);
  });

  test('The scene that the map tells of is the one that the visit brings.', () => {
    const two = deckOf(['a', 'b', 'c'].map((id) => sceneCard(id, { comes: ['visit'], place: 'tram' })));
    const brought = new Set<string>();
    for (let random = 0; random < 40; random += 1) {
      const state = outing({ random: random * 104_729 });
      const [told] = destinations(state, rows, two, ['tram']);
      if (told === undefined) throw new Error('the tram is on the map');
      const { scene } = visit(state, told, two);
      expect(scene).toBe(told.scene);
      brought.add(scene);
    }
    expect(brought.size).toBe(3);
  });

  test('A visit costs energy and the fare of a place a ride away, and both keep their reason.', () => {
    const { state } = visit(outing(), going('tram'), deck);
    expect(state).toMatchObject({ energy: 2, money: 9_700, outings: 1, visits: { tram: 1 } });
    expect(state.changes.map(({ kind, cause }) => `${kind} ${cause}`)).toEqual(['energy visit', 'money visit']);
    expect(visit(outing(), going('stairwell'), deck).state.money).toBe(10_000);
  });

  test('One cannot go where energy or money does not reach, nor where nothing waits.', () => {
    expect(() => visit(outing({ energy: 0 }), going('stairwell'), deck)).toThrow();
    expect(() => visit(outing({ money: 299 }), going('tram'), deck)).toThrow();
    expect(() => visit(outing(), { place: 'service-point', scene: null, cost: 1, fare: 0 }, deck)).toThrow(/service-point/);
  });

  test('After one visit one may go out again, and after the second the fortnight closes.', () => {
    const first = visit(outing(), going('tram'), deck);
    const back = finishScene(first.state, first.scene, rows, deck);
    expect(back.phase).toBe('outing');
    const second = visit(back, going('stairwell', back), deck);
    expect(finishScene(second.state, second.scene, rows, deck).phase).toBe('close');
  });

  test('Staying in gives energy, brings a scene, and closes the fortnight after it.', () => {
    const { state, scene } = stayIn(outing(), deck);
    expect(state).toMatchObject({ energy: 4, stays: 1 });
    expect(finishScene(state, scene, rows, deck).phase).toBe('close');
  });

  test('Not tonight costs nothing, takes no outing, leads back to the same choice of where to go, and gives energy once a fortnight.', () => {
    const before = outing();
    const { state, scene } = notTonight(before, deck);
    expect(scene).toBe('dim');
    const after = finishScene(state, scene, rows, deck);
    expect(after).toMatchObject({ phase: 'outing', outings: 0, energy: before.energy + 1, money: before.money });
    expect(destinations(after, rows, deck, PLACES).map(({ place }) => place)).toEqual(['stairwell', 'street', 'tram']);
    // What waits behind each door is the same scene as before, not only the same door.
    expect(destinations(after, rows, deck, PLACES).map(({ scene }) => scene)).toEqual(
      destinations(before, rows, deck, PLACES).map(({ scene }) => scene),
    );
    const again = notTonight(after, deck);
    expect(again).toMatchObject({ scene: 'dim', state: { energy: after.energy } });
  });

  test('A close gives rest, and a steady rhythm one more; it takes the food, and only every second one reckons the month.', () => {
    const close = (part: Partial<GameState>) => finishScene(outing({ outings: 2, energy: 1, ...part }), 'rain', rows, deck);
    expect(close({ rhythm: 2 }).energy).toBe(3);
    expect(close({ rhythm: 3 }).energy).toBe(4);
    const causes = (state: GameState) => new Set(state.changes.filter(({ kind }) => kind === 'money').map(({ cause }) => cause));
    expect(causes(close({ fortnight: 1 }))).toEqual(new Set(['close']));
    expect(causes(close({ fortnight: 2 }))).toEqual(new Set(['close', 'month']));
  });

  test('The next fortnight opens with its outings whole, and after the last one an ending is chosen.', () => {
    expect(nextFortnight(gameState({ phase: 'close', outings: 2 }), deck)).toMatchObject({ fortnight: 2, outings: 0 });
    const choosing = nextFortnight(gameState({ phase: 'close', fortnight: FORTNIGHTS }), deck);
    expect(choosing.phase).toBe('choosing');
    const { state, scene } = takeEnding(choosing, 'open');
    expect(scene).toBe('ending-open');
    expect(finishScene(state, scene, rows, deck)).toMatchObject({ phase: 'over', ending: 'open' });
    expect(() => takeEnding(choosing, 'job')).toThrow(/job/);
    expect(() => nextFortnight(outing(), deck)).toThrow();
  });

  test('A game kept where the writing once ended goes on into the next fortnight.', () => {
    expect(nextFortnight(gameState({ phase: 'rest', fortnight: 4 }), deck)).toMatchObject({ fortnight: 5, outings: 0 });
  });
});
