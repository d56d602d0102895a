// The balance of the game in one place: first values, ranges, costs. Source: the design's "First values of the balance file".
import type { PersonId, ProtagonistId } from './people.ts';

export const RANGE = { energy: 6, rhythm: 5, people: 5, bond: 5, outings: 2 } as const;

export const COST = { visit: 1, bold: 1 } as const;
export const GAIN = { stay: 1, tonight: 1, close: 2, closeWithRhythm: 3 } as const;
/** From this rhythm on a fortnight's close gives one more energy. */
export const STEADY_RHYTHM = 3;

/** Hour of waking (0–23) for rhythm 0–5. */
const WAKING = [16, 14, 13, 11, 9, 8] as const;
export function wakingHour(rhythm: number): number {
  return WAKING[Math.max(0, Math.min(RANGE.rhythm, rhythm))] ?? WAKING[0];
}

interface Start {
  readonly energy: number;
  readonly rhythm: number;
  readonly people: number;
  /** The row of assets/facts with the euros in the account. */
  readonly money: string;
  readonly bonds: Partial<Record<PersonId, number>>;
}

export const START: Record<ProtagonistId, Start> = {
  elias: { energy: 3, rhythm: 1, people: 0, money: 'start-elias', bonds: { onni: 3, kari: 2 } },
};

export const clamp = (value: number, max: number): number => Math.max(0, Math.min(max, value));
