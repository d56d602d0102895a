// The only ways a state changes: each clamps, and each keeps its reason.
import { RANGE, clamp } from './balance.ts';
import type { PersonId, SpeakerId } from './people.ts';
import { PEOPLE } from './people.ts';
import type { GameState, LedgerKind, MemoryValue, Way } from './state.ts';

type Quantity = 'energy' | 'rhythm' | 'people';

/** Changes a clamped quantity by `amount`; a change that the clamp swallows leaves no reason behind. */
export function change(state: GameState, kind: Quantity, amount: number, cause: string): GameState {
  const after = clamp(state[kind] + amount, RANGE[kind]);
  const moved = after - state[kind];
  if (moved === 0) return state;
  return { ...state, [kind]: after, changes: [...state.changes, { fortnight: state.fortnight, cause, kind, amount: moved }] };
}

/** Moves money by `amount` cents, told by the row it came from. The account never goes below zero: one pays what one has. */
export function pay(state: GameState, amount: number, row: string, cause: string): GameState {
  const moved = Math.max(amount, -state.money);
  if (moved === 0) return state;
  return {
    ...state,
    money: state.money + moved,
    changes: [...state.changes, { fortnight: state.fortnight, cause, kind: 'money', amount: moved, row }],
  };
}

export function meet(state: GameState, who: SpeakerId): GameState {
  return state.met.includes(who) ? state : { ...state, met: [...state.met, who] };
}

function isPerson(who: string): who is PersonId {
  return (PEOPLE as readonly string[]).includes(who);
}

/** Changes a bond 0–5 and meets the person. Throws on someone who has no bond. */
export function bond(state: GameState, who: string, amount: number): GameState {
  if (!isPerson(who)) throw new Error(`${who} is not a person one has a bond with (src/game/people.ts)`);
  return meet({ ...state, bonds: { ...state.bonds, [who]: clamp((state.bonds[who] ?? 0) + amount, RANGE.bond) } }, who);
}

/** Keeps a value for later. Registering also keeps the fortnight, since the money's rule depends on the month. */
export function remember(state: GameState, name: string, value: MemoryValue): GameState {
  const memory = { ...state.memory, [name]: value };
  if (name === 'registered' && value === true && state.memory['registeredIn'] === undefined)
    memory['registeredIn'] = state.fortnight;
  return { ...state, memory };
}

export function giveCard(state: GameState, card: string): GameState {
  return state.cards.includes(card) ? state : { ...state, cards: [...state.cards, card] };
}

export function dropMacaroni(state: GameState, count: number): GameState {
  return { ...state, macaroni: clamp(state.macaroni + count, 999) };
}

/** Counts a choice for the end: its way of influencing, and whose doing it was. */
export function count(
  state: GameState,
  choice: { scene: string; choice: string | null; way: Way | null; ledger: LedgerKind | null },
): GameState {
  const { scene, way, ledger } = choice;
  const ways = way === null ? state.ways : { ...state.ways, [way]: state.ways[way] + 1 };
  const lines = ledger === null ? state.ledger : [...state.ledger, { scene, choice: choice.choice, kind: ledger }];
  return { ...state, ways, ledger: lines };
}
