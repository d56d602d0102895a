import { describe, expect, test } from 'vitest';
import { createSession } from '../../src/session/index.ts';
import type { World } from '../../src/session/playthrough.ts';
import { SAVE_FORMAT, readSave } from '../../src/session/save.ts';
import type { Session } from '../../src/session/view.ts';
import { loadStory } from '../../src/story/load.ts';
import { MemoryStorage, windowFor } from '../fixtures/storage.ts';
import { inkFixture, smallWorld } from '../fixtures/world.ts';

const realWorld: World = await loadStory('whole');

interface Tab {
  readonly session: Session;
  readonly storage: MemoryStorage;
  readonly hear: (key: string, value: string) => void;
}

/** An error of our own fails the test that meets it. */
const onError = (error: unknown): never => {
  throw error;
};

function openTab(storage = new MemoryStorage(), world = realWorld): Tab {
  const { target, hear } = windowFor();
  return { session: createSession({ storage, world: () => Promise.resolve(world), window: target, onError }), storage, hear };
}

async function begun(seed = 1, world = realWorld): Promise<Tab> {
  const tab = openTab(new MemoryStorage(), world);
  await tab.session.actions.begin('elias', seed);
  return tab;
}

const playOf = ({ session }: Tab) => {
  const { play } = session.getState();
  if (play === null) throw new Error('nothing is being played');
  return play;
};
const faultOf = ({ session }: Tab) => session.getState().fault?.code ?? null;

/** Where a tab is, short enough to read in a failing test: fortnight, step, scene and how much has been read. */
const placeOf = (tab: Tab) => {
  const { calendar, step, scene, turns } = playOf(tab);
  return { fortnight: calendar.fortnight, step, scene, read: turns.map(({ key }) => key) };
};

/** Presses the first strip that can be pressed. */
function press(tab: Tab): void {
  const { step, choices } = playOf(tab);
  const { actions } = tab.session;
  if (step === 'notes') actions.enter();
  else if (step === 'map') actions.stay();
  else if (step === 'close') actions.goOn();
  else if (step === 'endings') actions.end(playOf(tab).endings[0]?.ending ?? 'open');
  else {
    const open = choices.find(({ closed }) => closed === null);
    if (open === undefined) throw new Error('a scene always has a strip that can be pressed');
    actions.choose(open.id);
  }
}

function pressTimes(tab: Tab, times: number): void {
  for (let each = 0; each < times; each += 1) press(tab);
}

/** Tells a tab what another one wrote, as the browser does. */
function heardFrom(listener: Tab): void {
  for (const [key, value] of listener.storage.kept) listener.hear(key, value);
}

describe('a session', () => {
  test('Before anything the title has no game, no saved game and nothing to complain of.', () => {
    expect(openTab().session.getState()).toEqual({ play: null, saved: null, former: null, fault: null });
  });

  test('Pressing one strip after another leads through sixteen fortnights to the end of the year.', async () => {
    const tab = await begun(1);
    const fortnights = new Set<number>();
    for (let pressed = 0; playOf(tab).step !== 'end' && pressed < 1500; pressed += 1) {
      fortnights.add(playOf(tab).calendar.fortnight);
      press(tab);
    }
    expect(playOf(tab).step).toBe('end');
    expect([...fortnights]).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(faultOf(tab)).toBeNull();
  });

  test('Every press is told to those who listen, once.', async () => {
    const tab = await begun();
    let told = 0;
    tab.session.subscribe(() => (told += 1));
    pressTimes(tab, 4);
    expect(told).toBe(4);
  });

  test('A closed choice, an unknown one and a place that is not on the map do nothing.', async () => {
    const tab = await begun(1, smallWorld(inkFixture('village')));
    while (playOf(tab).step !== 'map') press(tab);
    tab.session.actions.visit('street');
    const closed = playOf(tab).choices.find((choice) => choice.closed !== null);
    if (closed === undefined) throw new Error('the shop has a choice for those who know Ulla');
    const before = playOf(tab);
    tab.session.actions.choose(closed.id);
    tab.session.actions.choose('no-such-choice');
    tab.session.actions.visit('workroom');
    expect(playOf(tab)).toEqual(before);
    while (playOf(tab).step !== 'map') press(tab);
    const map = playOf(tab);
    tab.session.actions.visit('workroom');
    tab.session.actions.visit('street');
    expect(map.places.find(({ place }) => place === 'street')?.closed).toEqual({ kind: 'hours' });
    expect(playOf(tab)).toEqual(map);
  });

  test('Pressing twice what can be done once changes nothing the second time.', async () => {
    const tab = await begun();
    while (playOf(tab).step !== 'map') press(tab);
    tab.session.actions.stay();
    const before = playOf(tab);
    for (const again of ['stay', 'notTonight', 'goOn'] as const) expect(() => tab.session.actions[again](), again).not.toThrow();
    expect(playOf(tab)).toEqual(before);
  });

  test('Undo leads back to the view before, and at the very first line it does nothing.', async () => {
    const tab = await begun();
    const first = playOf(tab);
    expect(first.canUndo).toBe(false);
    tab.session.actions.undo();
    expect(playOf(tab)).toEqual(first);
    press(tab);
    expect(playOf(tab)).not.toEqual(first);
    tab.session.actions.undo();
    // What was taken before the undo is remembered as seen; the rest is as it was.
    expect({ ...playOf(tab), seen: [] }).toEqual(first);
    expect(playOf(tab).seen).toHaveLength(1);
  });
});

