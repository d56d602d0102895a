// `npm run simulate`: whole years played by policy, added up. `-- --runs 1000 --policy steady,random --seed 1 --json`. Same seed, same output.
import { RULES_DATE, shownRows } from '../../src/game/rows.ts';
import type { World } from '../../src/session/playthrough.ts';
import { prepareStory } from '../../src/story/prepare.ts';
import { compileStory } from '../story/compile.ts';
import type { CompiledStory } from '../story/compile.ts';
import { factsIn } from '../story/facts.ts';
import { WORDS_A_MINUTE, wordsIn } from '../story/words.ts';
import { POLICIES } from './policies.ts';
import { emptyCoverage, simulate } from './report.ts';
import type { Coverage, PolicyReport, Spread } from './report.ts';

/** Runs of each policy when nothing is asked for. */
const RUNS = 500;

export interface SimulationReport {
  /** Whole years played in a second of one core, compiling not counted: told on the other channel, so that the same seed gives the same output. */
  readonly pace: () => number;
  readonly policies: readonly PolicyReport[];
  readonly coverage: { readonly lines: number; readonly of: number; readonly percent: number };
  /** Lines no run came by, with file, line and reason. */
  readonly unread: readonly string[];
  /** Choices that were shown but never open, and those never shown. */
  readonly neverOpen: readonly string[];
  readonly neverShown: readonly string[];
  /** Scenes that never came. */
  readonly neverCame: readonly string[];
}

