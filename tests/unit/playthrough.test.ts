import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Album } from '../../src/session/album.ts';
import { backTo, sceneUndone, undone } from '../../src/session/going-back.ts';
import { act, begin, refit, runOpen } from '../../src/session/playthrough.ts';
import type { Playthrough, World } from '../../src/session/playthrough.ts';
import { playView } from '../../src/session/play-view.ts';
import { SAVE_FORMAT, readSave, writeSave } from '../../src/session/save.ts';
import type { Action } from '../../src/session/save.ts';
import { CONTINUE } from '../../src/session/view.ts';
import type { PlayView } from '../../src/session/view.ts';
import { SceneChanged } from '../../src/story/runner.ts';
import { playYear } from '../fixtures/policy.ts';
import { inkFixture, smallWorld } from '../fixtures/world.ts';

const NO_ALBUM: Album = { projects: {}, endings: [], choices: [] };
const VILLAGE = inkFixture('village');
const world = smallWorld(VILLAGE);

const choose = (...ids: readonly string[]): readonly Action[] => ids.map((id) => ({ do: 'choose', id }));
const played = (actions: readonly Action[], from: Playthrough = begin(world, 'elias', 1), where: World = world) =>
  actions.reduce((now, action) => act(where, now, action), from);
const view = (play: Playthrough, where: World = world): PlayView => playView(where, play, false, NO_ALBUM);

/** What reopening gives: the save read back by a game that has just been started. */
function reopened(play: Playthrough): Playthrough {
  const opened = readSave(writeSave({ app: 'valtaajat', format: SAVE_FORMAT, story: world.runner.version, ...play }));
  if (!('save' in opened)) throw new Error(`refused: ${opened.refused}`);
  const { state, open, history, read } = opened.save;
  return refit(world, { state, open, history, read }).play;
}

const FIRST = choose('lift', 'answer', CONTINUE);
const STAY: readonly Action[] = [{ do: 'stay' }, ...choose(CONTINUE)];
/** To the content note of the second fortnight. */
const TO_NOTE: readonly Action[] = [...FIRST, ...STAY, { do: 'goOn' }];
const SEEDS = [1, 2, 3] as const;

describe('resuming', () => {
  test('A year saved and reopened after any action looks and goes on as if it had not been closed.', () => {
    for (const seed of SEEDS) {
      const { steps, actions } = playYear(world, seed, 'mixed');
      for (const [index, play] of steps.entries()) {
        const back = reopened(play);
        expect(view(back), `seed ${seed}, after ${index} actions`).toEqual(view(play));
        const next = actions[index];
        if (next !== undefined) expect(act(world, back, next).state).toEqual(steps[index + 1]?.state);
      }
    }
  });

  test('The actions of a year played again from its seed give the same year.', () => {
    for (const seed of SEEDS) {
      const { actions, end } = playYear(world, seed, 'mixed');
      expect(played(actions, begin(world, 'elias', seed))).toEqual(end);
    }
  });
});

describe('undoing', () => {
  test('Undo after any action gives the view before it, also across the ends of scenes and fortnights.', () => {
    for (const seed of SEEDS) {
      const { steps, actions } = playYear(world, seed, 'mixed');
      for (const [index, action] of actions.entries()) {
        const after = steps[index + 1];
        const before = steps[index];
        if (after === undefined || before === undefined) throw new Error('there is a step for each action');
        const back = undone(world, after);
        expect(back === null ? null : view(back), `seed ${seed}, ${index + 1}: ${JSON.stringify(action)}`).toEqual(view(before));
      }
    }
  });

  test('One can undo a whole year back to its first line, and then no further.', () => {
    let play = playYear(world, 3, 'mixed').end;
    for (let steps = 0; view(play).canUndo && steps < 500; steps += 1) {
      const back = undone(world, play);
      if (back === null) throw new Error('an undo that is offered works');
      play = back;
    }
    expect(play).toEqual(begin(world, 'elias', 3));
    expect(undone(world, play)).toBeNull();
  });

  test('After an undo another choice can be taken, and it is as if the first had never been.', () => {
    const back = undone(world, played(choose('lift')));
    if (back === null) throw new Error('a choice can be undone');
    expect(played(choose('open'), back)).toEqual(played(choose('open')));
  });
});

