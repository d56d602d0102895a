// Named strokes of luck: decided by the playthrough's seed and the name, so that asking again, undoing or replaying never changes one.
import { draw } from './random.ts';

/** FNV-1a over the name, begun from the seed. */
function hash(seed: number, name: string): number {
  let h = (seed ^ 0x811c9dc5) >>> 0;
  for (const sign of name) h = Math.imul(h ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return h;
}

/** Whether the named thing happens, in `percent` (0–100) of all seeds. */
export function lucky(seed: number, name: string, percent: number): boolean {
  return draw(hash(seed, name)).value * 100 < percent;
}

/** A number in [0, 1) that belongs to the seed and the name. */
export function luckOf(seed: number, name: string): number {
  return draw(hash(seed, name)).value;
}
