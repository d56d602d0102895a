import { beforeAll, describe, expect, test } from 'vitest';
import { FORTNIGHTS } from '../../src/game/calendar.ts';
import { ENDINGS } from '../../src/game/routes.ts';
import type { GameState, MemoryValue } from '../../src/game/state.ts';
import { LARGEST_SAVE, SAVE_FORMAT, readSave, writeSave } from '../../src/session/save.ts';
import type { Save } from '../../src/session/save.ts';
import { checkStory, faultsOf } from '../../tools/story/check.ts';
import { compileStory } from '../../tools/story/compile.ts';
import { POLICIES } from '../../tools/simulate/policies.ts';
import { emptyCoverage, simulate } from '../../tools/simulate/report.ts';
import type { PolicyReport } from '../../tools/simulate/report.ts';
import { worldIn } from '../../tools/simulate/simulate.ts';
import { gameState } from '../fixtures/game.ts';
import { playYear } from '../fixtures/policy.ts';
import { ROOT } from '../fixtures/world.ts';

/** Years of each policy: enough to meet every scene, few enough for a slow machine. `npm run simulate` plays as many as one likes. */
const RUNS = 250;

/** Reading the whole script hundreds of times takes its time on a slow machine. */
const PATIENCE = 240_000;

const story = compileStory(ROOT);
const world = worldIn(ROOT, story);
const { runner, deck } = world;
const scenes = runner.catalogue.scenes;
const coverage = emptyCoverage();
const reports = new Map<string, PolicyReport>();

beforeAll(() => {
  for (const policy of POLICIES)
    reports.set(policy.name, simulate({ world, policy, from: 1, runs: RUNS, wordsOf: () => 1, coverage }));
}, PATIENCE);

const of = (policy: string): PolicyReport => {
  const report = reports.get(policy);
  if (report === undefined) throw new Error(`no policy ${policy}`);
  return report;
};
const all = () => [...reports.values()];
const share = (report: PolicyReport, endings: readonly string[]) =>
  endings.reduce((sum, ending) => sum + (report.endings[ending] ?? 0), 0) / report.runs;

