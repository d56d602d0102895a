import { beforeAll, describe, expect, test } from 'vitest';
import type { GameState, MemoryValue } from '../../src/game/state.ts';
import type { World } from '../../src/session/playthrough.ts';
import { checkStory, faultsOf } from '../../tools/story/check.ts';
import { compileStory } from '../../tools/story/compile.ts';
import { gameState } from '../fixtures/game.ts';
import { simulateYear } from '../fixtures/policy.ts';
import type { Policy } from '../fixtures/policy.ts';
import { realRows } from '../fixtures/rows.ts';
import { ROOT, worldOf } from '../fixtures/world.ts';

const SEEDS = 200;
const CARDS = [
  'elias-two-oclock',
  'elias-green-cable',
  'elias-sunday-call',
  'elias-ulla-fuse',
  'ulla-slot',
  'mira-dot',
  'mira-wall',
  'anneli-attachment',
  'abdi-bell',
  'server-good-evening',
  'door-solarium',
  'first-macaroni',
  'not-tonight',
] as const;

/** Reading the whole script hundreds of times takes its time on a slow machine. */
const PATIENCE = 120_000;

const story = compileStory(ROOT);
const world: World = worldOf(story, realRows());
const { runner, deck, rows } = world;
const scenes = runner.catalogue.scenes;

interface Year {
  readonly seed: number;
  readonly met: readonly string[];
  readonly state: GameState;
}
const years = new Map<Policy, readonly Year[]>();

beforeAll(() => {
  for (const policy of ['out', 'in', 'mixed'] as const) {
    const played: Year[] = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const state = simulateYear(world, seed, policy);
      played.push({ seed, met: Object.keys(state.finished), state });
    }
    years.set(policy, played);
  }
}, PATIENCE);

const fewest = (policy: Policy) => [...(years.get(policy) ?? [])].sort((a, b) => a.met.length - b.met.length)[0];
const everMet = () => new Set([...years.values()].flat().flatMap(({ met }) => met));

describe('the script', () => {
  test(
    'The story check finds nothing to mend.',
    () => {
      expect(faultsOf(checkStory(ROOT, story))).toEqual([]);
    },
    PATIENCE,
  );

  test('Every scene has a summary, for the player who comes back and for the one who skips it.', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(CARDS.length);
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
    for (const fortnight of [1, 2, 3, 4]) {
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
});

describe(`${SEEDS} years played by chance`, () => {
  test('One who goes out whenever possible meets at least ten scenes.', () => {
    expect(fewest('out')?.met.length, JSON.stringify(fewest('out')?.met)).toBeGreaterThanOrEqual(10);
  });

  test('One who always stays in meets at least seven scenes.', () => {
    expect(fewest('in')?.met.length, JSON.stringify(fewest('in')?.met)).toBeGreaterThanOrEqual(7);
  });

  test('Reading them names nothing that the game does not know.', () => {
    for (const played of years.values()) expect(played).toHaveLength(SEEDS);
    expect(runner.faults()).toEqual([]);
  });

  test.each(CARDS)('The scene %s is met by some player.', (card) => {
    expect(scenes.map(({ id }) => id)).toContain(card);
    expect(everMet()).toContain(card);
  });

  test('At least three stuck weeks are met by some player.', () => {
    expect([...everMet()].filter((id) => id.startsWith('stuck-')).length).toBeGreaterThanOrEqual(3);
  });

  test('No scene of the script waits in vain for every one of them.', () => {
    const met = everMet();
    expect(scenes.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
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
    for (const { scene, name, value } of scenes.flatMap(({ id }) => keptByChoice(id))) {
      for (const { id: other } of scenes) {
        if (other === scene || answered.has(name)) continue;
        const start = startOf(other);
        const lines = (state: GameState) => pathsOf(other, state).map(({ read }) => read);
        const without = lines(start);
        const withIt = lines({ ...start, memory: { ...start.memory, [name]: value } });
        if (JSON.stringify(without) !== JSON.stringify(withIt)) answered.add(name);
      }
    }
    expect(rows.size).toBeGreaterThan(0);
    expect([...answered].length, [...answered].join(', ')).toBeGreaterThanOrEqual(4);
  });
});
