// Hope: never a number to a player, only light and sound. Derived from everything else. Source: docs/design/GAME.md, "What is counted".
import { PLACES_OF_HOPE, RANGE } from './balance.ts';
import { finishedProjects } from './effects.ts';
import type { GameState } from './state.ts';

/** 0–1: the mean of energy, rhythm, people, and the places coloured in this game. */
export function hopeOf(state: GameState): number {
  const coloured = Math.min(1, finishedProjects(state).length / PLACES_OF_HOPE);
  return (state.energy / RANGE.energy + state.rhythm / RANGE.rhythm + state.people / RANGE.people + coloured) / 4;
}