describe('going back to a fortnight', () => {
  test('The game as it stood is set aside and can be returned to; what this branch has taken is not marked, what the other took is.', async () => {
    const tab = await begun(3);
    while (playOf(tab).calendar.fortnight < 3) press(tab);
    const left = placeOf(tab);
    expect(tab.session.actions.goBackTo(1)).toBe(true);
    expect(playOf(tab)).toMatchObject({ calendar: { fortnight: 1 }, step: 'scene' });
    expect(playOf(tab).past).toHaveLength(1);
    expect(playOf(tab).seen.length).toBeGreaterThan(0);
    expect(tab.session.getState().former).toMatchObject({ calendar: { fortnight: 3 } });
    await tab.session.actions.resumeFormer();
    expect(placeOf(tab)).toEqual(left);
  });

  test('Where there is no room to set the game aside nothing moves, and it is said.', async () => {
    const tab = await begun(3);
    pressTimes(tab, 12);
    const left = placeOf(tab);
    tab.storage.room = 0;
    expect(tab.session.actions.goBackTo(1)).toBe(false);
    expect(placeOf(tab)).toEqual(left);
    expect(faultOf(tab)).toBe('F2');
  });
});

describe('coming back', () => {
  test('A game that is closed and resumed stands where it was left, and says that it was resumed until the next press.', async () => {
    const tab = await begun(5);
    pressTimes(tab, 7);
    const left = playOf(tab);
    const next = openTab(tab.storage);
    expect(next.session.getState().saved).toEqual({ protagonist: 'elias', calendar: left.calendar });
    await next.session.actions.resume();
    expect(playOf(next)).toEqual({ ...left, resumed: true });
    press(next);
    expect(playOf(next).resumed).toBe(false);
  });

  test('Leaving leads to the title, and the game stays to be resumed.', async () => {
    const tab = await begun();
    pressTimes(tab, 3);
    const left = playOf(tab);
    tab.session.actions.leave();
    expect(tab.session.getState()).toMatchObject({ play: null, saved: { protagonist: 'elias' } });
    await tab.session.actions.resume();
    expect(playOf(tab)).toEqual({ ...left, resumed: true });
  });

  test('A new game sets the former one aside, and one can return to it and back again.', async () => {
    const tab = await begun(1);
    pressTimes(tab, 5);
    const former = playOf(tab);
    await tab.session.actions.begin('elias', 2);
    pressTimes(tab, 2);
    const newer = playOf(tab);
    expect(tab.session.getState().former).toEqual({ protagonist: 'elias', calendar: former.calendar });
    await tab.session.actions.resumeFormer();
    expect(playOf(tab)).toEqual({ ...former, resumed: true });
    await tab.session.actions.resumeFormer();
    expect(playOf(tab)).toEqual({ ...newer, resumed: true });
  });

  test('What is exported is a save that can be opened, of the present moment.', async () => {
    const tab = await begun(9);
    expect(openTab().session.actions.exportSave()).toBeNull();
    pressTimes(tab, 3);
    const opened = readSave(tab.session.actions.exportSave() ?? '');
    if (!('save' in opened)) throw new Error('the export opens');
    const other = openTab();
    other.storage.setItem('valtaajat:save', tab.session.actions.exportSave() ?? '');
    const again = openTab(other.storage);
    await again.session.actions.resume();
    expect(playOf(again)).toEqual({ ...playOf(tab), resumed: true });
  });
});

