import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, drawWeighted } from '../../src/game/random.ts';

function drawn(seed: number, count: number): readonly number[] {
  const values: number[] = [];
  let state = seed;
  for (let each = 0; each < count; each += 1) {
    const { value, next } = draw(state);
    values.push(value);
    state = next;
  }
  return values;
}

/** How often each index comes in `count` draws. */
function tally(weights: readonly number[], count: number): readonly number[] {
  const times = weights.map(() => 0);
  let state = 7;
  for (let each = 0; each < count; each += 1) {
    const { index, next } = drawWeighted(state, weights);
    times[index] = (times[index] ?? 0) + 1;
    state = next;
  }
  return times;
}

describe('seeded chance', () => {
  test('The same seed gives the same draws, and another seed gives others.', () => {
    expect(drawn(42, 20)).toEqual(drawn(42, 20));
    expect(drawn(42, 20)).not.toEqual(drawn(43, 20));
  });

  test('A run of draws does not repeat itself.', () => {
    expect(new Set(drawn(1, 500)).size).toBe(500);
  });

  test('Every draw is at least 0 and less than 1, and the next state fits a save.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const { value, next } = draw(seed);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(Number.isInteger(next) && next >= 0 && next <= 0xffffffff).toBe(true);
      }),
    );
  });

  test('A heavier weight is drawn in its proportion.', () => {
    for (const weights of [
      [1, 3],
      [3, 1],
      [2, 6, 2],
    ]) {
      const times = tally(weights, 8000);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      for (const [index, weight] of weights.entries()) {
        const share = (times[index] ?? 0) / 8000;
        expect(Math.abs(share - weight / total), `${index} of ${weights.join()}`).toBeLessThan(0.03);
      }
    }
  });

  test('Each of the weights is drawn some time, the first and the last too.', () => {
    expect(tally([1, 1, 1, 1], 400).every((times) => times > 50)).toBe(true);
  });

  test('Drawing from a list returns one of its places for any seed and weights.', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), weights, (seed, list) => {
        const { index, next } = drawWeighted(seed, list);
        expect(list[index]).toBeDefined();
        expect(next).toBe(draw(seed).next);
      }),
    );
  });

  test('Drawing from nothing throws.', () => {
    expect(() => drawWeighted(1, [])).toThrow(RangeError);
  });
});
