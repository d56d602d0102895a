// The script as it ships: the opening scenes right after the title stands, the whole once a choice can be pressed.
import sums from 'virtual:sums';
import type { Rows } from '../game/rows.ts';
import { prepareStory } from './prepare.ts';
import type { PreparedStory } from './prepare.ts';

/** How much of the script: the scenes a new game begins with, or all of it. */
export type StoryPart = 'opening' | 'whole';

export interface LoadedStory extends PreparedStory {
  readonly part: StoryPart;
}

export async function loadStory(part: StoryPart): Promise<LoadedStory> {
  const { default: script } =
    part === 'opening' ? await import('virtual:story-script/opening') : await import('virtual:story-script/whole');
  const rows: Rows = new Map(sums.map(([id, amount]) => [id, { id, amount }]));
  return { part, ...prepareStory(script, rows) };
}