describe('trouble with the storage', () => {
  test('A full storage is told once, and play goes on.', async () => {
    const tab = await begun();
    tab.storage.room = 0;
    press(tab);
    expect(faultOf(tab)).toBe('F2');
    tab.session.actions.dismissFault();
    const before = playOf(tab);
    pressTimes(tab, 5);
    expect(faultOf(tab)).toBeNull();
    expect(playOf(tab)).not.toEqual(before);
    expect(tab.session.actions.exportSave()).not.toBeNull();
  });

  test('A fault stays in sight until it is dismissed.', async () => {
    const tab = await begun();
    tab.storage.room = 0;
    pressTimes(tab, 3);
    expect(faultOf(tab)).toBe('F2');
  });

  test('A browser that blocks its storage, or has none, lets one play and says once that nothing is kept.', async () => {
    const blocked = new MemoryStorage();
    blocked.blocked = true;
    for (const storage of [blocked, null]) {
      const session = createSession({
        storage,
        world: () => Promise.resolve(realWorld),
        window: windowFor().target,
        onError,
      });
      expect(session.getState().fault).toBeNull();
      await session.actions.begin('elias', 1);
      expect(session.getState().fault?.code).toBe('F1');
      expect(session.getState().play?.step).toBe('scene');
    }
  });

  test('A damaged save is told, the last sound one is named and can be gone on from, and the damaged one can be had.', async () => {
    const tab = await begun(4);
    pressTimes(tab, 6);
    const left = playOf(tab);
    press(tab);
    tab.storage.setItem('valtaajat:save', '{"app":"valt');
    const next = openTab(tab.storage);
    expect(next.session.getState()).toMatchObject({ play: null, saved: null, fault: { code: 'F4', at: left.calendar } });
    expect(next.session.actions.damagedSave()).toBe('{"app":"valt');
    await next.session.actions.restorePrevious();
    expect(playOf(next)).toEqual({ ...left, resumed: true });
    expect(faultOf(next)).toBeNull();
    expect(openTab(tab.storage).session.getState().saved).toEqual({ protagonist: 'elias', calendar: left.calendar });
  });

  test('A damaged save with no sound one before it offers none, and the damaged one can be had.', () => {
    const storage = new MemoryStorage();
    storage.setItem('valtaajat:save', 'damaged');
    const tab = openTab(storage);
    expect(tab.session.getState().fault?.at).toBeNull();
    expect(() => tab.session.actions.restorePrevious()).not.toThrow();
    expect(tab.session.getState().play).toBeNull();
    expect(tab.session.actions.damagedSave()).toBe('damaged');
  });

  test('A damaged save with no sound one before it is told as such (F18), not as one that can be gone on from (F4).', () => {
    const storage = new MemoryStorage();
    storage.setItem('valtaajat:save', 'damaged');
    expect(faultOf(openTab(storage))).toBe('F18');
  });
});

describe('two tabs of one game', () => {
  test('The tab that resumed last plays; the other hears of it and rests until it takes over.', async () => {
    const first = await begun(3);
    pressTimes(first, 2);
    const second = openTab(first.storage);
    await second.session.actions.resume();
    heardFrom(first);
    expect(faultOf(first)).toBe('F11');
    const rested = playOf(first);
    press(first);
    first.session.actions.undo();
    expect(playOf(first)).toEqual(rested);

    pressTimes(second, 3);
    const ahead = playOf(second);
    await first.session.actions.takeOver();
    expect(faultOf(first)).toBeNull();
    expect(playOf(first)).toEqual({ ...ahead, resumed: true });
    heardFrom(second);
    expect(faultOf(second)).toBe('F11');
    press(first);
    expect(playOf(first).turns.length).toBeGreaterThanOrEqual(ahead.turns.length);
  });

  test('A tab that missed the other one taking over writes nothing over its game, and says that it rests.', async () => {
    const first = await begun(3);
    const second = openTab(first.storage);
    await second.session.actions.resume();
    pressTimes(second, 5);
    const ahead = first.storage.getItem('valtaajat:save');
    const undone = first.session.actions.undo();
    press(first);
    expect(undone).toBe(false);
    expect(faultOf(first)).toBe('F11');
    expect(first.storage.getItem('valtaajat:save')).toBe(ahead);
  });

  test('Where the storage does not keep what is written, a tab is not taken for another one.', async () => {
    const storage = new MemoryStorage();
    storage.writes = (key, text) => (key === 'valtaajat:tab' ? text.slice(1) : text);
    const tab = openTab(storage);
    await tab.session.actions.begin('elias', 1);
    const before = playOf(tab);
    press(tab);
    expect(playOf(tab)).not.toEqual(before);
    expect(faultOf(tab)).toBeNull();
  });

  test('A tab hears nothing of its own claim, nor of other keys.', async () => {
    const tab = await begun();
    heardFrom(tab);
    tab.hear('valtaajat:settings', '{}');
    expect(faultOf(tab)).toBeNull();
  });

  test('A second tab resumes the game as the first has left it since, not as it was when the second was opened.', async () => {
    const first = await begun(3);
    const second = openTab(first.storage);
    pressTimes(first, 8);
    const left = placeOf(first);
    await second.session.actions.resume();
    expect(placeOf(second)).toEqual(left);
  });

  test('A new game begun in a tab that rests sets aside the game as the other tab has played it since.', async () => {
    const first = await begun(3);
    const second = openTab(first.storage);
    await second.session.actions.resume();
    heardFrom(first);
    pressTimes(second, 8);
    const ahead = placeOf(second);
    await first.session.actions.begin('elias', 7);
    await first.session.actions.resumeFormer();
    expect(placeOf(first)).toEqual(ahead);
  });
});

