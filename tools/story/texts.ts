// Keeps locales/<language>/story in step with the script: Finnish is extracted, other languages stand beside the Finnish they translate.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { compileStory } from './compile.ts';
import type { ParsedFile, ParsedText } from './parse.ts';

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
type Entry = v.InferOutput<typeof entrySchema>;
const tableSchema = v.record(v.string(), entrySchema);
export type TranslationTable = v.InferOutput<typeof tableSchema>;

export interface TextFault {
  readonly kind: 'missing' | 'stale' | 'orphaned';
  readonly language: string;
  readonly file: string;
  readonly id: string;
}

const tableName = (file: string): string => `${basename(file, '.ink')}.json`;
const folderOf = (language: string): string => `locales/${language}/story`;
const tableOf = (root: string, language: string, file: string) => join(root, folderOf(language), tableName(file));

/** The names of a language's tables, those whose ink file is gone too. */
function tableNames(root: string, language: string): readonly string[] {
  const folder = join(root, folderOf(language));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** One table as it is written. Throws with its path on one that cannot be read: half a table would lose translations. */
function readTable(root: string, language: string, name: string): TranslationTable {
  const path = join(root, folderOf(language), name);
  if (!existsSync(path)) return {};
  try {
    return v.parse(tableSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${folderOf(language)}/${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** A language's tables by name, and each id's entry wherever it stands: a scene that moves to another file keeps its translation. */
class Translations {
  readonly tables: ReadonlyMap<string, TranslationTable>;
  private readonly anywhere = new Map<string, Entry>();

  constructor(root: string, language: string) {
    this.tables = new Map(tableNames(root, language).map((name) => [name, readTable(root, language, name)]));
    for (const table of this.tables.values()) {
      for (const [id, entry] of Object.entries(table)) {
        if ((this.anywhere.get(id)?.text ?? '') === '') this.anywhere.set(id, entry);
      }
    }
  }

  /** The entry in the file's own table before any other, unless it is empty. */
  entry(file: string, id: string): Entry | undefined {
    const own = this.tables.get(tableName(file))?.[id];
    return own !== undefined && own.text !== '' ? own : (this.anywhere.get(id) ?? own);
  }
}

/** Text by id in a language: what a player reads. An empty or missing text is left out, and the game falls back to Finnish. */
export function textsOf(
  root: string,
  language: string,
  files: readonly ParsedFile[],
  of: (scene: string) => boolean = () => true,
): Record<string, string> {
  const texts: Record<string, string> = {};
  const translations = language === 'fi' ? null : new Translations(root, language);
  for (const { file, texts: own } of files) {
    for (const { id, text, scene } of own) {
      if (!of(scene)) continue;
      const words = translations === null ? text : translations.entry(file, id)?.text;
      if (words !== undefined && words !== '') texts[id] = words;
    }
  }
  return texts;
}

const idsOf = (files: readonly ParsedFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ texts }) => texts.map(({ id }) => id)));

/** What is missing, stale or orphaned in a translation. */
export function textFaults(root: string, language: string, files: readonly ParsedFile[]): readonly TextFault[] {
  const translations = new Translations(root, language);
  const faults: TextFault[] = [];
  for (const { file, texts } of files) {
    for (const { id, text } of texts) {
      const entry = translations.entry(file, id);
      if (entry === undefined || entry.text === '') faults.push({ kind: 'missing', language, file, id });
      else if (entry.fi !== text) faults.push({ kind: 'stale', language, file, id });
    }
  }
  const told = idsOf(files);
  for (const [name, table] of translations.tables) {
    for (const id of Object.keys(table))
      if (!told.has(id)) faults.push({ kind: 'orphaned', language, file: `${folderOf(language)}/${name}`, id });
  }
  return faults;
}

/** An entry as it should stand: a new line empty, changed Finnish marked. */
function refreshed({ text, kind, speaker }: ParsedText, old: Entry | undefined, accepted: boolean): Entry {
  const who = speaker ?? (kind === 'line' ? undefined : `(${kind})`);
  const stale = old !== undefined && old.text !== '' && old.fi !== text && !accepted;
  return {
    ...(who === undefined ? {} : { who }),
    fi: stale ? old.fi : text,
    ...(stale ? { fiNow: text } : {}),
    text: old?.text ?? '',
  };
}

/** Every table of a language as it should stand: story order, then what was translated for lines that are gone, unless it is pruned. */
function refreshedTables(
  translations: Translations,
  files: readonly ParsedFile[],
  accepted: (id: string) => boolean,
  prune: boolean,
): ReadonlyMap<string, TranslationTable> {
  const told = idsOf(files);
  const next = new Map<string, TranslationTable>();
  for (const { file, texts } of files) {
    if (texts.length === 0) continue;
    const entries = texts.map(
      (text) => [text.id, refreshed(text, translations.entry(file, text.id), accepted(text.id))] as const,
    );
    next.set(tableName(file), Object.fromEntries(entries));
  }
  if (prune) return next;
  for (const [name, table] of translations.tables) {
    const orphans = Object.fromEntries(Object.entries(table).filter(([id]) => !told.has(id)));
    if (Object.keys(orphans).length > 0) next.set(name, { ...next.get(name), ...orphans });
  }
  return next;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function writeJson(path: string, value: unknown): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const text = asJson(value);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** Writes a language's tables and takes away those that nothing is left in. */
function writeTables(root: string, language: string, tables: ReadonlyMap<string, unknown>): void {
  for (const [name, table] of tables) writeJson(join(root, folderOf(language), name), table);
  for (const name of tableNames(root, language)) if (!tables.has(name)) rmSync(join(root, folderOf(language), name));
}

const extractOf = ({ texts }: ParsedFile): Record<string, string> => Object.fromEntries(texts.map(({ id, text }) => [id, text]));

/**
 * Refreshes every language. `--accept ID…` declares that translations of changed lines have been looked at (`--accept all`);
 * `--prune` takes out translations of lines that are gone.
 */
export function main(argv: readonly string[]): number {
  const root = process.cwd();
  const accept = argv.includes('--accept') ? argv.slice(argv.indexOf('--accept') + 1) : [];
  const accepted = (id: string) => accept.includes('all') || accept.includes(id);
  const { files } = compileStory(root);
  const extracts = files.filter(({ texts }) => texts.length > 0).map((file) => [tableName(file.file), extractOf(file)] as const);
  // Read before anything is written: a table that cannot be read stops the refresh with nothing lost.
  const languages = TRANSLATIONS.map((language) => ({ language, translations: new Translations(root, language) }));
  writeTables(root, 'fi', new Map(extracts));
  for (const { language, translations } of languages) {
    writeTables(root, language, refreshedTables(translations, files, accepted, argv.includes('--prune')));
    const faults = textFaults(root, language, files);
    const told = (kind: TextFault['kind']) => faults.filter((fault) => fault.kind === kind);
    const orphans = told('orphaned');
    console.log(`${language}: ${told('missing').length} missing, ${told('stale').length} stale, ${orphans.length} orphaned`);
    if (faults.length > orphans.length)
      console.log(
        `${language} is not offered to players until its missing and stale texts are mended; ?lang=${language} previews it (docs/translating.md)`,
      );
    for (const { file, id } of told('stale')) console.log(`${file} ${id} is stale: mend it, then -- --accept ${id}`);
    for (const { file, id } of orphans) console.log(`${file} ${id} has no line any more: --prune takes it out`);
  }
  return 0;
}

/** Files of extracted Finnish that no longer match the script (the check's way of saying: run story:texts). */
export function outdatedExtracts(root: string, files: readonly ParsedFile[]): readonly string[] {
  const written = files.filter(({ texts }) => texts.length > 0);
  const wrong = written.filter((file) => {
    const path = tableOf(root, 'fi', file.file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== asJson(extractOf(file));
  });
  const names = new Set(written.map(({ file }) => tableName(file)));
  const lost = tableNames(root, 'fi').filter((name) => !names.has(name));
  return [...wrong.map(({ file }) => file), ...lost.map((name) => `${folderOf('fi')}/${name}`)];
}