describe('the script', () => {
  test(
    'The story check finds nothing to mend.',
    () => {
      expect(faultsOf(checkStory(ROOT, story))).toEqual([]);
    },
    PATIENCE,
  );

  test('Every scene has a summary, for the player who comes back and for the one who skips it.', () => {
    expect(scenes.filter(({ texts }) => !texts.includes('summary')).map(({ id }) => id)).toEqual([]);
  });

  test('Every scene with a theme has a mildest branch, which leads to the scene’s end.', () => {
    const thematic = scenes.filter(({ theme }) => theme !== null);
    expect(thematic.length).toBeGreaterThan(0);
    for (const { id, mildest, fortnights } of thematic) {
      expect(mildest.length, id).toBeGreaterThan(0);
      const start = gameState({ fortnight: fortnights[0], energy: 0 });
      const choices: string[] = [];
      for (let run = runner.run(id, start, choices); !run.ended; run = runner.run(id, start, choices)) {
        const place = mildest[choices.length] ?? 0;
        const choice = run.choices[place - 1];
        expect(
          choice?.closed,
          `${id}: mildest choice ${choices.length + 1} is there and can be taken by one without energy`,
        ).toBeNull();
        if (choice === undefined) break;
        choices.push(choice.id);
      }
    }
  });

  test('Not tonight is there in every fortnight, whatever the player has kept or done, and so is something for staying in.', () => {
    // The last day is one in a row: nobody stays in or goes out.
    for (let fortnight = 1; fortnight < FORTNIGHTS; fortnight += 1) {
      for (const how of ['tonight', 'stay'] as const) {
        const always = scenes.filter(
          (scene) =>
            scene.comes.includes(how) &&
            scene.repeat &&
            scene.fortnights[0] <= fortnight &&
            scene.fortnights[1] >= fortnight &&
            deck.condition(scene.id, gameState({ fortnight })),
        );
        expect(always.length, `${how} in fortnight ${fortnight}`).toBeGreaterThan(0);
      }
    }
  });

  test('Each of the twelve endings has its scene.', () => {
    expect(
      scenes
        .filter(({ comes }) => comes.includes('ending'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ENDINGS.map((ending) => `ending-${ending}`).sort());
  });
});

describe(`${RUNS} whole years of each policy`, () => {
  test('All of them come to an ending, without a fault.', () => {
    for (const { faults, policy } of all()) expect(faults, policy).toEqual([]);
    for (const { endings, runs } of all()) expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(runs);
  });

  test('No fortnight passes with nothing to read.', () => {
    for (const { emptyFortnights, policy } of all()) expect(emptyFortnights, policy).toBe(0);
  });

  test('Steady play leads on to work or study in 45–75 % of years, and the rest have written places of their own.', () => {
    const onward = share(of('steady'), ['job', 'subsidised', 'tryout', 'vocational', 'degree']);
    expect(onward).toBeGreaterThan(0.45);
    expect(onward).toBeLessThan(0.75);
  });

  test('Every ending is reached in at least one of a hundred years of somebody’s play.', () => {
    const most = (ending: string) => Math.max(...all().map((report) => share(report, [ending])));
    expect(ENDINGS.filter((ending) => most(ending) < 0.01)).toEqual([]);
  });

  test('One who stays in comes to a written place too, and reads more than the same evening again.', () => {
    const withdrawn = of('withdrawn');
    const stays = Object.keys(withdrawn.scenes).filter((id) => scenes.find((scene) => scene.id === id)?.comes.includes('stay'));
    expect(stays.length).toBeGreaterThan(10);
    expect(withdrawn.endings['open'] ?? 0).toBeGreaterThan(0);
  });

  test('No scene of the script waits in vain for every one of them.', () => {
    const met = new Set(all().flatMap((report) => Object.keys(report.scenes)));
    expect(scenes.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });

  test('Reading them leaves out hardly a line.', () => {
    const lines = story.files.flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'line').map(({ id }) => id));
    const unread = lines.filter((id) => !coverage.lines.has(id));
    expect(unread.length / lines.length).toBeLessThan(0.04);
  });
});

describe('saving a year', () => {
  test(
    'At every step of whole years, whatever was chosen, the save reads back as it was, and the largest is far under the limit.',
    () => {
      let cardsPlayed = 0;
      for (const policy of ['out', 'mixed', 'in'] as const) {
        for (const seed of [1, 2, 3, 4]) {
          const { steps } = playYear(world, seed, policy);
          for (const step of steps) {
            const save: Save = { app: 'valtaajat', format: SAVE_FORMAT, story: runner.version, ...step };
            const text = writeSave(save);
            const opened = readSave(text);
            if (!('save' in opened)) throw new Error(`${policy} ${seed}, ${step.state.fortnight}: refused ${opened.refused}`);
            expect(opened.save).toEqual(save);
            expect(text.length).toBeLessThan(LARGEST_SAVE / 5);
          }
          cardsPlayed += steps.at(-1)?.state.ledger.filter(({ choice }) => choice?.startsWith('card.')).length ?? 0;
        }
      }
      expect(cardsPlayed).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});

describe('what is kept from a choice', () => {
  interface Kept {
    readonly scene: string;
    readonly name: string;
    readonly value: MemoryValue;
  }

  /** Every path of a scene from a state: what is read on it, and the state after it. */
  function pathsOf(
    scene: string,
    start: GameState,
  ): readonly { readonly read: string; readonly state: GameState; readonly choices: number }[] {
    const paths: { read: string; state: GameState; choices: number }[] = [];
    const follow = (choices: readonly string[]): void => {
      const run = runner.run(scene, start, choices);
      if (run.ended) {
        const read = run.turns.flatMap(({ lines }) => lines.map(({ id }) => id)).join(' ');
        paths.push({ read, state: run.state, choices: choices.length });
      } else for (const { id, closed } of run.choices) if (closed === null) follow([...choices, id]);
    };
    follow([]);
    return paths;
  }

  const startOf = (scene: string): GameState => {
    const first = scenes.find(({ id }) => id === scene)?.fortnights[0] ?? 1;
    return { ...gameState({ fortnight: first, energy: 6, money: 50_000 }) };
  };

  /** What differs between the paths of a scene is set by a choice; what all of them keep is not. */
  function keptByChoice(scene: string): readonly Kept[] {
    const paths = pathsOf(scene, startOf(scene));
    const kept = paths.map(({ state }) => Object.entries(state.memory).map(([name, value]) => JSON.stringify([name, value])));
    return [...new Set(kept.flat())]
      .filter((each) => !kept.every((one) => one.includes(each)))
      .map((each) => {
        const [name, value] = JSON.parse(each) as [string, MemoryValue];
        return { scene, name, value };
      });
  }

  test('At least four things kept from a choice in one scene change what is read in another.', () => {
    const answered = new Set<string>();
    // The first chapter's scenes, which come to anybody.
    const early = scenes.filter(({ id, fortnights }) => fortnights[0] <= 4 && deck.condition(id, startOf(id)));
    for (const { scene, name, value } of early.flatMap(({ id }) => keptByChoice(id))) {
      for (const { id: other } of early) {
        if (other === scene || answered.has(name)) continue;
        const start = startOf(other);
        const lines = (state: GameState) => pathsOf(other, state).map(({ read }) => read);
        const without = lines(start);
        const withIt = lines({ ...start, memory: { ...start.memory, [name]: value } });
        if (JSON.stringify(without) !== JSON.stringify(withIt)) answered.add(name);
      }
    }
    expect([...answered].length, [...answered].join(', ')).toBeGreaterThanOrEqual(4);
  });
});
