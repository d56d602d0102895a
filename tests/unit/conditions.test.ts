// Conditions read from the script, against ink itself: the tree that travels says in every state what the ink function beside the scene would say.
import fc from 'fast-check';
import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/game/state.ts';
import { holds } from '../../src/story/conditions.ts';
import { QUESTIONS } from '../../src/story/questions.ts';
import type { Question, Value } from '../../src/story/questions.ts';
import { compileStory } from '../../tools/story/compile.ts';
import { readCondition } from '../../tools/story/conditions.ts';
import { gameState } from '../fixtures/game.ts';
import { ROOT } from '../fixtures/world.ts';

const sources = compileStory(ROOT).files.flatMap(({ conditions }) => conditions.map(({ source }) => source));

/** The conditions as ink functions, and a way to ask one in a state. */
function askInk(conditions: readonly string[]): (index: number, state: GameState) => boolean {
  const declarations = readFileSync(join(ROOT, 'assets/story/functions.ink'), 'utf8');
  const functions = conditions.map((source, index) => `== function condition_${index}()\n~ return ${source}\n`).join('\n');
  const story = new Story(new Compiler(`${declarations}\n-> END\n${functions}`).Compile().ToJson() ?? '');
  let now = gameState();
  for (const [name, answer] of Object.entries<Question>(QUESTIONS))
    story.BindExternalFunction(name, (...given: Value[]) => answer(now, ...given), true);
  for (const name of declarations.matchAll(/EXTERNAL (\w+)/g))
    if (!Object.hasOwn(QUESTIONS, name[1] ?? '')) story.BindExternalFunction(name[1] ?? '', () => 0, false);
  return (index, state) => {
    now = state;
    return Boolean(story.EvaluateFunction(`condition_${index}`, []));
  };
}

const states = fc.record({
  fortnight: fc.integer({ min: 1, max: 16 }),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  rhythm: fc.integer({ min: 0, max: 5 }),
  stays: fc.integer({ min: 0, max: 15 }),
  visits: fc.dictionary(fc.constantFrom('workroom', 'library', 'street'), fc.integer({ min: 0, max: 3 })),
  finished: fc.dictionary(
    fc.constantFrom('money-ends', 'limit', 'tuoli-post', 'statistics-dinner'),
    fc.constant({ times: 1, last: 1 }),
  ),
  memory: fc.record({ leftServer: fc.boolean(), heart: fc.boolean(), truthTold: fc.boolean() }, { requiredKeys: [] }),
});

describe('a condition', () => {
  test('Every condition of the script holds in the same states as its ink function.', () => {
    expect(sources.length).toBeGreaterThan(20);
    const ink = askInk(sources);
    const trees = sources.map(readCondition);
    fc.assert(
      fc.property(states, (part) => {
        const state = gameState(part);
        for (const [index, tree] of trees.entries()) expect(holds(tree, state), sources[index]).toBe(ink(index, state));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['energy_now() > 2 and not done("x") or fortnight() == 1', true],
    ['not (fortnight() == 1)', false],
    ['outcome_of("repair-cafe") == ""', true],
    ['recalls("heart", false)', true],
  ])('%s is %s at the beginning.', (source, expected) => {
    expect(holds(readCondition(source), gameState())).toBe(expected);
  });

  test.each([
    ['energy() > 2', /energy/],
    ['done(scene)', /plain words/],
    ['done("x") and', /nothing/],
    ['(done("x")', /\)/],
    ['done("x") done("y")', /goes on/],
    ['done("x") ? 1', /cannot read/],
  ])('%s is refused, with what is wrong.', (source, message) => {
    expect(() => readCondition(source)).toThrow(message);
  });
});
