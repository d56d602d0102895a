// Saves of every released format load, and go on. The fixtures are only ever added to.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { act, refit } from '../../src/session/playthrough.ts';
import { readSave } from '../../src/session/save.ts';
import { worldIn } from '../../tools/simulate/simulate.ts';
import { possible } from '../fixtures/policy.ts';
import { ROOT } from '../fixtures/world.ts';

const FOLDER = join(ROOT, 'tests/fixtures/saves');
const world = worldIn(ROOT);

describe('a save of an older version', () => {
  test.each(readdirSync(FOLDER))('%s opens, is whole, and the next step can be taken.', (name) => {
    const opened = readSave(readFileSync(join(FOLDER, name), 'utf8'));
    if (!('save' in opened)) throw new Error(`refused: ${opened.refused}`);
    const { state, open, history, read } = opened.save;
    const { play } = refit(world, { state, open, history, read });
    const [next] = possible(world, play);
    if (next === undefined) throw new Error('there is always something to do');
    expect(act(world, play, next).history.length).toBeGreaterThanOrEqual(play.history.length);
  });

  test('One that rested where the first chapter ended goes on into January.', () => {
    const opened = readSave(readFileSync(join(FOLDER, 'format-1-where-the-writing-ended.json'), 'utf8'));
    if (!('save' in opened)) throw new Error(`refused: ${opened.refused}`);
    expect(opened.save.state.phase).toBe('rest');
    expect(refit(world, opened.save).play.state.fortnight).toBe(5);
  });
});
