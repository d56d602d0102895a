// Compares the names that the script asks for with what there is: memories that something keeps, scenes, people, places and their spots.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remember } from '../../src/game/effects.ts';
import { PEOPLE, PROTAGONISTS } from '../../src/game/people.ts';
import type { GameState, MemoryValue } from '../../src/game/state.ts';
import { PLACES } from '../../src/story/tableau.ts';
import type { ParsedFile } from './parse.ts';
import { includes } from './tags.ts';

const ART = 'assets/art/rendered/places.json';
/** A call with a name, and what follows it if it is plain: `recalls("crow", "true")`, `done("shop")`. */
const CALL =
  /\b(?<verb>remember|recalls|done|visits|bond_of)\(\s*"(?<name>[^"]*)"\s*(?:,\s*(?<value>"[^"]*"|true|false|-?\d+)\s*\))?/g;

interface Call {
  readonly verb: string;
  readonly name: string;
  /** null when there is none, or only the game knows it. */
  readonly value: MemoryValue | null;
  /** File and line. */
  readonly where: string;
}

interface InkLine {
  readonly text: string;
  readonly where: string;
}

function linesOf(file: ParsedFile): readonly InkLine[] {
  const ink = file.ink.split('\n').slice(0, file.sourceLines.length);
  return ink.map((text, at) => ({ text: text.replace(/\/\/.*/, '').trim(), where: `${file.file}:${file.sourceLines[at] ?? 0}` }));
}

const conditionsOf = ({ file, conditions }: ParsedFile): readonly InkLine[] =>
  conditions.map(({ line, source }) => ({ text: source, where: `${file}:${line}` }));

function callsIn({ text, where }: InkLine): readonly Call[] {
  return [...text.matchAll(CALL)].map(({ groups }) => ({
    verb: groups?.['verb'] ?? '',
    name: groups?.['name'] ?? '',
    value: groups?.['value'] === undefined ? null : (JSON.parse(groups['value']) as MemoryValue),
    where,
  }));
}

/** What may stand in a memory some day, by the rules' own doing too; null for a value that only the game knows. */
function keptBy(calls: readonly Call[], start: GameState): ReadonlyMap<string, ReadonlySet<MemoryValue | null>> {
  const kept = new Map<string, Set<MemoryValue | null>>();
  const keep = (name: string, value: MemoryValue | null) => kept.set(name, (kept.get(name) ?? new Set()).add(value));
  for (const { verb, name, value } of calls) {
    if (verb !== 'remember') continue;
    keep(name, value);
    // Keeping one thing makes the rules keep another (the fortnight of registering).
    const after = value === null ? {} : remember(start, name, value).memory;
    for (const other of Object.keys(after)) if (other !== name) keep(other, null);
  }
  return kept;
}

/** Questions whose answer can never be yes. */
export function vainQuestions(files: readonly ParsedFile[], start: GameState): readonly string[] {
  const calls = files.flatMap((file) => [...linesOf(file), ...conditionsOf(file)]).flatMap(callsIn);
  const kept = keptBy(calls, start);
  const scenes = files.flatMap((file) => file.scenes.map(({ id }) => id));
  const vain = ({ verb, name, value }: Call): string | null => {
    switch (verb) {
      case 'recalls': {
        const values = kept.get(name);
        if (values === undefined) return `recalls ${name}, which nothing keeps`;
        // What was never kept counts as false.
        const may = value === null || value === false || values.has(value) || values.has(null);
        return may ? null : `recalls ${name} as ${String(value)}, which nothing keeps it as`;
      }
      case 'done':
        return scenes.includes(name) ? null : `asks whether ${name} is done, which is no scene`;
      case 'visits':
        return includes(PLACES, name) ? null : `asks for visits to ${name}, which is no place`;
      case 'bond_of':
        return includes(PEOPLE, name) ? null : `asks for a bond with ${name}, who has none (src/game/people.ts)`;
      default:
        return null;
    }
  };
  return calls.flatMap((call) => {
    const fault = vain(call);
    return fault === null ? [] : [`${call.where} ${fault}`];
  });
}

type Drawn = Readonly<Record<string, { readonly spots: Readonly<Record<string, unknown>> }>>;

/** People sent to spots that none of the scene's places has. A place that is not drawn yet may have any. */
export function strangeSpots(root: string, files: readonly ParsedFile[]): readonly string[] {
  const path = join(root, ART);
  const drawn = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Drawn) : {};
  const faults: string[] = [];
  for (const file of files) {
    const lines = linesOf(file);
    const begins = lines.flatMap(({ text }, at) => (text.startsWith('==') ? [at] : []));
    for (const [index, begin] of begins.entries()) {
      const knot = lines.slice(begin, begins[index + 1]);
      const name = /^==+\s*(\w+)/.exec(knot[0]?.text ?? '')?.[1];
      const opening = file.scenes.find((scene) => scene.knot === name)?.place;
      if (opening === undefined) continue;
      const moves = knot.flatMap(({ text }) => [...text.matchAll(/@place ([\w-]+)/g)].map(([, place]) => place ?? ''));
      const places = [opening, ...moves].flatMap((place) =>
        place === 'home' ? PROTAGONISTS.map((who) => `home-${who}`) : place,
      );
      if (places.some((place) => drawn[place] === undefined)) continue;
      const spots = places.flatMap((place) => Object.keys(drawn[place]?.spots ?? {}));
      for (const { text, where } of knot) {
        for (const [, spot = ''] of text.matchAll(/@(?:enter|move) [\w-]+ ([\w-]+)/g))
          if (!spots.includes(spot))
            faults.push(`${where} no spot ${spot} in ${[...new Set(places)].join(', ')}: ${spots.join(', ')}`);
      }
    }
  }
  return faults;
}

/** Scenes that lead into another one: each is read by itself, with its own beginning and end. */
export function strayDiverts(files: readonly ParsedFile[]): readonly string[] {
  const knots = new Set(files.flatMap(({ scenes }) => scenes.map(({ knot }) => knot)));
  return files.flatMap((file) =>
    linesOf(file).flatMap(({ text, where }) =>
      [...text.matchAll(/->\s*(\w+)/g)].flatMap(([, knot = '']) =>
        knots.has(knot) ? [`${where} leads into the scene ${knot}: a scene ends with -> DONE`] : [],
      ),
    ),
  );
}
