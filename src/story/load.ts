// The script as it ships, made ready to play: fetched after the title stands.
import script from 'virtual:story-script';
import benefits from '../../assets/facts/benefits.json';
import type { Deck } from '../game/deck.ts';
import { RULES_DATE, rowsOn } from '../game/money.ts';
import type { FactRow } from '../game/money.ts';
import { createRunner } from './runner.ts';
import type { StoryRunner } from './runner.ts';

export interface LoadedStory {
  readonly runner: StoryRunner;
  readonly deck: Deck;
  readonly rows: ReadonlyMap<string, FactRow>;
}

export function loadStory(): LoadedStory {
  const rows = rowsOn(benefits as readonly FactRow[], RULES_DATE);
  const runner = createRunner(script, rows);
  return { runner, rows, deck: { cards: runner.catalogue.scenes, condition: runner.condition } };
}
