// Two tabs of one game: the one that began or resumed last plays; the other hears of it through the storage and rests.
const KEY = 'valtaajat:tab';

export interface TabClaim {
  /** From now on this tab plays. */
  claim(): void;
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
      } catch {
        // A full or blocked storage is told by the save itself.
      }
    },
    stop: () => target.removeEventListener('storage', onStorage),
  };
}
