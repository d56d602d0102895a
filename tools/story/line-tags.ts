// Reads the tags of lines and choices: stage directions with their words, and what a choice costs, counts and needs.
import { RANGE } from '../../src/game/balance.ts';
import { SPEAKERS } from '../../src/game/people.ts';
import { LEDGER, WAYS } from '../../src/game/state.ts';
import type { ChoiceInfo } from '../../src/story/catalogue.ts';
import { FACES, HOURS, LIGHTS, PLACES, SOUNDS, WEATHERS } from '../../src/story/tableau.ts';
import { includes, wholeNumber, wordsOf } from './tags.ts';
import type { Fault, Tag } from './tags.ts';

/** Those who are only heard or read: offices, announcements, and the ones in the server who never show a face. */
const ONLY_HEARD: readonly string[] = ['kela', 'luotsi', 'announcement', 'office', 'writer'];
/** Everybody else can be seen; who has not been drawn is passed over by the stage. */
const SEEN: readonly string[] = SPEAKERS.filter((who) => !ONLY_HEARD.includes(who));
/** What a project's outcome is decided by. */
const MARKS = ['paper', 'shared', 'present'] as const;
/** Any name: which spots a place has, the check knows (names.ts). */
const SPOT = null;

/** Endings of drawn poses' names (docs/drawing-a-place.md). */
const WEAR = ['coat', 'apron', 'plain'] as const;

/** For each direction, what its words may be, in order. */
const DIRECTIONS: ReadonlyMap<string, readonly (readonly string[] | typeof SPOT)[]> = new Map([
  ['enter', [SEEN, SPOT]],
  ['move', [SEEN, SPOT]],
  ['leave', [SEEN]],
  ['face', [SEEN, FACES]],
  ['wear', [SEEN, WEAR]],
  ['light', [LIGHTS]],
  ['time', [HOURS]],
  ['weather', [WEATHERS]],
  ['sound', [SOUNDS]],
  ['place', [PLACES]],
]);

/** A stage direction as the runner reads it, `enter ulla door`; null when a word of it means nothing. */
export function readDirection({ key, value, written }: Tag, fault: Fault): string | null {
  const wanted = DIRECTIONS.get(key);
  if (wanted === undefined) {
    fault(`unknown stage direction: ${written}`);
    return null;
  }
  const words = wordsOf(value);
  const strange = words.find((word, at) => wanted[at] !== SPOT && wanted[at]?.includes(word) === false);
  if (strange !== undefined) fault(`${key} does not know ${strange}: ${written}`);
  else if (words.length !== wanted.length) fault(`${key} takes ${wanted.length === 1 ? 'one word' : 'two words'}: ${written}`);
  else return [key, ...words].join(' ');
  return null;
}

export function readChoiceTags(tags: readonly Tag[], fault: Fault): ChoiceInfo {
  let info: ChoiceInfo = { bold: false, cost: 0, way: null, ledger: null, needs: null };
  const met = new Set<string>();
  for (const tag of tags) {
    const { key, value, written } = tag;
    if (met.has(key)) fault(`the tag ${key} is given twice`);
    met.add(key);
    if (key === 'id') continue;
    if (key === 'valtaa' && value === '') info = { ...info, bold: true };
    else if (key === 'cost') info = { ...info, cost: costOf(tag, fault) };
    else if (key === 'way' && includes(WAYS, value)) info = { ...info, way: value };
    else if (key === 'ledger' && includes(LEDGER, value)) info = { ...info, ledger: value };
    else if (key === 'outcome' && includes(MARKS, value)) info = { ...info, outcome: value };
    else if (key === 'hand' && value === '') info = { ...info, hand: true };
    else if (key === 'needs') info = { ...info, needs: needsOf(tag, fault) };
    else fault(`unknown tag on a choice: ${written}`);
  }
  return info;
}

function costOf({ value, written }: Tag, fault: Fault): number {
  const cost = wholeNumber(value, 1, RANGE.energy);
  if (cost === null) fault(`cost is a whole number from 1 to ${RANGE.energy}: ${written}`);
  return cost ?? 0;
}

function needsOf({ value }: Tag, fault: Fault): ChoiceInfo['needs'] {
  const [kind, what = '', ...more] = wordsOf(value);
  if (more.length === 0) {
    if (kind === 'met' && includes(SPEAKERS, what)) return { kind: 'met', person: what };
    if (kind === 'money' && Number(what) > 0) return { kind: 'money', cents: Math.round(Number(what) * 100) };
  }
  fault(`unknown need: ${value}`);
  return null;
}
