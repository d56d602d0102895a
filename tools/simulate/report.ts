// What many simulated years were like, added up: endings, projects, words, coverage, ranges, faults. Plain data; simulate.ts prints it.
import { PROJECT_IDS } from '../../src/game/projects.ts';
import { ENDINGS } from '../../src/game/routes.ts';
import type { GameState } from '../../src/game/state.ts';
import type { World } from '../../src/session/playthrough.ts';
import type { Policy } from './policies.ts';
import { playYear } from './year.ts';
import type { Year } from './year.ts';

export interface Spread {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

export interface PolicyReport {
  readonly policy: string;
  readonly runs: number;
  /** Runs that took each ending, and runs in which it held. */
  readonly endings: Readonly<Record<string, number>>;
  readonly held: Readonly<Record<string, number>>;
  readonly projects: Readonly<Record<string, { readonly full: number; readonly partial: number; readonly flop: number }>>;
  readonly projectsFinished: Spread;
  readonly words: Spread;
  readonly scenesRead: Spread;
  /** Cents, at the closes. */
  readonly money: Spread;
  readonly energy: Spread;
  readonly rhythm: Spread;
  readonly people: Spread;
  /** Fortnights in which nothing was read. */
  readonly emptyFortnights: number;
  readonly faults: readonly string[];
  /** How often each scene came. */
  readonly scenes: Readonly<Record<string, number>>;
}

/** What has been read by all policies together. */
export interface Coverage {
  readonly lines: Set<string>;
  readonly shown: Set<string>;
  readonly open: Set<string>;
  readonly taken: Set<string>;
}

export const emptyCoverage = (): Coverage => ({ lines: new Set(), shown: new Set(), open: new Set(), taken: new Set() });

class Range {
  private least = Infinity;
  private most = -Infinity;
  private sum = 0;
  private count = 0;

  add(value: number): void {
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
    this.sum += value;
    this.count += 1;
  }

  spread(): Spread {
    return this.count === 0
      ? { least: 0, mean: 0, most: 0 }
      : { least: this.least, mean: this.sum / this.count, most: this.most };
  }
}

/** The words of a text by its id. */
export type WordsOf = (id: string) => number;

interface Asked {
  readonly world: World;
  readonly policy: Policy;
  /** Seeds played, from this one on. */
  readonly from: number;
  readonly runs: number;
  readonly wordsOf: WordsOf;
  readonly coverage: Coverage;
}

/** Plays the runs and adds them up. A run that cannot be played is a fault in the report, never a stop. */
export function simulate({ world, policy, from, runs, wordsOf, coverage }: Asked): PolicyReport {
  const endings = Object.fromEntries(ENDINGS.map((ending) => [ending, 0]));
  const held = { ...endings };
  const projects = Object.fromEntries(PROJECT_IDS.map((id) => [id, { full: 0, partial: 0, flop: 0 }]));
  const scenes: Record<string, number> = {};
  const faults: string[] = [];
  const ranges = {
    projectsFinished: new Range(),
    words: new Range(),
    scenesRead: new Range(),
    money: new Range(),
    energy: new Range(),
    rhythm: new Range(),
    people: new Range(),
  };
  let emptyFortnights = 0;
  for (let seed = from; seed < from + runs; seed += 1) {
    let words = 0;
    let readSince = 0;
    const closed = (state: GameState): void => {
      ranges.money.add(state.money);
      ranges.energy.add(state.energy);
      ranges.rhythm.add(state.rhythm);
      ranges.people.add(state.people);
      if (readSince === 0) emptyFortnights += 1;
      readSince = 0;
    };
    try {
      const year = playYear(world, seed, policy, {
        line: (id) => {
          words += wordsOf(id);
          coverage.lines.add(id);
        },
        choice: (id, open) => {
          coverage.shown.add(id);
          if (open) coverage.open.add(id);
        },
        taken: (id) => {
          words += wordsOf(id);
          coverage.taken.add(id);
        },
        scene: (id) => {
          readSince += 1;
          scenes[id] = (scenes[id] ?? 0) + 1;
        },
        closed,
      });
      ranges.words.add(words);
      addYear(year, endings, held, projects);
      ranges.scenesRead.add(year.scenes.length);
      ranges.projectsFinished.add(Object.values(year.state.projects).filter(({ outcome }) => outcome !== null).length);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  faults.push(...world.runner.faults());
  const spreads = Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, range.spread()])) as Record<
    keyof typeof ranges,
    Spread
  >;
  return { policy: policy.name, runs, endings, held, projects, ...spreads, emptyFortnights, faults, scenes };
}

function addYear(
  { state, ending, holding }: Year,
  endings: Record<string, number>,
  held: Record<string, number>,
  projects: Record<string, { full: number; partial: number; flop: number }>,
): void {
  endings[ending] = (endings[ending] ?? 0) + 1;
  for (const each of holding) held[each] = (held[each] ?? 0) + 1;
  for (const [id, { outcome }] of Object.entries(state.projects)) {
    const counted = projects[id];
    if (outcome !== null && counted !== undefined) counted[outcome] += 1;
  }
}
