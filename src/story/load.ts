// The script as it ships, made ready to play: the opening scenes right after the title stands, the whole once a choice can be pressed.
import sums from 'virtual:sums';
import type { Deck } from '../game/deck.ts';
import type { Rows } from '../game/rows.ts';
import { createRunner } from './runner.ts';
import type { StoryRunner } from './runner.ts';

export interface LoadedStory {
  readonly runner: StoryRunner;
  readonly deck: Deck;
  readonly rows: Rows;
  readonly part: StoryPart;
}

/** How much of the script: the scenes a new game begins with, or all of it. */
export type StoryPart = 'opening' | 'whole';

export async function loadStory(part: StoryPart): Promise<LoadedStory> {
  const { default: script } =
    part === 'opening' ? await import('virtual:story-script/opening') : await import('virtual:story-script/whole');
  const rows: Rows = new Map(sums.map(([id, amount]) => [id, { id, amount }]));
  const runner = createRunner(script, rows);
  return { part, runner, rows, deck: { cards: runner.catalogue.scenes, condition: runner.condition } };
}
