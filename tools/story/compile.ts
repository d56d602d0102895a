// Compiles assets/story into the script that ships: one ink story with ids for words, and the catalogue of its scenes.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Catalogue, Script } from '../../src/story/catalogue.ts';
import { parseInk } from './parse.ts';
import type { ParsedFile, Problem } from './parse.ts';

export const STORY_FOLDER = 'assets/story';

export interface CompiledStory {
  /** null when the ink does not compile; the problems say why. */
  readonly script: Script | null;
  /** The scenes that a new game begins with, as a script of their own: it travels first. null as `script`. */
  readonly opening: Script | null;
  readonly files: readonly ParsedFile[];
  readonly problems: readonly Problem[];
}

/** Names of the story's ink files, in a stable order. */
export function storyFiles(root: string): readonly string[] {
  return readdirSync(join(root, STORY_FOLDER))
    .filter((name) => name.endsWith('.ink'))
    .sort();
}

export function compileStory(root: string): CompiledStory {
  const files = storyFiles(root).map((name) =>
    parseInk(readFileSync(join(root, STORY_FOLDER, name), 'utf8'), `${STORY_FOLDER}/${name}`),
  );
  const { ink, problems } = compileInk(files);
  const all = [...files.flatMap((file) => file.problems), ...doubles(files), ...problems];
  if (ink === null) return { script: null, opening: null, files, problems: all };
  const catalogue: Catalogue = {
    scenes: files.flatMap((file) => file.scenes),
    lines: Object.assign({}, ...files.map((file) => file.lines)) as Catalogue['lines'],
    choices: Object.assign({}, ...files.map((file) => file.choices)) as Catalogue['choices'],
  };
  const version = createHash('sha256').update(ink).digest('hex').slice(0, 12);
  return { script: { ink, catalogue, version }, opening: openingOf(files, catalogue, version), files, problems: all };
}

/** Scenes that a new game begins with. */
export const opensGame = (scene: { readonly fixed: number | null } | undefined): boolean => scene?.fixed === 1;

/** The opening scenes alone. Its version is the whole script's: a save knows only one. */
function openingOf(files: readonly ParsedFile[], catalogue: Catalogue, version: string): Script | null {
  const scenes = catalogue.scenes.filter(opensGame);
  const knots = new Set(scenes.map(({ knot }) => knot));
  const parts = files.map((file) => ({ ...file, ink: inkOf(file, knots) }));
  const { ink } = compileInk(parts);
  if (ink === null) return null;
  const said = new Set(
    files.flatMap(({ texts }) => texts.filter(({ scene }) => scenes.some(({ id }) => id === scene)).map(({ id }) => id)),
  );
  const only = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(table).filter(([id]) => said.has(id)));
  return { ink, version, catalogue: { scenes, lines: only(catalogue.lines), choices: only(catalogue.choices) } };
}

/** A file's declarations and the given knots; of the others not a word. */
function inkOf({ ink }: ParsedFile, knots: ReadonlySet<string>): string {
  let kept = true;
  return ink
    .split('\n')
    .map((line) => {
      const knot = /^==+\s*(?:function\s+)?(\w+)/.exec(line)?.[1];
      if (knot !== undefined) kept = knots.has(knot);
      return kept ? line : '';
    })
    .join('\n');
}

/** A line of the script as it is written for ink: its id, perhaps after directions, or directions alone. */
const SAID = /^\s*(?:@[^@]+)*@?\w*$/;

/**
 * Lines that follow each other without logic between them become one line of ink, each part after an @: ink's steps are slow, and a year has
 * thousands of lines. A joined line leaves an empty one, so that line numbers still lead back to their file.
 */
function joinedLines(ink: string): string {
  const out: string[] = [];
  let last = -1;
  for (const line of ink.split('\n')) {
    const said = line.trim();
    const before = last < 0 ? undefined : out[last];
    if (said === '') out.push(line);
    else if (!SAID.test(line)) {
      last = -1;
      out.push(line);
    } else if (before !== undefined) {
      out[last] = `${before}${said.startsWith('@') ? '' : '@'}${said}`;
      out.push('');
    } else {
      last = out.length;
      out.push(line);
    }
  }
  return out.join('\n');
}

/** Compiles all files as one source (so that a line number leads back to its file) and maps the compiler's messages to file and line. */
function compileInk(files: readonly ParsedFile[]): { ink: string | null; problems: readonly Problem[] } {
  const origin = files.flatMap((file) => file.sourceLines.map((line) => ({ file: file.file, line })));
  const problems: Problem[] = [];
  const onMessage = (message: string) => {
    const at = Number(/line (\d+)/.exec(message)?.[1]);
    const source = origin[at - 1] ?? { file: STORY_FOLDER, line: 0 };
    problems.push({ ...source, message: message.replace(/^(\w+): (.*?)line \d+:?\s*/, '$1: ') });
  };
  const source = files.map((file) => joinedLines(file.ink)).join('');
  const compiler = new Compiler(source, new CompilerOptions(null, [], false, onMessage, null));
  try {
    const ink = compiler.Compile().ToJson();
    return { ink: typeof ink === 'string' ? ink : null, problems };
  } catch (error) {
    if (problems.length === 0) problems.push({ file: STORY_FOLDER, line: 0, message: String(error) });
    return { ink: null, problems };
  }
}

function doubles(files: readonly ParsedFile[]): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, texts } of files) {
    for (const { id, line } of texts) {
      if (seen.has(id)) problems.push({ file, line, message: `the id ${id} is used twice` });
      seen.add(id);
    }
  }
  return problems;
}