describe('what does not come, or is broken', () => {
  test('A story that does not come leaves everything as it was, and can be asked for again.', async () => {
    const first = await begun(3);
    const kept = new Map(first.storage.kept);
    let network = false;
    const session = createSession({
      storage: first.storage,
      world: () => (network ? Promise.resolve(realWorld) : Promise.reject(new Error('no network'))),
      window: windowFor().target,
      onError,
    });
    for (const act of [
      () => session.actions.resume(),
      () => session.actions.resumeFormer(),
      () => session.actions.begin('elias', 2),
    ])
      await expect(act()).rejects.toThrow('no network');
    expect(first.storage.kept).toEqual(kept);
    network = true;
    await session.actions.resume();
    expect(session.getState().play?.scene).toBe(playOf(first).scene);
  });

  /** A session whose scenes named in `faulty` throw when they are run. */
  function withFaulty(errors: unknown[], world = realWorld) {
    const faulty = new Set<string>();
    const runner: World['runner'] = {
      ...world.runner,
      run(scene, ...asked) {
        if (faulty.has(scene)) throw new TypeError('a fault of ours');
        return world.runner.run(scene, ...asked);
      },
    };
    const storage = new MemoryStorage();
    const session = createSession({
      storage,
      world: () => Promise.resolve({ ...world, runner }),
      window: windowFor().target,
      onError: (error) => errors.push(error),
    });
    return { session, storage, faulty, hear: () => undefined };
  }

  test('An error of our own in a scene is told, the save stays as it was, and the scene can be left though it is still broken.', async () => {
    const errors: unknown[] = [];
    const { session, storage, faulty } = withFaulty(errors);
    await session.actions.begin('elias', 3);
    const before = session.getState().play;
    const kept = storage.getItem('valtaajat:save');
    faulty.add(before?.scene ?? '');
    session.actions.choose(before?.choices.find(({ closed }) => closed === null)?.id ?? '');
    expect(errors).toHaveLength(1);
    expect(session.getState().fault?.code).toBe('broken');
    expect(session.getState().play).toBe(before);
    expect(storage.getItem('valtaajat:save')).toBe(kept);
    session.actions.leaveScene();
    expect(session.getState().fault).toBeNull();
    expect(session.getState().play?.scene).not.toBe(before?.scene);
  });

  test('A scene that is broken from its first line, and waits behind a close, can be left too.', async () => {
    const errors: unknown[] = [];
    const tab = withFaulty(errors);
    await tab.session.actions.begin('elias', 1);
    while (playOf(tab).step !== 'close') press(tab);
    for (const { id } of realWorld.deck.cards) tab.faulty.add(id);
    press(tab);
    expect(faultOf(tab)).toBe('broken');
    expect(playOf(tab).step).toBe('close');
    tab.session.actions.leaveScene();
    expect(faultOf(tab)).toBeNull();
    expect([playOf(tab).step, playOf(tab).calendar.fortnight]).toEqual(['map', 2]);
  });

  test('What was broken is not spoken of any more when the game has gone on, and no sound scene can be left by it.', async () => {
    const errors: unknown[] = [];
    const tab = withFaulty(errors);
    await tab.session.actions.begin('elias', 3);
    const scene = playOf(tab).scene ?? '';
    tab.faulty.add(scene);
    press(tab);
    tab.faulty.delete(scene);
    press(tab);
    expect(faultOf(tab)).toBeNull();
    const sound = playOf(tab);
    tab.session.actions.leaveScene();
    expect(playOf(tab)).toBe(sound);
  });

  test('A game that a newer version has gone on with in another tab is told, and never written over.', async () => {
    const first = await begun(3);
    pressTimes(first, 2);
    const newer = (first.storage.getItem('valtaajat:save') ?? '').replace(`"format":${SAVE_FORMAT}`, '"format":99');
    first.storage.setItem('valtaajat:save', newer);
    first.storage.setItem('valtaajat:tab', 'another');
    press(first);
    expect(faultOf(first)).toBe('F11');
    for (const act of [() => first.session.actions.takeOver(), () => first.session.actions.resume()]) {
      await act();
      expect(faultOf(first)).toBe('F6');
      expect(first.storage.getItem('valtaajat:save')).toBe(newer);
      expect(first.session.actions.damagedSave()).toBe(newer);
    }
    press(first);
    expect(first.storage.getItem('valtaajat:save')).toBe(newer);
  });
});
