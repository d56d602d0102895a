// Knots that only hold words: of an evidence card, a project in the album, a way of influencing. The first tag names it, the others are its texts.
import { isCard } from '../../src/game/cards.ts';
import { isProject } from '../../src/game/projects.ts';
import { WAYS } from '../../src/game/state.ts';
import type { SceneTag } from './scene-tags.ts';
import { includes } from './tags.ts';

interface Kind {
  readonly texts: readonly string[];
  readonly isKnown: (name: string) => boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  card: { texts: ['title', 'sentence'], isKnown: isCard },
  influence: { texts: ['name', 'portrait'], isKnown: (name) => includes(WAYS, name) },
  album: { texts: ['title', 'where', 'partner', 'full', 'partial', 'flop', 'ask'], isKnown: isProject },
};

export const isEntry = (key: string): boolean => Object.hasOwn(KINDS, key);

interface EntryText {
  readonly id: string;
  readonly text: string;
  readonly line: number;
}

/** The texts of an entry, each under an id of its own; what is missing or strange is told at its line. */
export function readEntry(
  { key: kindName, value: name, line: at }: SceneTag,
  tags: readonly SceneTag[],
  fault: (message: string, line: number) => void,
): readonly EntryText[] {
  const kind = KINDS[kindName];
  if (kind === undefined) return [];
  const { texts } = kind;
  if (!kind.isKnown(name)) fault(`unknown ${kindName} ${name}`, at);
  for (const { key, line } of tags) if (!texts.includes(key)) fault(`${kindName} has no ${key}: ${texts.join(', ')}`, line);
  for (const key of texts) if (!tags.some((tag) => tag.key === key)) fault(`${kindName} ${name} wants its ${key}`, at);
  return tags.map(({ key, value, line }) => ({
    // A card's sentence is the strip that plays it.
    id: key === 'sentence' ? `card.${name}` : `${kindName}.${name}.${key}`,
    text: value,
    line,
  }));
}
