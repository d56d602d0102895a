// Gives every new line and choice of the script its stable id: written once at the line's end, never changed, never reused.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORY_FOLDER, storyFiles } from './compile.ts';
import { parseInk } from './parse.ts';

/** Every id ever given, so that one of a deleted line is not given again. */
const GIVEN = 'assets/story/ids.txt';

/** A new id of five signs, not among those taken; the first is a letter, so that ink reads it as words. */
export function newId(seed: string, taken: ReadonlySet<string>): string {
  for (let round = 0; ; round += 1) {
    const number = createHash('sha256').update(`${seed}/${round}`).digest().readUInt32BE(0);
    const id = `l${number.toString(36).padStart(7, '0').slice(-5)}`;
    if (!taken.has(id)) return id;
  }
}

/** The source with ids added to the given lines (from 1). */
export function withIds(source: string, file: string, taken: Set<string>): string {
  const { withoutId } = parseInk(source, file);
  const lines = source.split('\n');
  for (const at of withoutId) {
    const line = (lines[at - 1] ?? '').trimEnd();
    const id = newId(`${file}/${line.trim()}`, taken);
    taken.add(id);
    const divert = /\s*->\s*\w+\s*$/.exec(line)?.[0] ?? '';
    lines[at - 1] = `${line.slice(0, line.length - divert.length)} #id:${id}${divert}`;
  }
  return lines.join('\n');
}

export function main(): number {
  const root = process.cwd();
  const given = join(root, GIVEN);
  const taken = new Set(existsSync(given) ? readFileSync(given, 'utf8').split('\n').filter(Boolean) : []);
  const before = taken.size;
  for (const name of storyFiles(root)) {
    const path = join(root, STORY_FOLDER, name);
    const source = readFileSync(path, 'utf8');
    for (const { id } of parseInk(source, name).texts) if (/^l[0-9a-z]{5}$/.test(id)) taken.add(id);
    const next = withIds(source, name, taken);
    if (next !== source) writeFileSync(path, next);
  }
  writeFileSync(given, `${[...taken].sort().join('\n')}\n`);
  console.log(`${taken.size - before} new ids`);
  return 0;
}
