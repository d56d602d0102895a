// Reads the tags under a knot's name as what the catalogue knows of a scene. A word that means nothing is a fault at its own line:
// a misspelt `comes` or `who` would otherwise only make the scene come wrongly, or never.
import { COMINGS } from '../../src/game/deck.ts';
import { PROJECT_IDS } from '../../src/game/projects.ts';
import { PROTAGONISTS, SPEAKERS } from '../../src/game/people.ts';
import { SCENE_TEXTS } from '../../src/story/catalogue.ts';
import type { SceneInfo, SceneText } from '../../src/story/catalogue.ts';
import { PLACES } from '../../src/story/tableau.ts';
import { includes, wholeNumber, wordsOf } from './tags.ts';
import type { Tag } from './tags.ts';

/** Content notes that the interface has words for (`themes` of locales/fi/interface.json). */
export const THEMES = ['hate-talk', 'racism', 'low-mood', 'loneliness', 'money-worry', 'quarrel', 'swindle', 'pull'] as const;

const LAST_FORTNIGHT = 16;
const MOST_CHOICES = 9;

/** Tags that say all by being there. */
const FLAGS = ['repeat', 'stop'];
const VALUED = [
  'place',
  'fortnights',
  'comes',
  'weight',
  'order',
  'project',
  'who',
  'protagonist',
  'theme',
  'mildest',
  'about',
  ...SCENE_TEXTS,
];
/** A fixed scene may name its fortnight or not. */
const KNOWN = [...FLAGS, ...VALUED, 'fixed'];

export interface SceneTag extends Tag {
  /** The source line it stands on. */
  readonly line: number;
}

export interface SceneHeader {
  readonly knot: string;
  /** The line of the knot's name: where a missing tag is told. */
  readonly line: number;
  readonly tags: readonly SceneTag[];
}

interface SceneWords {
  readonly kind: SceneText;
  readonly text: string;
  readonly line: number;
}

export interface ReadScene {
  readonly scene: SceneInfo;
  readonly texts: readonly SceneWords[];
}

export function readScene(header: SceneHeader, fault: (line: number, message: string) => void): ReadScene {
  const given = new Map<string, SceneTag>();
  for (const tag of header.tags) {
    const { key, value, line } = tag;
    if (!KNOWN.includes(key)) fault(line, `unknown tag of a scene: ${key}`);
    else if (given.has(key)) fault(line, `the tag ${key} is given twice`);
    else if (FLAGS.includes(key) && value !== '') fault(line, `${key} takes no value: ${value}`);
    else if (VALUED.includes(key) && value === '') fault(line, `${key} wants a value`);
    given.set(key, tag);
  }
  const valueOf = (key: string) => given.get(key)?.value ?? '';
  const lineOf = (key: string) => given.get(key)?.line ?? header.line;

  /** The words of a tag that are in a list; each of the others is a fault. */
  function listed<T extends string>(key: string, list: readonly T[]): readonly T[] {
    const words = wordsOf(valueOf(key));
    for (const word of words) if (!includes(list, word)) fault(lineOf(key), `${key} does not know ${word}: ${list.join(', ')}`);
    return words.filter((word) => includes(list, word));
  }

  /** As `listed`, of a tag that takes one word. */
  function oneOf<T extends string>(key: string, list: readonly T[]): T | null {
    if (wordsOf(valueOf(key)).length > 1) fault(lineOf(key), `${key} takes one word: ${valueOf(key)}`);
    return listed(key, list)[0] ?? null;
  }

  function fortnights(): readonly [number, number] {
    const [first = '', last = first, ...more] = valueOf('fortnights').split('-');
    const from = wholeNumber(first.trim(), 1, LAST_FORTNIGHT);
    const to = wholeNumber(last.trim(), from ?? 1, LAST_FORTNIGHT);
    if (from !== null && to !== null && more.length === 0) return [from, to];
    if (first !== '' || !given.has('fortnights'))
      fault(lineOf('fortnights'), `fortnights are written 2-4: ${valueOf('fortnights')}`);
    return [1, 1];
  }

  function fixed([from, to]: readonly [number, number]): number | null {
    if (!given.has('fixed')) return null;
    const by = valueOf('fixed') === '' ? from : wholeNumber(valueOf('fixed'), from, to);
    if (by === null) fault(lineOf('fixed'), `fixed is one of the scene's fortnights, ${from}-${to}: ${valueOf('fixed')}`);
    return by;
  }

  function weight(): number {
    const number = given.has('weight') ? Number(valueOf('weight')) : 1;
    if (number > 0 && Number.isFinite(number)) return number;
    if (valueOf('weight') !== '') fault(lineOf('weight'), `weight is a number above nothing: ${valueOf('weight')}`);
    return 1;
  }

  function order(): number {
    const number = wholeNumber(valueOf('order'), 1, 99);
    if (number === null && valueOf('order') !== '') fault(lineOf('order'), `order is a whole number: ${valueOf('order')}`);
    return number ?? 0;
  }

  function mildest(): readonly number[] {
    return wordsOf(valueOf('mildest')).map((word) => {
      const place = wholeNumber(word, 1, MOST_CHOICES);
      if (place === null) fault(lineOf('mildest'), `mildest is the places of choices, counted from 1: ${word}`);
      return place ?? 1;
    });
  }

  const id = header.knot.replaceAll('_', '-');
  const place = oneOf('place', PLACES);
  if (!given.has('place')) fault(header.line, 'a scene has a place');
  const comes = listed('comes', COMINGS);
  if (!given.has('comes')) fault(header.line, `a scene comes: ${COMINGS.join(', ')}`);
  const theme = listed('theme', THEMES).join(' ');
  const between = fortnights();
  const project = oneOf('project', PROJECT_IDS);
  const texts = SCENE_TEXTS.filter((text) => given.has(text));
  return {
    scene: {
      id,
      knot: header.knot,
      place: place ?? 'home',
      fortnights: between,
      comes,
      repeat: given.has('repeat'),
      fixed: fixed(between),
      weight: weight(),
      order: order(),
      ...(project === null ? {} : { project }),
      protagonist: oneOf('protagonist', PROTAGONISTS),
      who: listed('who', SPEAKERS),
      theme: theme === '' ? null : theme,
      mildest: mildest(),
      stop: given.has('stop'),
      texts,
    },
    texts: texts.map((kind) => ({ kind, text: valueOf(kind), line: lineOf(kind) })),
  };
}
