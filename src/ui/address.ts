// What the address asks for: each wish is read on its own, and anything unknown is passed over.
import { PLAYABLE, type Protagonist } from './types.ts';

export interface Address {
  readonly language: string | null;
  readonly reducedMotion: boolean;
  readonly stageOff: boolean;
  readonly seed: number | null;
  readonly play: Protagonist | null;
}

/** Seeds are unsigned 32-bit numbers (src/game/random.ts). */
const LARGEST_SEED = 0xffffffff;

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const seed = query.get('seed');
  const play = query.get('play');
  return {
    language: query.get('lang'),
    reducedMotion: query.get('motion') === 'reduced',
    stageOff: query.get('stage') === 'off',
    seed: seed !== null && /^\d{1,10}$/.test(seed) && Number(seed) <= LARGEST_SEED ? Number(seed) : null,
    play: PLAYABLE.find((id) => id === play) ?? null,
  };
}
