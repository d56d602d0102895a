// Seeded chance: a generator whose whole state is one number kept in the save, so that a run can be replayed (mulberry32, public domain).

/** One draw: a number in [0, 1) and the generator's next state (unsigned 32 bits). */
export function draw(state: number): { readonly value: number; readonly next: number } {
  const next = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(next ^ (next >>> 15), 1 | next);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return { value: ((t ^ (t >>> 14)) >>> 0) / 4294967296, next };
}

/** Index of one of `weights` (each > 0), drawn in proportion. Throws RangeError on an empty list: the caller must always have something to draw. */
export function drawWeighted(state: number, weights: readonly number[]): { readonly index: number; readonly next: number } {
  if (weights.length === 0) throw new RangeError('nothing to draw from');
  const { value, next } = draw(state);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let rest = value * total;
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return { index, next };
  }
  return { index: weights.length - 1, next };
}
