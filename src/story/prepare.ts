// A compiled script made ready to play: the runner, and its scenes as the deck the rules draw from.
import type { Deck } from '../game/deck.ts';
import type { Rows } from '../game/rows.ts';
import type { Script } from './catalogue.ts';
import { createRunner } from './runner.ts';
import type { StoryRunner } from './runner.ts';

export interface PreparedStory {
  readonly runner: StoryRunner;
  readonly deck: Deck;
  readonly rows: Rows;
}

export function prepareStory(script: Script, rows: Rows): PreparedStory {
  const runner = createRunner(script, rows);
  return { runner, rows, deck: { cards: runner.catalogue.scenes, condition: runner.condition } };
}
