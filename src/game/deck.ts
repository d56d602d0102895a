// Which scene may come, and drawing one: by condition, weight and freshness, never the same thing twice in a row.
import { STALENESS } from './balance.ts';
import { drawWeighted } from './random.ts';
import type { GameState } from './state.ts';

/** How a scene comes: to you at a fortnight's start, when you go to its place, when you stay in, when you cannot tonight, or as the year's end. */
export const COMINGS = ['arrival', 'visit', 'stay', 'tonight', 'ending'] as const;
export type Coming = (typeof COMINGS)[number];

/** What the rules know of a scene; its words are the story's business. */
export interface SceneCard {
  readonly id: string;
  readonly place: string;
  /** First and last fortnight in which it may come. */
  readonly fortnights: readonly [number, number];
  readonly comes: readonly Coming[];
  readonly repeat: boolean;
  /** The fortnight by which it comes without being drawn; null: only by chance. */
  readonly fixed: number | null;
  readonly weight: number;
  /** Among those that come beside each other: lower first. */
  readonly order: number;
  /** Whose year it belongs to; null: everyone's. */
  readonly protagonist: string | null;
}

export interface Deck {
  readonly cards: readonly SceneCard[];
  /** The scene's own condition; pure. */
  readonly condition: (id: string, state: GameState) => boolean;
}

/** `again`: a repeating scene may come a second time in the same fortnight. */
function mayCome(card: SceneCard, state: GameState, deck: Deck, again = false): boolean {
  const [from, to] = card.fortnights;
  if (state.fortnight < from || state.fortnight > to) return false;
  if (card.protagonist !== null && card.protagonist !== state.protagonist) return false;
  const before = state.finished[card.id];
  if (before !== undefined && (!card.repeat || (!again && before.last === state.fortnight))) return false;
  return deck.condition(card.id, state);
}

/** The shelf of those that come by themselves from some fortnight on. */
const FIXED = 'fixed';

type Shelves = ReadonlyMap<string, readonly SceneCard[]>;

/** A deck's cards by how they come and where: looked through at every map, so sorted once. */
const sorted = new WeakMap<readonly SceneCard[], Shelves>();

function shelvesOf(cards: readonly SceneCard[]): Shelves {
  const known = sorted.get(cards);
  if (known !== undefined) return known;
  const shelves = new Map<string, SceneCard[]>();
  for (const card of cards) {
    const hows = card.comes.flatMap((how) => [how, `${how} ${card.place}`]);
    for (const shelf of card.fixed === null ? hows : [...hows, FIXED]) {
      const here = shelves.get(shelf);
      if (here === undefined) shelves.set(shelf, [card]);
      else here.push(card);
    }
  }
  sorted.set(cards, shelves);
  return shelves;
}

/** Scenes that may come now in the given way (and place, for a visit). */
function candidates(deck: Deck, state: GameState, how: Coming, place?: string, again = false): readonly SceneCard[] {
  const shelf = shelvesOf(deck.cards).get(place === undefined ? how : `${how} ${place}`) ?? [];
  return shelf.filter((card) => !state.waiting.includes(card.id) && mayCome(card, state, deck, again));
}

/** A scene met before is less likely to come again. */
function freshWeight(card: SceneCard, state: GameState): number {
  return card.weight / (1 + STALENESS * (state.finished[card.id]?.times ?? 0));
}

/**
 * Draws one of the scenes that may come now. A repeating scene that came last, or in this fortnight, comes only when nothing else can.
 * Returns null only for a visit to a place where nothing waits, and for an arrival in a fortnight with none.
 */
export function drawScene(
  deck: Deck,
  state: GameState,
  how: Coming,
  place?: string,
): { readonly scene: string | null; readonly state: GameState } {
  const all = candidates(deck, state, how, place);
  const fresh = all.filter((card) => card.id !== state.lastScene);
  const from = fresh.length > 0 ? fresh : all;
  if (from.length === 0) return { scene: lastResort(deck, state, how, place), state };
  const { index, next } = drawWeighted(
    state.random,
    from.map((card) => freshWeight(card, state)),
  );
  return { scene: from[index]?.id ?? null, state: { ...state, random: next } };
}

/** When everything has come, a repeating scene comes even a second time in a fortnight: staying in always brings something. */
function lastResort(deck: Deck, state: GameState, how: Coming, place?: string): string | null {
  if (how !== 'stay' && how !== 'tonight') return null;
  const again = candidates(deck, state, how, place, true);
  const other = again.find((card) => card.id !== state.lastScene) ?? again[0];
  return other?.id ?? null;
}

/** Fixed scenes due by this fortnight, by their own order, then the deck's; a repeating one stays due for as long as its condition holds. */
export function dueScenes(deck: Deck, state: GameState): readonly SceneCard[] {
  return (shelvesOf(deck.cards).get(FIXED) ?? [])
    .filter((card) => card.fixed !== null && state.fortnight >= card.fixed && mayCome(card, state, deck))
    .sort((a, b) => a.order - b.order);
}
