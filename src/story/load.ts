// The script as it ships, made ready to play: the opening scenes right after the title stands, the whole once a choice can be pressed.
import benefits from '../../assets/facts/benefits.json';
import type { Deck } from '../game/deck.ts';
import { RULES_DATE, shownRows } from '../game/rows.ts';
import type { FactRow } from '../game/rows.ts';
import { createRunner } from './runner.ts';
import type { StoryRunner } from './runner.ts';

export interface LoadedStory {
  readonly runner: StoryRunner;
  readonly deck: Deck;
  readonly rows: ReadonlyMap<string, FactRow>;
  readonly part: StoryPart;
}

/** How much of the script: the scenes a new game begins with, or all of it. */
export type StoryPart = 'opening' | 'whole';

export async function loadStory(part: StoryPart): Promise<LoadedStory> {
  const { default: script } =
    part === 'opening' ? await import('virtual:story-script/opening') : await import('virtual:story-script/whole');
  const rows = shownRows(benefits as readonly FactRow[], RULES_DATE);
  const runner = createRunner(script, rows);
  return { part, runner, rows, deck: { cards: runner.catalogue.scenes, condition: runner.condition } };
}
