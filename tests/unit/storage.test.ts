import { describe, expect, test } from 'vitest';
import { begin } from '../../src/session/playthrough.ts';
import { SAVE_FORMAT, readSave, writeSave } from '../../src/session/save.ts';
import type { Save } from '../../src/session/save.ts';
import { createSaveStore } from '../../src/session/storage.ts';
import { MemoryStorage } from '../fixtures/storage.ts';
import { inkFixture, smallWorld } from '../fixtures/world.ts';

const world = smallWorld(inkFixture('village'));
/** Saves told apart by their seed. */
const save = (seed: number): Save => ({ app: 'valtaajat', format: SAVE_FORMAT, story: 'x', ...begin(world, 'elias', seed) });
const seedOf = (found: Save | null) => found?.state.seed ?? null;
/** Seeds of every sound save in the storage. */
const soundIn = (storage: MemoryStorage) =>
  [...storage.kept.values()].flatMap((text) => {
    const opened = readSave(text);
    return 'save' in opened ? [opened.save.state.seed] : [];
  });

describe('keeping a save', () => {
  test('A save that is written is what the next visit loads.', () => {
    const storage = new MemoryStorage();
    expect(createSaveStore(storage).write(save(1))).toBe('kept');
    expect(createSaveStore(storage).load()).toEqual({ save: save(1), refused: null, previous: null });
  });

  test('An empty storage has nothing to load and nothing to complain of.', () => {
    expect(createSaveStore(new MemoryStorage()).load()).toEqual({ save: null, refused: null, previous: null });
  });

  test('The former save is kept beside the new one.', () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    store.write(save(1));
    store.write(save(2));
    expect(seedOf(store.load().save)).toBe(2);
    expect(soundIn(storage).sort()).toEqual([1, 2]);
  });

  test('Writing the same save again does not push the former one out.', () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    for (const seed of [1, 2, 2, 2]) store.write(save(seed));
    expect(soundIn(storage).sort()).toEqual([1, 2]);
  });

  test('A full storage says so (F2), and the old save is intact.', () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    store.write(save(1));
    storage.room = writeSave(save(1)).length + 5;
    expect(store.write({ ...save(2), story: 'a longer version than before' })).toBe('F2');
    expect(createSaveStore(storage).load()).toEqual({ save: save(1), refused: null, previous: null });
  });

  test('A blocked storage says so (F1), at writing and without a throw at loading.', () => {
    const storage = new MemoryStorage();
    storage.blocked = true;
    const store = createSaveStore(storage);
    expect(store.load()).toEqual({ save: null, refused: null, previous: null });
    expect(store.write(save(1))).toBe('F1');
    expect([store.former(), store.takeFormer(), store.damaged(), store.load().save]).toEqual([null, null, null, null]);
    expect(() => store.setAside(save(1))).not.toThrow();
  });

  test('No storage at all is told the same way (F1).', () => {
    const store = createSaveStore(null);
    expect(store.load().save).toBeNull();
    expect(store.write(save(1))).toBe('F1');
  });

  test('A write that reads back otherwise is told (F3).', () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    storage.writes = (_key, text) => text.slice(0, 20);
    expect(store.write(save(1))).toBe('F3');
  });

  test('After a write that could not be verified, the save before it is still there to go on from.', () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    store.write(save(1));
    store.write(save(2));
    storage.writes = (_key, text) => text.slice(0, 20);
    expect(store.write(save(3))).toBe('F3');
    storage.writes = (_key, text) => text;
    const next = createSaveStore(storage).load();
    expect(seedOf(next.save ?? next.previous)).toBe(2);
  });
});

describe('a save that could not be opened again', () => {
  test('It is never written over a good one: the error is told, and the good one stays.', () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    store.write(save(1));
    const wrong = save(2);
    expect(() => store.write({ ...wrong, state: { ...wrong.state, lastScene: 'a scene with spaces' } })).toThrow(
      /cannot be saved/,
    );
    expect(createSaveStore(storage).load().save?.state.seed).toBe(1);
  });
});

describe('a save that cannot be opened', () => {
  const damage = (storage: MemoryStorage, text: string) => {
    const [key] = [...storage.kept].find(([, kept]) => kept === writeSave(save(2))) ?? [];
    if (key === undefined) throw new Error('the present save is in the storage');
    storage.kept.set(key, text);
  };
  const withTwo = () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    store.write(save(1));
    store.write(save(2));
    return storage;
  };

  test('A damaged save is refused, put aside as it was found, and the former one is offered.', () => {
    const storage = withTwo();
    damage(storage, '{"app":"valtaaj');
    const store = createSaveStore(storage);
    expect(store.load()).toEqual({ save: null, refused: 'F4', previous: save(1) });
    expect(store.damaged()).toBe('{"app":"valtaaj');
    expect([...storage.kept.values()]).toContain('{"app":"valtaaj');
  });

  test('The damaged text outlives the writes that come after it.', () => {
    const storage = withTwo();
    damage(storage, 'damaged');
    const store = createSaveStore(storage);
    store.load();
    store.write(save(3));
    store.write(save(4));
    expect(createSaveStore(storage).damaged()).toBe('damaged');
    expect(seedOf(createSaveStore(storage).load().save)).toBe(4);
  });

  test('A newer save, a foreign one and one that is too large are refused by their own codes, none of them lost.', () => {
    const newer = JSON.stringify({ ...save(2), format: SAVE_FORMAT + 1 });
    for (const [text, refused] of [
      [newer, 'F6'],
      ['{"app":"another"}', 'F8'],
      ['x'.repeat(1_000_001), 'F7'],
    ] as const) {
      const storage = withTwo();
      damage(storage, text);
      const store = createSaveStore(storage);
      expect(store.load()).toMatchObject({ save: null, refused });
      expect([...storage.kept.values()]).toContain(text);
    }
  });

  test('A damaged save stays to be had even where the storage has no room to move it.', () => {
    const storage = withTwo();
    damage(storage, 'x'.repeat(500));
    storage.room = 0;
    const store = createSaveStore(storage);
    expect(store.load().refused).toBe('F4');
    expect(store.damaged()).toBe('x'.repeat(500));
  });

  test('When the former save is damaged too, nothing is offered.', () => {
    const storage = withTwo();
    for (const key of storage.kept.keys()) storage.kept.set(key, 'damaged');
    expect(createSaveStore(storage).load()).toEqual({ save: null, refused: 'F4', previous: null });
  });
});

describe('games set aside', () => {
  test('The game set aside last comes back first, and the two before it move up after it.', () => {
    const store = createSaveStore(new MemoryStorage());
    for (const seed of [1, 2, 3, 4]) store.setAside(save(seed));
    expect([seedOf(store.former()), seedOf(store.takeFormer()), seedOf(store.takeFormer()), seedOf(store.takeFormer())]).toEqual([
      4, 4, 3, 2,
    ]);
    expect(store.takeFormer()).toBeNull();
  });

  test('Setting a game aside leaves the present save as it is.', () => {
    const store = createSaveStore(new MemoryStorage());
    store.write(save(1));
    store.setAside(save(2));
    expect(seedOf(store.load().save)).toBe(1);
  });

  test('A damaged game that was set aside is not offered.', () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    store.setAside(save(1));
    for (const key of storage.kept.keys()) storage.kept.set(key, 'damaged');
    expect(store.former()).toBeNull();
    expect(store.takeFormer()).toBeNull();
  });
});