/** The script of a checkout, ready to be played. Throws with file and line when it does not compile. */
export function worldIn(root: string, story: CompiledStory = compileStory(root)): World {
  if (story.script === null || story.problems.length > 0)
    throw new Error(story.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  const rows = shownRows(factsIn(root).rows, RULES_DATE);
  return prepareStory(story.script, rows);
}

export interface SimulationOptions {
  readonly runs: number;
  readonly policies: readonly string[];
  readonly seed: number;
}

export function simulateStory(root: string, { runs, policies, seed }: SimulationOptions): SimulationReport {
  const story = compileStory(root);
  const world = worldIn(root, story);
  const texts = story.files.flatMap((file) => file.texts.map((text) => ({ ...text, file: file.file })));
  const counts = new Map(texts.map(({ id, text }) => [id, wordsIn(text)]));
  const coverage = emptyCoverage();
  const began = process.cpuUsage();
  const reports = POLICIES.filter(({ name }) => policies.includes(name)).map((policy) =>
    simulate({ world, policy, from: seed, runs, wordsOf: (id) => counts.get(id) ?? 0, coverage }),
  );
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1_000_000;
  const pace = () => reports.reduce((sum, report) => sum + report.runs, 0) / seconds;
  return { pace, policies: reports, ...covered(texts, coverage, world, reports) };
}

function covered(
  texts: readonly {
    readonly id: string;
    readonly kind: string;
    readonly file: string;
    readonly line: number;
    readonly scene: string;
  }[],
  coverage: Coverage,
  world: World,
  reports: readonly PolicyReport[],
): Omit<SimulationReport, 'policies' | 'pace'> {
  const lines = texts.filter(({ kind }) => kind === 'line');
  const hand = (id: string): boolean => world.runner.catalogue.choices[id]?.hand === true;
  const choices = texts.filter(({ kind, id }) => kind === 'choice' && !hand(id));
  const where = ({ file, line, id }: (typeof texts)[number]) => `${file}:${line} ${id}`;
  const unread = lines.filter(({ id }) => !coverage.lines.has(id));
  const came = new Set(reports.flatMap(({ scenes }) => Object.keys(scenes)));
  const read = lines.length - unread.length;
  const times = (scene: string) => reports.reduce((sum, { scenes }) => sum + (scenes[scene] ?? 0), 0);
  /** Why nobody read it, as far as the runs can tell. */
  const reason = ({ scene }: (typeof texts)[number]) =>
    times(scene) === 0
      ? `${scene} never came`
      : `${scene} came ${times(scene)} times, never after what this line asks for: an earlier choice, an outcome, or a number`;
  return {
    coverage: { lines: read, of: lines.length, percent: lines.length === 0 ? 100 : (100 * read) / lines.length },
    unread: unread.map((text) => `${where(text)}: ${reason(text)}`),
    neverOpen: choices.filter(({ id }) => coverage.shown.has(id) && !coverage.open.has(id)).map(where),
    neverShown: choices.filter(({ id }) => !coverage.shown.has(id)).map(where),
    neverCame: world.runner.catalogue.scenes.map(({ id }) => id).filter((id) => !came.has(id)),
  };
}

const percent = (part: number, of: number): string => `${of === 0 ? 0 : ((100 * part) / of).toFixed(1)} %`;
const spread = ({ least, mean, most }: Spread, by = 1): string =>
  `${Math.round(least / by)}–${Math.round(most / by)}, mean ${(mean / by).toFixed(1)}`;

/** A policy's part of the printed report. */
function linesOf(report: PolicyReport): readonly string[] {
  const { runs, endings, held, words } = report;
  const taken = Object.entries(endings).map(
    ([ending, count]) => `  ${ending.padEnd(15)} ${percent(count, runs).padStart(7)}   held ${percent(held[ending] ?? 0, runs)}`,
  );
  const firstFive = ['job', 'subsidised', 'tryout', 'vocational', 'degree'].reduce((sum, each) => sum + (endings[each] ?? 0), 0);
  const projects = Object.entries(report.projects)
    .filter(([, { full, partial, flop }]) => full + partial + flop > 0)
    .map(([id, { full, partial, flop }]) => `  ${id.padEnd(22)} full ${full}, partial ${partial}, flop ${flop}`);
  return [
    '',
    `${report.policy}: ${runs} years, ${report.faults.length} faults`,
    ...taken,
    `  endings 1–5     ${percent(firstFive, runs).padStart(7)}`,
    `  words ${spread(words)} (${(words.mean / WORDS_A_MINUTE).toFixed(0)} min); scenes ${spread(report.scenesRead)}; projects ${spread(report.projectsFinished)}`,
    `  money ${spread(report.money, 100)} €; energy ${spread(report.energy)}; rhythm ${spread(report.rhythm)}; people ${spread(report.people)}; empty fortnights ${report.emptyFortnights}`,
    ...projects,
    ...report.faults.slice(0, 10).map((fault) => `  FAULT ${fault}`),
  ];
}

/** What the runs say of one scene: how often it came in each policy's years, and what in it nobody read. */
function sceneLines(report: SimulationReport, scene: string): readonly string[] {
  const came = report.policies.map(
    ({ policy, scenes, runs }) => `${scene}: ${policy} ${percent(Math.min(runs, scenes[scene] ?? 0), runs)} of years`,
  );
  const about = report.unread.filter((line) => line.includes(`: ${scene} `));
  return [...came, ...about.map((line) => `never read: ${line}`)];
}

function option(argv: readonly string[], name: string, otherwise: string): string {
  const at = argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (argv[at + 1] ?? otherwise);
}

export function main(argv: readonly string[]): number {
  const runs = Number(option(argv, 'runs', String(RUNS)));
  const seed = Number(option(argv, 'seed', '1'));
  const names = POLICIES.map(({ name }) => name);
  const policies = option(argv, 'policy', names.join(',')).split(',');
  const strange = policies.find((name) => !names.includes(name));
  if (argv.includes('--help') || !Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed) || strange !== undefined) {
    console.error(`usage: npm run simulate -- --runs 500 --seed 1 --policy ${names.join(',')} --scene ID --json`);
    return 2;
  }
  const report = simulateStory(process.cwd(), { runs, policies, seed });
  const scene = option(argv, 'scene', '');
  if (argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
  else if (scene !== '') for (const line of sceneLines(report, scene)) console.log(line);
  else {
    for (const policy of report.policies) for (const line of linesOf(policy)) console.log(line);
    const { coverage } = report;
    console.log(`\nlines read: ${coverage.lines} of ${coverage.of}, ${coverage.percent.toFixed(2)} %`);
    const lists = {
      'never read': report.unread,
      'never open': report.neverOpen,
      'never shown': report.neverShown,
      'never came': report.neverCame,
    };
    for (const [what, list] of Object.entries(lists)) for (const each of list) console.log(`${what}: ${each}`);
  }
  console.error(`${report.pace().toFixed(0)} years a second of one core`);
  return report.policies.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
