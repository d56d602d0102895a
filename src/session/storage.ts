// Keeps the save in the browser's storage: written whole, read back, the former one kept; a bad one is put aside, never overwritten.
import { readSave, writeSave } from './save.ts';
import type { Refusal, Save } from './save.ts';

const KEY = {
  save: 'valtaajat:save',
  previous: 'valtaajat:save:previous',
  fresh: 'valtaajat:save:new',
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
  write(save: Save): WriteResult;
  /** The game that was set aside last, when it is sound. */
  former(): Save | null;
  /** Sets a game aside before another takes its place; the two set aside before it move on. */
  setAside(save: Save): void;
  /** Takes the game that was set aside last back out. */
  takeFormer(): Save | null;
  /** The refused text as it was found. */
  damaged(): string | null;
  /** The save as it stands in the storage now (another tab may have written it). */
  reread(): Save | null;
}

/** `storage` is null where the browser gives none: then nothing is kept, and every write says so (F1). */
export function createSaveStore(storage: Storage | null): SaveStore {
  let aside: string | null = null;

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
      if (text === null) return { save: null, refused: null, previous: null };
      const opened = readSave(text);
      if ('save' in opened) return { save: opened.save, refused: null, previous: null };
      putAside(text);
      return { save: null, refused: opened.refused, previous: sound(KEY.previous) };
    },
    write(save) {
      if (storage === null) return 'F1';
      const text = writeSave(save);
      try {
        // Written beside the present save first: only what can be read again takes its place.
        storage.setItem(KEY.fresh, text);
        if (storage.getItem(KEY.fresh) !== text) return 'F3';
        const former = storage.getItem(KEY.save);
        if (former !== null && former !== text && 'save' in readSave(former)) tryToSet(KEY.previous, former);
        storage.removeItem(KEY.fresh);
        storage.setItem(KEY.save, text);
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'F2' : 'F1';
      }
    },
    former: () => sound(SLOTS[0]),
    setAside(save) {
      moveSlots([writeSave(save), read(SLOTS[0]), read(SLOTS[1])]);
    },
    takeFormer() {
      const former = sound(SLOTS[0]);
      if (former !== null) moveSlots([read(SLOTS[1]), read(SLOTS[2]), null]);
      return former;
    },
    damaged: () => aside ?? read(KEY.damaged),
    reread: () => sound(KEY.save),
  };
}
