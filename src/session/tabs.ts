// Two tabs of one game: the one that began or resumed last plays; the other hears of it through the storage and rests.
const KEY = 'valtaajat:tab';

export interface TabClaim {
  /** From now on this tab plays. */
  claim(): void;
  /** Whether no other tab has claimed the game since: asked before each step, for an event can be missed while a page sleeps. */
  owns(): boolean;
  stop(): void;
}

/** `onLost` is called when another tab claims the game. Without storage there is only this tab. */
export function createTabClaim(
  storage: Storage | null,
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  onLost: () => void,
): TabClaim {
  const own = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let playing = false;
  /** A storage that did not take the claim (full, forgetful) cannot be asked who plays. */
  let claimed = false;
  const onStorage = (event: StorageEvent) => {
    if (event.key !== KEY || event.newValue === null || event.newValue === own || !playing) return;
    playing = false;
    onLost();
  };
  target.addEventListener('storage', onStorage);
  return {
    claim() {
      playing = true;
      try {
        storage?.setItem(KEY, own);
        claimed = storage?.getItem(KEY) === own;
      } catch {
        // A full or blocked storage is told by the save itself.
        claimed = false;
      }
    },
    owns() {
      try {
        const holder = claimed ? (storage?.getItem(KEY) ?? null) : null;
        if (holder !== null && holder !== own) playing = false;
      } catch {
        // A blocked storage is shared with nobody.
      }
      return playing;
    },
    stop: () => target.removeEventListener('storage', onStorage),
  };
}
