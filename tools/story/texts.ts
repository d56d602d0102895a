// Keeps locales/<language>/story in step with the script: Finnish is extracted, other languages stand beside the Finnish they translate.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { compileStory } from './compile.ts';
import type { ParsedFile } from './parse.ts';

/** Languages that are translated from Finnish. */
export const TRANSLATIONS = ['en'] as const;
export type Translation = (typeof TRANSLATIONS)[number];

const entrySchema = v.strictObject({
  /** Who says it, for the translator. */
  who: v.optional(v.string()),
  /** The Finnish that the translation was made from. */
  fi: v.string(),
  /** The Finnish as it is now, when it has changed since: the translation is stale. */
  fiNow: v.optional(v.string()),
  text: v.string(),
});
const tableSchema = v.record(v.string(), entrySchema);
export type TranslationTable = v.InferOutput<typeof tableSchema>;

export interface TextFault {
  readonly kind: 'missing' | 'stale' | 'orphaned';
  readonly language: string;
  readonly file: string;
  readonly id: string;
}

const tableOf = (root: string, language: string, file: string) =>
  join(root, 'locales', language, 'story', `${basename(file, '.ink')}.json`);

export function readTranslations(root: string, language: string, file: string): TranslationTable {
  const path = tableOf(root, language, file);
  return existsSync(path) ? v.parse(tableSchema, JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** Text by id in a language: what a player reads. An empty or missing text is left out, and the game falls back to Finnish. */
export function textsOf(
  root: string,
  language: string,
  files: readonly ParsedFile[],
  of: (scene: string) => boolean = () => true,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const file of files) {
    const table = language === 'fi' ? null : readTranslations(root, language, file.file);
    for (const { id, text, scene } of file.texts) {
      if (!of(scene)) continue;
      const words = table === null ? text : table[id]?.text;
      if (words !== undefined && words !== '') texts[id] = words;
    }
  }
  return texts;
}

/** What is missing, stale or orphaned in a translation. */
export function textFaults(root: string, language: string, files: readonly ParsedFile[]): readonly TextFault[] {
  const faults: TextFault[] = [];
  for (const file of files) {
    const table = readTranslations(root, language, file.file);
    const ids = new Set(file.texts.map(({ id }) => id));
    for (const { id, text } of file.texts) {
      const entry = table[id];
      if (entry === undefined || entry.text === '') faults.push({ kind: 'missing', language, file: file.file, id });
      else if (entry.fi !== text) faults.push({ kind: 'stale', language, file: file.file, id });
    }
    for (const id of Object.keys(table)) if (!ids.has(id)) faults.push({ kind: 'orphaned', language, file: file.file, id });
  }
  return faults;
}

/** The table as it should stand: story order, new lines empty, changed Finnish marked; translations of lines that are gone are dropped. */
function refreshed(file: ParsedFile, table: TranslationTable, accepted: (id: string) => boolean): TranslationTable {
  const next: TranslationTable = {};
  for (const { id, text, kind, speaker } of file.texts) {
    const old = table[id];
    const who = speaker ?? (kind === 'line' ? undefined : `(${kind})`);
    const stale = old !== undefined && old.text !== '' && old.fi !== text && !accepted(id);
    next[id] = {
      ...(who === undefined ? {} : { who }),
      fi: stale ? old.fi : text,
      ...(stale ? { fiNow: text } : {}),
      text: old?.text ?? '',
    };
  }
  return next;
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** Refreshes every language; `--accept ID…` declares that translations of changed lines have been looked at (`--accept all`). */
export function main(argv: readonly string[]): number {
  const root = process.cwd();
  const accept = argv.includes('--accept') ? argv.slice(argv.indexOf('--accept') + 1) : [];
  const accepted = (id: string) => accept.includes('all') || accept.includes(id);
  const { files } = compileStory(root);
  for (const file of files) {
    if (file.texts.length === 0) continue;
    writeJson(tableOf(root, 'fi', file.file), Object.fromEntries(file.texts.map(({ id, text }) => [id, text])));
    for (const language of TRANSLATIONS) {
      writeJson(tableOf(root, language, file.file), refreshed(file, readTranslations(root, language, file.file), accepted));
    }
  }
  for (const language of TRANSLATIONS) {
    const faults = textFaults(root, language, files);
    const told = (kind: TextFault['kind']) => faults.filter((fault) => fault.kind === kind).length;
    console.log(`${language}: ${told('missing')} missing, ${told('stale')} stale, ${told('orphaned')} orphaned`);
  }
  return 0;
}

/** Files of extracted Finnish that no longer match the script (the check's way of saying: run story:texts). */
export function outdatedExtracts(root: string, files: readonly ParsedFile[]): readonly string[] {
  const written = files.filter(({ texts }) => texts.length > 0);
  const wrong = written.filter((file) => {
    const path = tableOf(root, 'fi', file.file);
    const now = `${JSON.stringify(Object.fromEntries(file.texts.map(({ id, text }) => [id, text])), null, 2)}\n`;
    return !existsSync(path) || readFileSync(path, 'utf8') !== now;
  });
  return [...wrong.map(({ file }) => file), ...lostTables(root, 'fi', files).map(({ file }) => file)];
}

/** Tables whose ink file is gone. */
export function lostTables(root: string, language: string, files: readonly ParsedFile[]): readonly TextFault[] {
  const names = new Set(files.filter(({ texts }) => texts.length > 0).map((file) => `${basename(file.file, '.ink')}.json`));
  const folder = join(root, 'locales', language, 'story');
  const left = existsSync(folder) ? readdirSync(folder).filter((name) => !names.has(name)) : [];
  return left.map((name) => ({ kind: 'orphaned', language, file: `locales/${language}/story/${name}`, id: 'the whole file' }));
}
