import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/game/deck.ts';
import { drawScene, dueScenes } from '../../src/game/deck.ts';
import { finishScene, newGame, nextFortnight, stayIn } from '../../src/game/flow.ts';
import type { GameState } from '../../src/game/state.ts';
import { deckOf, gameState, sceneCard } from '../fixtures/game.ts';
import { plainRows } from '../fixtures/rows.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const ids = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id);

/** Draws one scene a fortnight, each read to its end before the next. */
function drawnInTurn(deck: Deck, seed: number, times: number): readonly (string | null)[] {
  let state: GameState = gameState({ random: seed, fortnight: 1 });
  const drawn: (string | null)[] = [];
  for (let each = 0; each < times; each += 1) {
    const { scene, state: after } = drawScene(deck, state, 'stay');
    drawn.push(scene);
    if (scene === null) break;
    state = {
      ...after,
      lastScene: scene,
      fortnight: after.fortnight + 1,
      finished: { ...after.finished, [scene]: { times: (after.finished[scene]?.times ?? 0) + 1, last: after.fortnight } },
    };
  }
  return drawn;
}

describe('drawing a scene', () => {
  test('The same repeating scene never comes twice in a row when another can come.', () => {
    const deck = deckOf([
      sceneCard('rain', { repeat: true, weight: 100, fortnights: [1, 16] }),
      sceneCard('snow', { repeat: true, fortnights: [1, 16] }),
      sceneCard('letter', { weight: 0.5, fortnights: [1, 16] }),
    ]);
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawnInTurn(deck, seed, 12);
        expect(drawn.every((scene) => scene !== null)).toBe(true);
        for (const [index, scene] of drawn.entries()) if (index > 0) expect(scene).not.toBe(drawn[index - 1]);
      }),
    );
  });

  test('The only repeating scene comes even twice in a row, so that staying in always brings something.', () => {
    expect(drawnInTurn(deckOf([sceneCard('rain', { repeat: true, fortnights: [1, 16] })]), 1, 5)).toEqual([
      'rain',
      'rain',
      'rain',
      'rain',
      'rain',
    ]);
  });

  test('A scene that comes again for want of another still comes only in its fortnights and its own year.', () => {
    const state = gameState({ fortnight: 6, finished: { rain: { times: 1, last: 6 } } });
    const drawn = (cards: Parameters<typeof sceneCard>[1][]) =>
      drawScene(
        deckOf([
          sceneCard('rain', { repeat: true, fortnights: [1, 16] }),
          ...cards.map((card, index) => sceneCard(`other-${index}`, card)),
        ]),
        state,
        'stay',
      ).scene;
    expect(drawn([{ repeat: true, fortnights: [1, 4] }])).toBe('rain');
    expect(drawn([{ repeat: true, fortnights: [1, 16], protagonist: 'sami' }])).toBe('rain');
  });

  test('A scene that does not repeat comes once.', () => {
    const once = deckOf([
      sceneCard('letter', { fortnights: [1, 16] }),
      sceneCard('call', { fortnights: [1, 16] }),
      sceneCard('rain', { repeat: true, fortnights: [1, 16] }),
    ]);
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawnInTurn(once, seed, 8);
        for (const id of ['letter', 'call']) expect(drawn.filter((scene) => scene === id)).toHaveLength(1);
      }),
    );
  });

  test('A scene comes only in its fortnights, in its way, at its place, and in its protagonist’s year.', () => {
    const come = (part: Parameters<typeof sceneCard>[1], state = gameState({ fortnight: 2 })) =>
      drawScene(deckOf([sceneCard('shop', { comes: ['visit'], place: 'street', ...part })]), state, 'visit', 'street').scene;
    expect(come({})).toBe('shop');
    expect(come({ fortnights: [2, 2] })).toBe('shop');
    expect(come({ fortnights: [3, 4] })).toBeNull();
    expect(come({ fortnights: [1, 1] })).toBeNull();
    expect(come({ comes: ['stay', 'arrival', 'tonight'] })).toBeNull();
    expect(come({ place: 'tram' })).toBeNull();
    expect(come({ protagonist: 'elias' })).toBe('shop');
    expect(come({ protagonist: 'jasmin' })).toBeNull();
    expect(come({}, gameState({ waiting: ['shop'] }))).toBeNull();
  });

  test('A scene whose own condition does not hold does not come.', () => {
    const deck = deckOf(
      [sceneCard('rain', { repeat: true }), sceneCard('gift', { weight: 1000 })],
      (id, state) => id !== 'gift' || state.memory['rails'] === true,
    );
    const drawn = (state: GameState) =>
      Array.from({ length: 20 }, (_, random) => drawScene(deck, { ...state, random }, 'stay').scene);
    expect(drawn(gameState())).not.toContain('gift');
    expect(drawn(gameState({ memory: { rails: true } }))).toContain('gift');
  });

  test('A scene met before is less likely to come again than a fresh one.', () => {
    const deck = deckOf([sceneCard('old', { repeat: true }), sceneCard('new')]);
    const met = gameState({ fortnight: 3, finished: { old: { times: 2, last: 1 } } });
    const drawn = Array.from({ length: 300 }, (_, random) => drawScene(deck, { ...met, random: random * 7919 }, 'stay').scene);
    const old = drawn.filter((scene) => scene === 'old').length;
    expect(old).toBeGreaterThan(0);
    expect(old).toBeLessThan(100);
  });

  test('Drawing moves the seed, so that the next draw is another one.', () => {
    const state = gameState();
    expect(drawScene(deckOf([sceneCard('rain')]), state, 'stay').state.random).not.toBe(state.random);
  });

  test('Nothing comes on a visit or an arrival where nothing waits, and the seed stays as it was.', () => {
    const state = gameState();
    const deck = deckOf([sceneCard('rain', { repeat: true, comes: ['stay'] })]);
    expect(drawScene(deck, state, 'arrival')).toEqual({ scene: null, state });
    expect(drawScene(deck, state, 'visit', 'street')).toEqual({ scene: null, state });
  });
});

