// The story as it comes over the network: first the scenes a new game begins with, then all of it, which takes their place.
import type { World } from './playthrough.ts';

export type Part = 'opening' | 'whole';

export interface StorySource {
  /** What is here now; null before anything has come. */
  here(): World | null;
  isWhole(): boolean;
  /** Resolves with at least the part asked for; rejects when it does not come, and may be asked again. */
  ready(part: Part): Promise<World>;
}

export function createStorySource(fetchWorld: (part: Part) => Promise<World>): StorySource {
  let world: World | null = null;
  let whole = false;
  return {
    here: () => world,
    isWhole: () => whole,
    async ready(part) {
      if (world !== null && (whole || part === 'opening')) return world;
      const fetched = await fetchWorld(part);
      // While the opening was on its way the whole may have come.
      if (!whole) world = fetched;
      whole ||= fetched.part !== 'opening';
      return world ?? fetched;
    },
  };
}
