// Quick exit (SCREENS 2.13): away at once, no question, and Back does not show the game again.
const FLAG = 'valtaajat:left';
const WEATHER = 'https://www.ilmatieteenlaitos.fi/';

function session(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function vanish(title: string): void {
  document.documentElement.dataset['left'] = 'true';
  document.title = title;
  if (navigator.onLine) {
    location.replace(WEATHER);
    return;
  }
  // Without a network: a grey page of our own that says nothing but the date.
  const date = document.createElement('p');
  date.textContent = new Date().toLocaleDateString(document.documentElement.lang);
  document.body.replaceChildren(date);
  document.documentElement.dataset['left'] = 'offline';
}

export function leaveNow(title: string): void {
  try {
    session()?.setItem(FLAG, title);
  } catch {
    // A full session storage must not keep anyone here.
  }
  vanish(title);
}

/** Called before anything is drawn: a return by Back is sent away again; a fresh visit starts clean. */
export function guardReturn(): boolean {
  const store = session();
  const flag = store?.getItem(FLAG) ?? null;
  window.addEventListener('pageshow', (event) => {
    const again = store?.getItem(FLAG) ?? null;
    if (event.persisted && again !== null) vanish(again);
  });
  if (flag === null) return true;
  const [entry] = performance.getEntriesByType('navigation');
  if (entry && 'type' in entry && entry.type === 'back_forward') {
    vanish(flag);
    return false;
  }
  store?.removeItem(FLAG);
  return true;
}

/** Shift pressed three times with nothing between leaves too. */
export function listenForShift(leave: () => void): () => void {
  let presses = 0;
  let last = 0;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      presses = 0;
      return;
    }
    if (event.repeat) return;
    presses = event.timeStamp - last < 1500 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
