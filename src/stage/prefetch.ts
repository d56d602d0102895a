// Fetches the pictures of other places while the network is quiet, so that going there needs no waiting. Not with data saver on.
import { imageUrl, placeArt, placeIds } from './art.ts';
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

/** Fills the browser's own cache one file after another; the returned function stops it. */
export function prefetchPlaces(month: number): () => void {
  const controller = new AbortController();
  if (isThrifty()) return () => undefined;
  const urls = placeIds().flatMap((id) => picturePaths(placeArt(id), month).flatMap((path) => imageUrl(path) ?? []));
  const next = (index: number): void => {
    const url = urls[index];
    if (url === undefined || controller.signal.aborted) return;
    whenIdle(() => {
      fetch(url, { priority: 'low', signal: controller.signal })
        .then((response) => response.blob())
        .catch(() => undefined)
        .finally(() => next(index + 1));
    });
  };
  next(0);
  return () => controller.abort();
}
