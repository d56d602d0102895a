// The way of influencing that choices and roles add up to; a tie is told as two.
import { WAY_BY_CHANCE } from './balance.ts';
import { WAYS } from './state.ts';
import type { GameState, Way } from './state.ts';

/** How much more of a way there was than chance brings, in tenths: finer differences say nothing about a person. */
const score = (ways: GameState['ways'], way: Way): number => Math.round((10 * ways[way]) / WAY_BY_CHANCE[way]);

/** One way, or two when the highest are equal; none when nothing was counted. Of more than two equal ones, the first two in the ways' own order. */
export function waysOf({ ways }: Pick<GameState, 'ways'>): readonly Way[] {
  const most = Math.max(...WAYS.map((way) => score(ways, way)));
  return most === 0 ? [] : WAYS.filter((way) => score(ways, way) === most).slice(0, 2);
}
