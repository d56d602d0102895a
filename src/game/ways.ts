// The way of influencing that choices and roles add up to; a tie is told as two.
import { WAYS } from './state.ts';
import type { GameState, Way } from './state.ts';

/** One way, or two when the highest are equal; none when nothing was counted. Of more than two equal ones, the first two in the ways' own order. */
export function waysOf({ ways }: Pick<GameState, 'ways'>): readonly Way[] {
  const most = Math.max(...WAYS.map((way) => ways[way]));
  return most === 0 ? [] : WAYS.filter((way) => ways[way] === most).slice(0, 2);
}