describe('fixed scenes', () => {
  const rain = sceneCard('rain', { repeat: true });
  const door = sceneCard('door', { fixed: 3, repeat: true, comes: ['visit'], place: 'street' });

  test('A fixed scene is due from its fortnight on until it has been read.', () => {
    const deck = deckOf([sceneCard('call', { fixed: 2 })]);
    const due = (state: Partial<GameState>) => ids(dueScenes(deck, gameState(state)));
    expect(due({ fortnight: 1 })).toEqual([]);
    expect(due({ fortnight: 2 })).toEqual(['call']);
    expect(due({ fortnight: 4 })).toEqual(['call']);
    expect(due({ fortnight: 4, finished: { call: { times: 1, last: 2 } } })).toEqual([]);
  });

  test('A fixed scene comes in its fortnight whatever the seed, before any drawn one.', () => {
    const deck = deckOf([
      sceneCard('drawn', { comes: ['arrival'], weight: 1000 }),
      sceneCard('first', { comes: ['arrival'], fixed: 1 }),
      rain,
    ]);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(newGame('elias', seed, plainRows(), deck).waiting).toEqual(['first']);
      }),
    );
  });

  test('Two scenes that are due at once both come, each once.', () => {
    const deck = deckOf([
      sceneCard('first', { comes: ['arrival'], fixed: 1 }),
      sceneCard('second', { comes: ['visit'], fixed: 1 }),
      rain,
    ]);
    const start = newGame('elias', 5, plainRows(), deck);
    expect(start.waiting).toEqual(['first', 'second']);
    const read = finishScene(finishScene(start, 'first', plainRows(), deck), 'second', plainRows(), deck);
    expect(read).toMatchObject({ phase: 'outing', waiting: [] });
  });

  test('A scene that was walked past comes again for as long as its condition holds, and not after.', () => {
    const deck = deckOf([door, rain], (id, state) => id !== 'door' || state.memory['doorAnswer'] !== 'name');
    const rows = plainRows();
    const arrive = (fortnight: number, state: Partial<GameState>) =>
      nextFortnight(gameState({ ...state, fortnight: fortnight - 1, phase: 'close' }), deck).waiting;
    expect(arrive(2, {})).not.toContain('door');
    expect(arrive(3, {})).toContain('door');
    const walkedPast = { finished: { door: { times: 1, last: 3 } }, memory: { doorAnswer: 'walkedPast' } };
    expect(arrive(4, walkedPast)).toContain('door');
    expect(arrive(4, { ...walkedPast, memory: { doorAnswer: 'name' } })).not.toContain('door');
    // In the fortnight of its reading it does not come a second time.
    const inside = finishScene(gameState({ fortnight: 3, phase: 'arrival', waiting: ['door'] }), 'door', rows, deck);
    expect(ids(dueScenes(deck, inside))).not.toContain('door');
    expect(stayIn(inside, deck).scene).toBe('rain');
  });
});
