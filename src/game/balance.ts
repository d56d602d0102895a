// The balance of the game in one place: first values, ranges, costs, chances, each with its reason. Source: the design's "First values of the balance
// file" (docs/design/GAME.md).
import type { PersonId, ProtagonistId } from './people.ts';

/** What can be counted on two hands is felt; outings: two a fortnight leave room for staying in and keep a year to forty minutes. */
export const RANGE = { energy: 6, rhythm: 5, people: 5, bond: 5, outings: 2 } as const;

/** Going out and daring cost the same: neither is a reward for the other. */
export const COST = { visit: 1, bold: 1 } as const;
/** A night in gives back a visit, two weeks give back two, so that one who rests every other time never runs dry. */
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

/** Where one begins in November: tired, turned round, alone but for one or two. Source: GAME.md. */
export const START: Record<ProtagonistId, Start> = {
  elias: { energy: 3, rhythm: 1, people: 0, money: 'start-elias', bonds: { onni: 3, kari: 2 } },
};

export const clamp = (value: number, max: number): number => Math.max(0, Math.min(max, value));

/**
 * Steps of each way that a year played by chance comes to (mean of `npm run simulate`'s random years). The script has more choices of some ways
 * than of others: without this nearly everyone would be told to be a companion.
 */
export const WAY_BY_CHANCE = { KO: 10, TE: 6, AA: 9, RI: 14, SE: 11, PI: 11 } as const;

/** The two talks of chapter 4. */
export const TALK = {
  /** The fortnight of the first; the second is in the next, so that there is a night to sleep on it. */
  first: 14,
  /** Six cards are as many as a phone shows and a tired person weighs. */
  hand: 6,
  /** Three questions: one may go wrong, and one may be answered by silence. */
  cards: 3,
  /** From this sum (0–6) on room is made: two cards that fit, and one that half does. */
  room: 5,
  /** From this one on it is tried, if the place's condition holds: half of what can be had. */
  trial: 3,
} as const;

/** Applications at a time: two evenings, two forms. */
export const MOST_APPLICATIONS = 2;

/** How much rarer a scene becomes by each time it has come: three times, so that a fresh one nearly always goes before. */
export const STALENESS = 3;

/** Coloured places that count for all of hope's share: more than a playthrough usually has. */
export const PLACES_OF_HOPE = 6;

/** Places where something waits that the map offers at once: more than these nobody weighs on a bus. */
export const MOST_PLACES = 6;

/** Chances in percent, drawn once for each playthrough by name, and told in the text where they decide. */
export const CHANCE = {
  /** The youth workshop has a place in June: fewer places than those who ask. */
  workshopPlace: 50,
  /** The place was filled before the letter: tuned so that steady play ends in endings 1–5 in 45–75 % of runs. */
  filled: { job: 30, subsidised: 30, tryout: 20, vocational: 25, degree: 25, workshop: 50 },
} as const;
