// The story check: every scene through all its choices, every text in every language, every limit of length. `--json` for machines. Exit 1 on any fault.
import { newGame } from '../../src/game/flow.ts';
import { RULES_DATE, shownRows } from '../../src/game/rows.ts';
import { PROJECT_IDS } from '../../src/game/projects.ts';
import type { Script } from '../../src/story/catalogue.ts';
import { createRunner } from '../../src/story/runner.ts';
import { compileStory } from './compile.ts';
import type { CompiledStory } from './compile.ts';
import { unknownNames } from './effects-named.ts';
import { factsIn, rowsToCheckAgain } from './facts.ts';
import { strangeSpots, strayDiverts, vainQuestions } from './names.ts';
import type { ParsedFile, ParsedText } from './parse.ts';
import { TRANSLATIONS, outdatedExtracts, textFaults, textsOf } from './texts.ts';
import { walkScene } from './walk.ts';
import { WORDS_A_MINUTE, wordsIn } from './words.ts';

/** Milliseconds of ink without a line or a choice. */
const PATIENCE = 5000;
/** Words in a beat and in a choice (docs/writing-a-scene.md). */
const LONGEST = { line: 60, choice: 9 } as const;

export interface SceneLength {
  readonly scene: string;
  readonly words: Readonly<Record<string, number>>;
  readonly minutes: Readonly<Record<string, number>>;
}

export interface StoryReport {
  readonly scenes: number;
  readonly lines: number;
  readonly choices: number;
  readonly paths: number;
  readonly words: Readonly<Record<string, number>>;
  readonly deadEnds: readonly string[];
  readonly unreachable: readonly string[];
  readonly missingTexts: readonly string[];
  readonly staleTexts: readonly string[];
  readonly orphanedTexts: readonly string[];
  readonly overLength: readonly string[];
  /** Compiler's and names' faults, with file and line. */
  readonly faults: readonly string[];
  /** Each scene's words and minutes by language, all branches together. */
  readonly lengths: readonly SceneLength[];
  /** Projects of the thirty that no scene plays yet: they are not offered to players. */
  readonly projectsWithoutScenes: readonly string[];
  /** Scenes whose own questions tell apart more states than the check tries. */
  readonly tangled: readonly string[];
}

/** Without sound sums no scene can be read. */
const NOTHING_READ: Omit<StoryReport, 'faults'> = {
  scenes: 0,
  lines: 0,
  choices: 0,
  paths: 0,
  words: {},
  deadEnds: [],
  unreachable: [],
  missingTexts: [],
  staleTexts: [],
  orphanedTexts: [],
  overLength: [],
  lengths: [],
  projectsWithoutScenes: [],
  tangled: [],
};

function overLength({ kind, text }: ParsedText): boolean {
  return kind === 'choice' ? wordsIn(text) > LONGEST.choice : kind === 'line' && wordsIn(text) > LONGEST.line;
}

export function checkStory(root: string, story: CompiledStory = compileStory(root)): StoryReport {
  const { script, files, problems } = story;
  const texts = files.flatMap((file) => file.texts.map((text) => ({ ...text, file: file.file })));
  const faults = problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  for (const file of files)
    for (const line of file.withoutId) faults.push(`${file.file}:${line} has no id: run npm run story:ids`);
  for (const name of outdatedExtracts(root, files))
    faults.push(`${name}: its extracted texts are out of date: run npm run story:texts`);

  const deadEnds: string[] = [];
  const tangled: string[] = [];
  const seen = new Set<string>();
  /** Scenes that could not be read to their end: what is unread in them says nothing. */
  const broken = new Set<string>();
  let paths = 0;
  const facts = factsIn(root);
  faults.push(...facts.faults);
  if (facts.faults.length > 0) return { ...NOTHING_READ, faults };
  const rows = shownRows(facts.rows, RULES_DATE);
  faults.push(
    ...vainQuestions(files, newGame('elias', 1, rows, { cards: [], condition: () => false })),
    ...strangeSpots(root, files),
    ...unknownNames(files, new Set(rows.keys())),
    ...strayDiverts(files),
    ...missingTags(files),
  );
  if (script !== null) {
    let runner = createRunner(script, rows, PATIENCE);
    for (const scene of script.catalogue.scenes) {
      const named = (fault: string) => `${scene.id}: ${fault}`;
      try {
        const walk = walkScene(runner, scene, { cards: script.catalogue.scenes, condition: runner.condition }, rows);
        for (const id of walk.seen) seen.add(id);
        deadEnds.push(...walk.deadEnds.map(named));
        if (!walk.comes && !walk.tangled) faults.push(named('its condition never holds'));
        if (walk.tangled) tangled.push(scene.id);
        paths += walk.paths;
        faults.push(...runner.faults().map(named));
      } catch (error) {
        broken.add(scene.id);
        faults.push(...runner.faults().map(named), named(error instanceof Error ? error.message : String(error)));
        // ink stopped in the middle keeps half a step, which the next scene must not inherit.
        runner = createRunner(script, rows, PATIENCE);
      }
    }
  }

  const told = texts.filter(({ kind }) => kind === 'line' || kind === 'choice');
  // A strip that stands for the cards in the hand is never shown itself.
  const isHand = (id: string): boolean => script?.catalogue.choices[id]?.hand === true;
  const where = ({ file, line, id }: { file: string; line: number; id: string }) => `${file}:${line} ${id}`;
  const languages = TRANSLATIONS.flatMap((language) => textFaults(root, language, files));
  const ofKind = (kind: string) =>
    languages.filter((fault) => fault.kind === kind).map(({ language, file, id }) => `${language} ${file} ${id}`);
  const count = (language: string) => Object.values(textsOf(root, language, files)).reduce((sum, text) => sum + wordsIn(text), 0);
  return {
    scenes: script?.catalogue.scenes.length ?? 0,
    lines: texts.filter(({ kind }) => kind === 'line').length,
    choices: texts.filter(({ kind }) => kind === 'choice').length,
    paths,
    words: Object.fromEntries(['fi', ...TRANSLATIONS].map((language) => [language, count(language)])),
    deadEnds,
    unreachable:
      script === null ? [] : told.filter(({ id, scene }) => !seen.has(id) && !broken.has(scene) && !isHand(id)).map(where),
    missingTexts: ofKind('missing'),
    staleTexts: ofKind('stale'),
    orphanedTexts: ofKind('orphaned'),
    overLength: texts.filter(overLength).map(where),
    faults,
    lengths: lengthsOf(root, files),
    projectsWithoutScenes: projectsWithout(script),
    tangled,
  };
}