describe('going back', () => {
  test('From anywhere in a year one can go back to the beginning of every fortnight so far, and go on from there as before.', () => {
    const { steps, actions, end } = playYear(world, 5, 'mixed');
    for (const { start } of end.history) {
      const back = backTo(world, end, start.fortnight);
      if (back === null) throw new Error('a fortnight that was begun can be gone back to');
      const at = steps.findIndex(({ state }) => state.fortnight === start.fortnight);
      expect(view(back)).toEqual(view(steps[at] ?? end));
      expect(actions.slice(at).reduce((now, action) => act(world, now, action), back).state).toEqual(end.state);
    }
    expect(backTo(world, begin(world, 'elias', 5), 2)).toBeNull();
  }, 120_000);

  test('A step back by scenes leads to the beginning of the open scene, then to the one before, and at last nowhere.', () => {
    const inSecond = played(choose('lift'));
    expect(sceneUndone(world, inSecond)).toEqual(begin(world, 'elias', 1));
    const map = played(FIRST);
    expect(sceneUndone(world, map)?.open).toMatchObject({ scene: 'two-letters', choices: [] });
    let now = playYear(world, 5, 'mixed').end;
    let steps = 0;
    for (let before = sceneUndone(world, now); before !== null; before = sceneUndone(world, now)) {
      expect(before.open?.choices).toEqual([]);
      now = before;
      steps += 1;
    }
    expect(steps).toBeGreaterThan(16);
    expect(now).toEqual(begin(world, 'elias', 5));
  }, 120_000);

  test('The actions recorded for a year, played again from its seed, give the identical state, whatever was chosen.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const { actions, end } = playYear(world, seed, 'mixed');
        expect(actions.reduce((now, action) => act(world, now, action), begin(world, 'elias', seed)).state).toEqual(end.state);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});

describe('a scene', () => {
  test('What a choice moved keeps its scene and whose doing it was; what the calendar did keeps its own word.', () => {
    const { changes } = runOpen(world, played(choose('open')), {
      scene: 'two-letters',
      choices: ['open', 'ask'],
      noted: true,
      summarised: false,
    }).state;
    expect(changes.map(({ cause, kind, ledger }) => [cause, kind, ledger])).toEqual([
      ['two-letters', 'energy', 'own'],
      ['two-letters', 'money', 'others'],
    ]);
  });

  test('The view tells the choice taken, what it cost, and the lines after it.', () => {
    const { turns, energy, choices } = view(played(choose('open')));
    expect(turns.map(({ echo }) => echo)).toEqual([null, 'open']);
    expect(turns[0]?.lines.map(({ id }) => id)).toEqual(['slot', 'letters']);
    expect(turns[1]).toMatchObject({ changes: [{ kind: 'energy', amount: -1 }] });
    expect(turns[1]?.lines.map(({ id }) => id)).toEqual(['opened', 'awake']);
    expect(energy).toBe(2);
    expect(choices.map(({ id }) => id)).toEqual(['answer', 'ask']);
  });

  test('Money that a scene moves is told under its choice, by the row it comes from.', () => {
    const { turns, money } = view(played(choose('lift', 'ask')));
    expect(turns.at(-1)?.changes).toEqual([{ kind: 'money', amount: 2_000, row: 'dad-twenty' }]);
    expect(money).toBe(22_000);
  });

  test('A scene that has said its last line offers one strip to go on, which leads to the map.', () => {
    const end = played(choose('lift', 'answer'));
    expect(view(end).choices).toEqual([{ id: CONTINUE, bold: false, cost: 0, closed: null }]);
    expect(view(played(choose(CONTINUE), end))).toMatchObject({ step: 'map', scene: null, choices: [] });
  });

  test('The turns read before stay on the page, each with a key of its own.', () => {
    for (const seed of SEEDS) {
      const keys = view(playYear(world, seed, 'out').end).turns.map(({ key }) => key);
      expect(keys.length).toBeGreaterThan(10);
      expect(new Set(keys).size, `seed ${seed}`).toBe(keys.length);
    }
  });

  test('A choice that is closed or not there cannot be taken.', () => {
    const shop = played([...FIRST, { do: 'visit', place: 'street' }]);
    const closed = Object.fromEntries(view(shop).choices.map(({ id, closed: why }) => [id, why?.kind ?? null]));
    expect(closed).toEqual({ milk: null, ulla: 'person', look: null });
    expect(() => act(world, shop, { do: 'choose', id: 'ulla' })).toThrow(SceneChanged);
    expect(() => act(world, shop, { do: 'choose', id: 'lift' })).toThrow(SceneChanged);
    expect(() => act(world, shop, { do: 'choose', id: CONTINUE })).toThrow(SceneChanged);
    expect(() => act(world, shop, { do: 'stay' })).toThrow(SceneChanged);
  });

  test('A choice that costs more energy or money than one has is shown closed, with what is needed and what there is.', () => {
    const start = begin(world, 'elias', 1);
    const tired = { ...start, state: { ...start.state, energy: 0 } };
    expect(view(tired).choices.find(({ id }) => id === 'open')).toMatchObject({
      bold: true,
      cost: 1,
      closed: { kind: 'energy', needed: 1, have: 0 },
    });
    const shop = played([...FIRST, { do: 'visit', place: 'street' }]);
    const poor = { ...shop, state: { ...shop.state, money: 499 } };
    expect(view(poor).choices.find(({ id }) => id === 'milk')?.closed).toEqual({ kind: 'money', needed: 500, have: 499 });
  });

  test('Somebody met in a scene is known after it, and not yet within it.', () => {
    const shop = played([...FIRST, { do: 'visit', place: 'street' }]);
    expect(shop.state.met).not.toContain('tero');
    expect(played(choose('look', CONTINUE), shop).state.met).toContain('tero');
  });
});

describe('a content note', () => {
  const note = played(TO_NOTE);
  const walked = (first: 'enter' | 'summary' | 'silently') =>
    first === 'enter'
      ? played([{ do: 'enter' }, ...choose('sit', 'light', CONTINUE)], note)
      : played([{ do: 'skip', how: first }, ...(first === 'summary' ? choose(CONTINUE) : [])], note);

  test('It stands before the scene with its theme, and nothing of the scene is shown yet.', () => {
    expect(view(note)).toMatchObject({ step: 'notes', scene: 'heavy-evening', theme: 'low-mood', choices: [] });
    expect(view(note).turns.some(({ scene }) => scene === 'heavy-evening')).toBe(false);
  });

  test('Entering opens the scene from its first line.', () => {
    const inside = view(played([{ do: 'enter' }], note));
    expect(inside.step).toBe('scene');
    expect(inside.turns.at(-1)?.lines.map(({ id }) => id)).toEqual(['long']);
  });

  test('Skipping takes the mildest branch: the same state as playing it, by summary and without words.', () => {
    expect(walked('summary').state).toEqual(walked('enter').state);
    expect(walked('silently').state).toEqual(walked('enter').state);
    // The branch is the one the tag names, not just the first open one.
    expect(walked('enter').state).not.toEqual(played([{ do: 'enter' }, ...choose('leave', CONTINUE)], note).state);
  });

  test('The summary is told as one line of its own, and silence tells nothing.', () => {
    const summary = view(played([{ do: 'skip', how: 'summary' }], note));
    expect(summary.turns.at(-1)?.lines.map(({ id }) => id)).toEqual(['heavy-evening.summary']);
    expect(summary.choices.map(({ id }) => id)).toEqual([CONTINUE]);
    const told = (play: Playthrough) =>
      view(play)
        .turns.filter(({ scene }) => scene === 'heavy-evening')
        .flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(told(walked('summary'))).toEqual(['heavy-evening.summary']);
    expect(told(walked('silently'))).toEqual([]);
  });

  test('A scene without a theme opens without a note.', () => {
    expect(view(begin(world, 'elias', 1)).step).toBe('scene');
  });
});

describe('the map and the close', () => {
  test('On the map each place says what it costs, and why it is closed.', () => {
    const map = played(FIRST);
    const closed = (play: Playthrough) =>
      Object.fromEntries(view(play).places.map(({ place, closed: why }) => [place, why?.kind ?? null]));
    expect(closed(map)).toEqual({ stairwell: null, street: null });
    expect(closed({ ...map, state: { ...map.state, energy: 0 } })).toEqual({ stairwell: 'energy', street: 'energy' });
    const after = played([{ do: 'visit', place: 'street' }, ...choose('look', CONTINUE)], map);
    expect(closed(after)['street']).toBe('hours');
  });

  test('The close tells every sum that moved, and they add up to the account.', () => {
    for (const seed of SEEDS) {
      let before = begin(world, 'elias', seed).state.money;
      for (const play of playYear(world, seed, 'out').steps) {
        const { closing } = view(play);
        if (closing === null) continue;
        const told = [...closing.month, ...closing.moved].reduce((sum, { amount }) => sum + amount, 0);
        expect(before + told, `seed ${seed}, fortnight ${closing.calendar.fortnight}`).toBe(closing.money);
        expect(closing.month.length > 0).toBe(closing.calendar.fortnight % 2 === 0);
        before = closing.money;
      }
    }
  });

  test('After the last fortnight the year comes to an ending, and then to its last page.', () => {
    const { end } = playYear(world, 2, 'in');
    expect(view(end)).toMatchObject({ step: 'end', choices: [], places: [], closing: null });
    expect(view(end).end).toMatchObject({ ending: 'open', scene: 'ending-open' });
    expect(view(end).past).toHaveLength(16);
  });
});

describe('a changed script', () => {
  const changedWorld = (from: string | RegExp, to: string): World => {
    const ink = VILLAGE.replace(from, to);
    expect(ink).not.toBe(VILLAGE);
    return smallWorld(ink);
  };
  const without = (knot: string): World => changedWorld(new RegExp(`== ${knot}[\\s\\S]*?-> DONE`), '');

  test('A scene whose choices still fit goes on where it was left, in its new words.', () => {
    const newer = changedWorld('Ne ovat pöydällä.', 'Ne jäivät pöydälle.');
    const play = played(choose('lift'));
    expect(refit(newer, play)).toEqual({ play, changed: false });
  });

  test('A scene that no longer offers the choice taken starts anew, and the rest is as it was.', () => {
    const newer = changedWorld('#id:lift\n', '#id:raise\n');
    const play = played(choose('lift'));
    const { play: fitted, changed } = refit(newer, play);
    expect(changed).toBe(true);
    expect(fitted.state).toEqual(play.state);
    const now = view(fitted, newer);
    expect(now.turns.map(({ echo }) => echo)).toEqual([null]);
    expect(now.choices.map(({ id }) => id)).toEqual(['raise', 'open']);
    expect(played(choose('raise', 'answer', CONTINUE), fitted, newer).state.phase).toBe('outing');
  });

  test('After a revised scene has started anew, undo goes on from there, and within the scene too.', () => {
    const newer = changedWorld('#id:lift\n', '#id:raise\n');
    const { play: fitted } = refit(newer, played(choose('lift')));
    const further = played(choose('raise'), fitted, newer);
    const back = undone(newer, further);
    expect(back && view(back, newer)).toEqual(view(fitted, newer));
  });

  test('Within a scene one can go back even where an earlier one has been revised since.', () => {
    const older = changedWorld('#id:lift\n', '#id:raise\n');
    const map = played(choose('raise', 'answer', CONTINUE), undefined, older);
    const beside = act(world, map, { do: 'visit', place: 'stairwell' });
    const back = undone(world, act(world, beside, { do: 'choose', id: 'stroke' }));
    expect(back && view(back)).toEqual(view(beside));
  });

  test('Where the rules refuse what was done before an update, undo leads nowhere and nothing breaks.', () => {
    const map = played(FIRST);
    const further = played([{ do: 'visit', place: 'stairwell' }, ...choose('stroke', CONTINUE)], map);
    const poorer = { ...further, history: further.history.map((each) => ({ ...each, start: { ...each.start, energy: 0 } })) };
    expect(undone(world, poorer)).toBeNull();
  });

  test('A scene that is gone is left, and the player comes to the map.', () => {
    const newer = without('two_letters');
    const { play, changed } = refit(newer, played(choose('lift')));
    expect(changed).toBe(true);
    expect(view(play, newer).step).toBe('map');
  });

  test('Lines read earlier that are no longer in the script are left out of the page.', () => {
    const newer = changedWorld(/Ilta tulee\. #id:evening/, 'Yö tulee. #id:night');
    const lines = view(played(FIRST), newer).turns.flatMap((turn) => turn.lines.map(({ id }) => id));
    expect(lines).toContain('answered');
    expect(lines).not.toContain('evening');
  });

  test('A scene that waits for its turn and is gone from a newer script is passed over.', () => {
    const newer = without('heavy_evening');
    const start = begin(world, 'elias', 1);
    const waiting = { ...start, state: { ...start.state, waiting: ['two-letters', 'heavy-evening'] } };
    const { play: fitted } = refit(newer, waiting);
    expect(view(played(FIRST, fitted, newer), newer).step).toBe('map');
  });
});

describe('the sentence of a close', () => {
  test('One who went out and then stayed in did not keep the door shut; one who only stayed in did.', () => {
    const toSecond = [...TO_NOTE, { do: 'enter' }, ...choose('sit', 'dark', CONTINUE)] as const;
    const stayed = played([...toSecond, ...STAY]);
    const went = played([...toSecond, { do: 'visit', place: 'street' }, ...choose('look', CONTINUE), ...STAY]);
    expect(view(stayed).closing?.note).toBe('indoors2');
    expect(view(went).closing?.note).not.toMatch(/^indoors/);
  });
});
