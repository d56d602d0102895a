// Keeps the save in the browser's storage: written whole, read back, the former one kept; a bad one is put aside, never overwritten.
import { SAVE_KEY } from './save-key.ts';
import { readSave, writeSave } from './save.ts';
import type { Opened, Refusal, Save } from './save.ts';

const KEY = {
  save: SAVE_KEY,
  previous: `${SAVE_KEY}:previous`,
  fresh: `${SAVE_KEY}:new`,
  damaged: 'valtaajat:damaged',
} as const;

/** Newest first: a game that a new one took the place of. */
const SLOTS = ['valtaajat:slot:1', 'valtaajat:slot:2', 'valtaajat:slot:3'] as const;

export type WriteResult = 'kept' | 'F1' | 'F2' | 'F3';

export interface Loaded {
  readonly save: Save | null;
  readonly refused: Refusal | null;
  /** The former save, when the present one was refused and this one is sound. */
  readonly previous: Save | null;
}

export interface SaveStore {
  load(): Loaded;
  /** Throws, with nothing written, on a save that could not be opened again. */
  write(save: Save): WriteResult;
  /** The game that was set aside last, when it is sound. */
  former(): Save | null;
  /** Sets a game aside before another takes its place; the two set aside before it move on. False when there is no room: then it must not be written over. */
  setAside(save: Save): boolean;
  /**
   * Takes the game that was set aside last back out, and puts the present one behind the others, so that asking again goes round them all.
   * Null when there is none, or no room for the present one: then nothing has moved.
   */
  takeFormer(present?: Save | null): Save | null;
  /** The refused text as it was found. */
  damaged(): string | null;
  /**
   * The save in the storage, if another tab has changed it since this one last read or wrote it; null otherwise. One that cannot be opened
   * here is put aside, and says why.
   */
  changedElsewhere(): Opened | null;
}

/** `storage` is null where the browser gives none: then nothing is kept, and every write says so (F1). */
export function createSaveStore(storage: Storage | null): SaveStore {
  let aside: string | null = null;
  /** The save as this tab last found or wrote it. */
  let known: string | null = null;

  const read = (key: string): string | null => {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };

  /** Copies a refused text to its own key. The original stays until a new save takes its place: a newer game may open it after an update. */
  function putAside(text: string): void {
    aside = text;
    tryToSet(KEY.damaged, text);
  }

  function sound(key: string): Save | null {
    const text = read(key);
    if (text === null) return null;
    const opened = readSave(text);
    return 'save' in opened ? opened.save : null;
  }

  /** Writes where a failure is no fault of its own: a full storage is told by the save itself. */
  function tryToSet(key: string, text: string): void {
    try {
      storage?.setItem(key, text);
    } catch {
      // No room for a second copy: the present game goes before it.
    }
  }

  function moveSlots(texts: readonly (string | null)[]): void {
    for (const [index, key] of SLOTS.entries()) {
      const text = texts[index] ?? null;
      if (text !== null) tryToSet(key, text);
      else if (read(key) !== null) storage?.removeItem(key);
    }
  }

  return {
    load() {
      const text = read(KEY.save);
      known = text;
      if (text === null) return { save: null, refused: null, previous: null };
      const opened = readSave(text);
      if ('save' in opened) return { save: opened.save, refused: null, previous: null };
      putAside(text);
      return { save: null, refused: opened.refused, previous: sound(KEY.previous) };
    },
    write(save) {
      if (storage === null) return 'F1';
      const text = writeSave(save);
      // A save nobody could open again must never take a good one's place: that is an error of ours, and told as one.
      if ('refused' in readSave(text)) throw new Error('this game cannot be saved: its save would be refused');
      try {
        // Written beside the present save first: only what can be read again takes its place.
        storage.setItem(KEY.fresh, text);
        if (storage.getItem(KEY.fresh) !== text) return 'F3';
        const former = storage.getItem(KEY.save);
        // What this tab wrote itself need not be read through again at every choice.
        if (former !== null && former !== text && (former === known || 'save' in readSave(former)))
          tryToSet(KEY.previous, former);
        storage.removeItem(KEY.fresh);
        storage.setItem(KEY.save, text);
        known = text;
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'F2' : 'F1';
      }
    },
    former: () => sound(SLOTS[0]),
    setAside(save) {
      const text = writeSave(save);
      moveSlots([text, read(SLOTS[0]), read(SLOTS[1])]);
      // Where the storage holds no present save there is nothing that a new one would write over.
      return read(SLOTS[0]) === text || read(KEY.save) === null;
    },
    takeFormer(present = null) {
      const former = sound(SLOTS[0]);
      if (former === null) return null;
      const before = SLOTS.map(read);
      const text = present === null ? null : writeSave(present);
      const after = [before[1], before[2], text].filter((each) => typeof each === 'string');
      moveSlots([0, 1, 2].map((slot) => after[slot] ?? null));
      if (text === null || SLOTS.some((slot) => read(slot) === text)) return former;
      moveSlots(before);
      return null;
    },
    damaged: () => aside ?? read(KEY.damaged),
    changedElsewhere() {
      const text = read(KEY.save);
      if (text === known || text === null) return null;
      const opened = readSave(text);
      if ('refused' in opened) putAside(text);
      return opened;
    },
  };
}