function lengthsOf(root: string, files: readonly ParsedFile[]): readonly SceneLength[] {
  const read = ['fi', ...TRANSLATIONS].map((language) => ({ language, texts: textsOf(root, language, files) }));
  return files.flatMap(({ scenes, texts }) =>
    scenes.map(({ id }) => {
      const ids = texts
        .filter(({ scene, kind }) => scene === id && (kind === 'line' || kind === 'choice'))
        .map((text) => text.id);
      const words = Object.fromEntries(
        read.map(({ language, texts: told }) => [language, ids.reduce((sum, each) => sum + wordsIn(told[each] ?? ''), 0)]),
      );
      const minutes = Object.fromEntries(
        Object.entries(words).map(([language, count]) => [language, Math.round((10 * count) / WORDS_A_MINUTE) / 10]),
      );
      return { scene: id, words, minutes };
    }),
  );
}

function projectsWithout(script: Script | null): readonly string[] {
  const played = new Set(script?.catalogue.scenes.map(({ project }) => project));
  return PROJECT_IDS.filter((id) => !played.has(id));
}

/** Tags without which a scene cannot be resumed, skipped, talked about or gone to. */
function missingTags(files: readonly ParsedFile[]): readonly string[] {
  return files.flatMap(({ file, scenes, headers }) =>
    scenes.flatMap(({ id, texts, comes, theme, mildest }) => {
      const header = headers.find((each) => each.id === id);
      const missing = [
        ...(header?.about === '' ? ['about'] : []),
        ...(texts.includes('summary') ? [] : ['summary']),
        ...(texts.includes('prompt') || comes.includes('tonight') ? [] : ['prompt']),
        ...((comes.includes('visit') || comes.includes('ending')) && !texts.includes('invite') ? ['invite'] : []),
        ...(theme !== null && mildest.length === 0 ? ['mildest'] : []),
      ];
      return missing.map((tag) => `${file}:${header?.line ?? 1} ${id} has no ${tag}`);
    }),
  );
}

/** Everything in a report that must be mended before it ships. */
export function faultsOf(report: StoryReport): readonly string[] {
  const named = (what: string, list: readonly string[]) => list.map((each) => `${what}: ${each}`);
  return [
    ...report.faults,
    ...named('dead end', report.deadEnds),
    ...named('never reached', report.unreachable),
    ...named('missing text', report.missingTexts),
    ...named('stale text', report.staleTexts),
    ...named('orphaned text', report.orphanedTexts),
    ...named('too long', report.overLength),
    ...named('too tangled to walk', report.tangled),
  ];
}

export function main(argv: readonly string[]): number {
  const report = checkStory(process.cwd());
  const faults = faultsOf(report);
  if (argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
  else {
    for (const fault of faults) console.log(fault);
    for (const row of rowsToCheckAgain(factsIn(process.cwd()).rows, new Date().toISOString().slice(0, 10)))
      console.log(`check again: ${row}`);
    const words = Object.entries(report.words)
      .map(([language, number]) => `${language} ${number}`)
      .join(', ');
    console.log(
      `${report.scenes} scenes, ${report.lines} lines, ${report.choices} choices, ${report.paths} paths read; words: ${words}; ${report.projectsWithoutScenes.length} of ${PROJECT_IDS.length} projects without scenes; ${faults.length} faults`,
    );
  }
  return faults.length === 0 ? 0 : 1;
}
