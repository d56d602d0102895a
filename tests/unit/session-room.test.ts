// What a full storage and several set-aside games may not cost: a game that was played.
import { describe, expect, test } from 'vitest';
import { createSaveStore } from '../../src/session/storage.ts';
import { begin } from '../../src/session/playthrough.ts';
import { SAVE_FORMAT } from '../../src/session/save.ts';
import type { Save } from '../../src/session/save.ts';
import { MemoryStorage } from '../fixtures/storage.ts';
import { inkFixture, smallWorld } from '../fixtures/world.ts';

const world = smallWorld(inkFixture('village'));
const save = (seed: number): Save => ({ app: 'valtaajat', format: SAVE_FORMAT, story: 'x', ...begin(world, 'elias', seed) });
const seedOf = (found: Save | null) => found?.state.seed ?? null;

describe('games set aside, and the room for them', () => {
  test('Asking for the former game again and again goes round all that were set aside, and none is lost.', () => {
    const store = createSaveStore(new MemoryStorage());
    store.write(save(1));
    for (const seed of [2, 3]) store.setAside(save(seed));
    const met: (number | null)[] = [];
    let present = save(1);
    for (let press = 0; press < 3; press += 1) {
      present = store.takeFormer(present) ?? present;
      store.write(present);
      met.push(seedOf(present));
    }
    expect(met).toEqual([3, 2, 1]);
  });

  test('Where a game cannot be set aside for want of room, that is said, and the game stays.', () => {
    const storage = new MemoryStorage();
    const store = createSaveStore(storage);
    store.write(save(1));
    storage.writes = (key, text) => {
      if (key.includes('slot')) throw new DOMException('full', 'QuotaExceededError');
      return text;
    };
    expect(store.setAside(save(1))).toBe(false);
    expect(seedOf(store.load().save)).toBe(1);
  });

  test("A save that only this tab has written is not taken for another tab's.", () => {
    const storage = new MemoryStorage();
    const [here, there] = [createSaveStore(storage), createSaveStore(storage)];
    here.load();
    here.write(save(1));
    expect(here.changedElsewhere()).toBeNull();
    there.write(save(2));
    const found = here.changedElsewhere();
    expect(seedOf(found !== null && 'save' in found ? found.save : null)).toBe(2);
  });
});
