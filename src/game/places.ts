// When a place is on the map, and what the way there takes. A place also needs a scene that waits there, or one's having been there before.
import { FORTNIGHTS } from './calendar.ts';

interface Place {
  /** Own stairs and yard are free, the city takes a ticket, another town a longer one. Rows of assets/facts. */
  readonly fare: 'fare' | 'train' | null;
  /** First and last fortnight in which its door is open. */
  readonly open: readonly [number, number];
}

const always = [1, FORTNIGHTS] as const;

const PLACES: Readonly<Record<string, Place>> = {
  home: { fare: null, open: always },
  stairwell: { fare: null, open: always },
  street: { fare: null, open: always },
  courtyard: { fare: null, open: always },
  online: { fare: null, open: always },
  tram: { fare: 'fare', open: always },
  'service-point': { fare: 'fare', open: always },
  library: { fare: 'fare', open: always },
  park: { fare: 'fare', open: always },
  workplace: { fare: 'fare', open: always },
  kitchen: { fare: 'fare', open: always },
  // The room's money ends in June: its last day is the sixteenth fortnight's.
  workroom: { fare: 'fare', open: [2, FORTNIGHTS - 1] },
  // The school's halls close for the summer.
  campus: { fare: 'fare', open: [5, FORTNIGHTS - 1] },
  workshop: { fare: 'fare', open: [5, FORTNIGHTS] },
  // Snow lies on the container yard until March.
  yard: { fare: 'fare', open: [9, FORTNIGHTS] },
  porvoo: { fare: 'train', open: [5, FORTNIGHTS - 1] },
  tampere: { fare: 'train', open: [5, FORTNIGHTS - 1] },
  kotka: { fare: 'train', open: [5, FORTNIGHTS - 1] },
  lahti: { fare: 'train', open: [5, FORTNIGHTS - 1] },
};

/** Whether the place's door is open in a fortnight. Places unknown here always are. */
export function isOpen(place: string, fortnight: number): boolean {
  const [from, to] = PLACES[place]?.open ?? always;
  return fortnight >= from && fortnight <= to;
}

/** The row of the sum that the way there takes; null where one walks. */
export function fareRow(place: string): 'fare' | 'train' | null {
  return PLACES[place]?.fare ?? null;
}
