// The course of a playthrough: a fortnight's arrival, up to two outings or staying in, and its close. All pure: a state in, a state out.
import { COST, GAIN, RANGE, START, STEADY_RHYTHM } from './balance.ts';
import { LAST_WRITTEN_FORTNIGHT, endsMonth } from './calendar.ts';
import type { Deck } from './deck.ts';
import { drawScene, dueScenes } from './deck.ts';
import { change, pay } from './effects.ts';
import { amountOf, monthOfElias } from './money.ts';
import type { FactRow } from './money.ts';
import type { ProtagonistId } from './people.ts';
import type { GameState } from './state.ts';

type Rows = ReadonlyMap<string, FactRow>;

/** Places that are a ride away; the others are on your own stairs. */
const FAR_PLACES: readonly string[] = ['tram', 'service-point', 'workroom'];

/** A new year. `seed` is an unsigned 32-bit integer; the same seed and choices give the same year. */
export function newGame(protagonist: ProtagonistId, seed: number, rows: Rows, deck: Deck): GameState {
  const start = START[protagonist];
  return openFortnight(
    {
      protagonist,
      seed,
      random: seed,
      fortnight: 1,
      phase: 'arrival',
      outings: 0,
      waiting: [],
      energy: start.energy,
      rhythm: start.rhythm,
      people: start.people,
      money: amountOf(rows, start.money),
      bonds: { ...start.bonds },
      met: Object.keys(start.bonds) as GameState['met'],
      memory: {},
      cards: [],
      macaroni: 0,
      ways: { KO: 0, TE: 0, AA: 0, RI: 0, SE: 0, PI: 0 },
      ledger: [],
      changes: [],
      visits: {},
      stays: 0,
      finished: {},
      lastScene: null,
    },
    deck,
  );
}

/** What comes to you: a due scene that arrives takes the arrival's place, other due scenes come beside it. */
function openFortnight(state: GameState, deck: Deck): GameState {
  const due = dueScenes(deck, state);
  const arrives = due.find((card) => card.comes.includes('arrival'));
  const beside = due.filter((card) => card !== arrives).map((card) => card.id);
  const drawn = arrives === undefined ? drawScene(deck, state, 'arrival') : { scene: arrives.id, state };
  const waiting = [...(drawn.scene === null ? [] : [drawn.scene]), ...beside];
  return { ...drawn.state, waiting, outings: 0, phase: waiting.length > 0 ? 'arrival' : 'outing' };
}

/** Marks a scene read to its end and moves the fortnight on. `state` is what the scene itself left behind. */
export function finishScene(state: GameState, scene: string, rows: Rows): GameState {
  const before = state.finished[scene];
  const waiting = state.waiting.filter((id) => id !== scene);
  const read: GameState = {
    ...state,
    waiting,
    lastScene: scene,
    finished: { ...state.finished, [scene]: { times: (before?.times ?? 0) + 1, last: state.fortnight } },
  };
  if (read.phase === 'arrival') return waiting.length > 0 ? read : { ...read, phase: 'outing' };
  return read.outings >= RANGE.outings ? close(read, rows) : read;
}

export interface Destination {
  readonly place: string;
  /** The scene that will come there, drawn from the same state that the visit draws from; null when nothing waits. */
  readonly scene: string | null;
  readonly cost: number;
  /** Cents; 0 for a place on one's own stairs. */
  readonly fare: number;
}

/** Where one could go now: every place where a scene waits, and places seen before where none does. */
export function destinations(state: GameState, rows: Rows, deck: Deck, places: readonly string[]): readonly Destination[] {
  return places
    .map((place) => ({
      place,
      scene: drawScene(deck, state, 'visit', place).scene,
      cost: COST.visit,
      fare: FAR_PLACES.includes(place) ? amountOf(rows, 'fare') : 0,
    }))
    .filter(({ place, scene }) => scene !== null || (state.visits[place] ?? 0) > 0);
}

/** Goes to a place: costs energy and the fare, and brings a scene. Throws if it cannot be paid or nothing waits: views offer only what can be taken. */
export function visit(
  state: GameState,
  destination: Destination,
  deck: Deck,
): { readonly state: GameState; readonly scene: string } {
  const { place, cost, fare } = destination;
  if (state.phase !== 'outing' || state.energy < cost || state.money < fare) throw new Error(`cannot go to ${place} now`);
  const { scene, state: drawn } = drawScene(deck, state, 'visit', place);
  if (scene === null) throw new Error(`nothing waits at ${place}`);
  const paid = pay(change(drawn, 'energy', -cost, 'visit'), -fare, 'fare', 'visit');
  return {
    scene,
    state: { ...paid, outings: paid.outings + 1, visits: { ...paid.visits, [place]: (paid.visits[place] ?? 0) + 1 } },
  };
}

/** Stays in: gives energy, brings a scene, and the fortnight closes after it. */
export function stayIn(state: GameState, deck: Deck): { readonly state: GameState; readonly scene: string } {
  if (state.phase !== 'outing') throw new Error('one can stay in only when one could go out');
  const { scene, state: drawn } = drawScene(deck, state, 'stay');
  if (scene === null) throw new Error('the deck has nothing for staying in: it needs a repeating scene');
  const rested = change(drawn, 'energy', GAIN.stay, 'stay');
  return { scene, state: { ...rested, outings: RANGE.outings, stays: rested.stays + 1 } };
}

/** "En jaksa nyt": costs nothing, takes no outing, and leads back to the same choice of where to go. Once a fortnight it gives energy. */
export function notTonight(state: GameState, deck: Deck): { readonly state: GameState; readonly scene: string } {
  const { scene, state: drawn } = drawScene(deck, state, 'tonight');
  if (scene === null) throw new Error('the deck has no scene for not tonight');
  const again = state.finished[scene]?.last === state.fortnight;
  return { scene, state: again ? drawn : change(drawn, 'energy', GAIN.tonight, 'tonight') };
}

/** The fortnight's close: food, the month's reckoning every second time, and what rest gives back. */
function close(state: GameState, rows: Rows): GameState {
  const fed = pay(state, -amountOf(rows, 'food'), 'food', 'close');
  const month = endsMonth(state.fortnight) ? monthOfElias(state, rows) : [];
  const reckoned = month.reduce((now, sum) => pay(now, sum.amount, sum.row, 'month'), fed);
  const rest = state.rhythm >= STEADY_RHYTHM ? GAIN.closeWithRhythm : GAIN.close;
  return { ...change(reckoned, 'energy', rest, 'close'), phase: 'close' };
}

/** From the close to the next fortnight; after the last one written the game rests there, and goes on when more exists. */
export function nextFortnight(state: GameState, deck: Deck): GameState {
  if (state.phase !== 'close' && state.phase !== 'rest') throw new Error('the fortnight is not at its close');
  if (state.fortnight >= LAST_WRITTEN_FORTNIGHT) return { ...state, phase: 'rest' };
  return openFortnight({ ...state, fortnight: state.fortnight + 1 }, deck);
}
