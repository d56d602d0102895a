// Fetches the pictures of where one may go next while the network is quiet, so that going there needs no waiting. Not with data saver on.
import type { Session, SessionState } from '../session/view.ts';
import { CITY_MAP, artId, imageUrl, placeArt } from './art.ts';
import { picturePaths } from './place-picture.ts';

interface Thrift {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}

function isThrifty(): boolean {
  const { connection } = navigator as Navigator & Thrift;
  return connection?.saveData === true || connection?.effectiveType === '2g' || connection?.effectiveType === 'slow-2g';
}

const whenIdle = (work: () => void): void => {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 10_000 });
  else setTimeout(work, 3000);
};

/** The map while a scene is read, and on the map every place that is open: only what the next step can bring. */
function nextPictures({ play }: SessionState): readonly string[] {
  if (play === null) return [];
  const { month, protagonist } = play.tableau;
  const open = play.places.filter(({ closed }) => closed === null).map(({ place }) => place);
  const next = ['home' as const, ...open].map((place) => artId({ place, protagonist }));
  return [CITY_MAP, ...next].flatMap((id) => picturePaths(placeArt(id), month));
}

/** Fills the browser's own cache one file after another; the returned function stops it. */
export function prefetchPlaces(session: Session): () => void {
  if (isThrifty()) return () => undefined;
  const controller = new AbortController();
  const asked = new Set<string>();
  const queue: string[] = [];
  let busy = false;
  const next = (): void => {
    const url = queue.shift();
    busy = url !== undefined;
    if (url === undefined) return;
    whenIdle(() => {
      if (controller.signal.aborted) return;
      fetch(url, { priority: 'low', signal: controller.signal })
        .then((response) => response.blob())
        .catch(() => undefined)
        .finally(next);
    });
  };
  const follow = (): void => {
    for (const path of nextPictures(session.getState())) {
      const url = imageUrl(path);
      if (url === null || asked.has(url)) continue;
      asked.add(url);
      queue.push(url);
    }
    if (!busy) next();
  };
  const forget = session.subscribe(follow);
  follow();
  return () => {
    forget();
    controller.abort();
  };
}
