// The course of a playthrough: a fortnight's arrival, up to two outings or staying in, its close, and the year's end. All pure: a state in, a state out.
import { COST, GAIN, MOST_PLACES, RANGE, START, STEADY_RHYTHM } from './balance.ts';
import { FORTNIGHTS, chapterOf, endsMonth } from './calendar.ts';
import type { Deck } from './deck.ts';
import { drawScene, dueScenes } from './deck.ts';
import { change, pay } from './effects.ts';
import { openEndings } from './endings.ts';
import { amountOf, monthOfElias } from './money.ts';
import type { Rows } from './rows.ts';
import type { ProtagonistId } from './people.ts';
import { fareRow, isOpen } from './places.ts';
import type { EndingId } from './routes.ts';
import type { GameState } from './state.ts';

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
      projects: {},
      contacts: [],
      applications: [],
      ending: null,
    },
    deck,
  );
}

/**
 * What comes to you: due scenes, and one that is drawn. In the first chapter, whose days are empty, and on the last day, which is one in a row,
 * a due scene takes the drawn one's place; so it does when several are due, for nobody has so many callers.
 */
function openFortnight(state: GameState, deck: Deck): GameState {
  const due = dueScenes(deck, state).map(({ id }) => id);
  const { fortnight } = state;
  const room = due.length === 0 || (due.length === 1 && chapterOf(fortnight) > 1 && fortnight < FORTNIGHTS);
  const drawn = room ? drawScene(deck, { ...state, waiting: due }, 'arrival') : { scene: null, state };
  const waiting = [...(drawn.scene === null ? [] : [drawn.scene]), ...due];
  return { ...drawn.state, waiting, outings: 0, phase: waiting.length > 0 ? 'arrival' : 'outing' };
}

/**
 * Marks a scene read to its end and moves the fortnight on. `state` is what the scene itself left behind. What has become due by what came
 * (the last day's scenes follow from each other) comes next.
 */
export function finishScene(state: GameState, scene: string, rows: Rows, deck: Deck): GameState {
  const before = state.finished[scene];
  const waiting = state.waiting.filter((id) => id !== scene);
  const read: GameState = {
    ...state,
    waiting,
    lastScene: scene,
    finished: { ...state.finished, [scene]: { times: (before?.times ?? 0) + 1, last: state.fortnight } },
  };
  if (read.phase === 'choosing') return { ...read, phase: 'over' };
  if (read.phase === 'arrival') {
    // The last day's scenes follow from each other: what has become due takes its place in their order. The day has no outings.
    const due = read.fortnight < FORTNIGHTS ? waiting : dueScenes(deck, read).map(({ id }) => id);
    if (due.length > 0) return { ...read, waiting: due };
    return read.fortnight < FORTNIGHTS ? { ...read, phase: 'outing' } : close(read, rows);
  }
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

function fareOf(place: string, rows: Rows): number {
  const row = fareRow(place);
  return row === null ? 0 : amountOf(rows, row);
}

/**
 * Where one could go now: at most six places where a scene waits (the room, then those that will not wait long), and places seen before where none
 * does. What is left out is offered another time.
 */
export function destinations(state: GameState, rows: Rows, deck: Deck, places: readonly string[]): readonly Destination[] {
  const all = everyDestination(state, rows, deck, places);
  const waiting = all.filter(({ scene }) => scene !== null);
  if (waiting.length <= MOST_PLACES) return all;
  const waits = ({ place, scene }: Destination) =>
    place === 'workroom' ? 0 : (deck.cards.find(({ id }) => id === scene)?.fortnights[1] ?? FORTNIGHTS);
  const offered = [...waiting].sort((a, b) => waits(a) - waits(b)).slice(0, MOST_PLACES);
  return all.filter((place) => place.scene === null || offered.includes(place));
}

function everyDestination(state: GameState, rows: Rows, deck: Deck, places: readonly string[]): readonly Destination[] {
  return places
    .filter((place) => isOpen(place, state.fortnight))
    .map((place) => ({
      place,
      scene: drawScene(deck, state, 'visit', place).scene,
      cost: COST.visit,
      fare: fareOf(place, rows),
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
  const paid = pay(change(drawn, 'energy', -cost, 'visit'), -fare, fareRow(place) ?? 'fare', 'visit');
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
  // What waits on the map stays as it was: the draw is not kept.
  const same = { ...drawn, random: state.random };
  return { scene, state: again ? same : change(same, 'energy', GAIN.tonight, 'tonight') };
}

/** Where there is more, more is lived on: a part of what lies over a small sum goes to clothes, medicine and the like. */
function lived(state: GameState, rows: Rows): GameState {
  const over = Math.max(0, state.money - amountOf(rows, 'living-from'));
  return pay(state, -Math.round((over * amountOf(rows, 'living')) / 100), 'living', 'close');
}

/** The fortnight's close: food, the month's reckoning every second time, and what rest gives back. */
function close(state: GameState, rows: Rows): GameState {
  const fed = pay(state, -amountOf(rows, 'food'), 'food', 'close');
  const month = endsMonth(state.fortnight) ? monthOfElias(state, rows) : [];
  const reckoned = month.reduce((now, sum) => pay(now, sum.amount, sum.row, 'month'), lived(fed, rows));
  const rest = state.rhythm >= STEADY_RHYTHM ? GAIN.closeWithRhythm : GAIN.close;
  return { ...change(reckoned, 'energy', rest, 'close'), phase: 'close' };
}

/** From the close to the next fortnight; from the last one to the choosing of an ending. A game kept where the writing once ended goes on too. */
export function nextFortnight(state: GameState, deck: Deck): GameState {
  if (state.phase !== 'close' && state.phase !== 'rest') throw new Error('the fortnight is not at its close');
  if (state.fortnight >= FORTNIGHTS) return { ...state, phase: 'choosing' };
  return openFortnight({ ...state, fortnight: state.fortnight + 1 }, deck);
}

/** The scene of an ending. */
export const endingScene = (ending: EndingId): string => `ending-${ending}`;

/** Takes one of the endings that hold. Throws on one that does not: views offer only what can be taken. */
export function takeEnding(state: GameState, ending: EndingId): { readonly state: GameState; readonly scene: string } {
  if (state.phase !== 'choosing' || !openEndings(state).includes(ending)) throw new Error(`the ending ${ending} does not hold`);
  return { state: { ...state, ending }, scene: endingScene(ending) };
}
