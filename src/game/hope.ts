// Hope: never a number to a player, only light and sound. Derived from everything else. Source: docs/design/GAME.md, "What is counted".
import { RANGE } from './balance.ts';
import { finishedProjects } from './effects.ts';
import type { GameState } from './state.ts';

/** Coloured places of this game that count for all of it. */
const PLACES_FOR_ALL = 6;

/** 0–1: the mean of energy, rhythm, people, and the places coloured in this game. */
export function hopeOf(state: GameState): number {
  const coloured = Math.min(1, finishedProjects(state).length / PLACES_FOR_ALL);
  return (state.energy / RANGE.energy + state.rhythm / RANGE.rhythm + state.people / RANGE.people + coloured) / 4;
}
