// What is different between two moments: who came, who left, who moved, whose face changed, and whether the place itself did.
import type { Tableau } from '../story/tableau.ts';
import { artId } from './art.ts';
import type { Placed } from './posing.ts';

export interface CastChange {
  readonly entered: readonly Placed[];
  readonly left: readonly string[];
  readonly moved: readonly Placed[];
  readonly stayed: readonly Placed[];
}

export function castChange(before: readonly Placed[], after: readonly Placed[]): CastChange {
  const was = new Map(before.map((placed) => [placed.actor.person as string, placed]));
  const now = new Set(after.map((placed) => placed.actor.person as string));
  const known = after.filter((placed) => was.has(placed.actor.person));
  const isMoved = (placed: Placed): boolean => was.get(placed.actor.person)?.spotName !== placed.spotName;
  return {
    entered: after.filter((placed) => !was.has(placed.actor.person)),
    left: [...was.keys()].filter((person) => !now.has(person)),
    moved: known.filter(isMoved),
    stayed: known.filter((placed) => !isMoved(placed)),
  };
}

/** True when the set must be built anew rather than changed in view: another room, or the world outside in another month. */
export const isOtherSet = (before: Tableau | null, after: Tableau): boolean =>
  before === null || artId(before) !== artId(after) || before.month !== after.month;
