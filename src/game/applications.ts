// Applications, the two talks, and the letters: what is sent, what a card is worth to whom, and what decides a place.
// Source: docs/story/PROJECTS.md (What the interview stands on) and docs/story/STORY.md (4.13).
import { CHANCE, MOST_APPLICATIONS, STEADY_RHYTHM, TALK } from './balance.ts';
import { CARDS, HOME_CARDS, SAME_DEED, isCard } from './cards.ts';
import { remember } from './effects.ts';
import { luckOf, lucky } from './luck.ts';
import { LISTENERS, LISTENER_IDS, isCraftCard, isFieldCard, isWorkCard, isCareCard } from './routes.ts';
import type { ListenerId, Route } from './routes.ts';
import type { Application, GameState, Interview } from './state.ts';

export function applicationFor(state: GameState, route: Route): Application | undefined {
  return state.applications.find((each) => each.route === route);
}

export function mayApply(state: GameState, route: Route): boolean {
  return state.applications.length < MOST_APPLICATIONS && applicationFor(state, route) === undefined;
}

/** Who decides on a route in this playthrough: drawn from the seed, never the same one twice. */
function listenerFor(state: GameState, route: Route): ListenerId {
  const taken = state.applications.map(({ listener }) => listener);
  const serving = LISTENER_IDS.filter((id) => LISTENERS[id].serves.includes(route));
  const free = serving.filter((id) => !taken.includes(id));
  const from = free.length > 0 ? free : serving;
  const listener = from[Math.floor(luckOf(state.seed, `listener-${route}`) * from.length)];
  if (listener === undefined) throw new Error(`nobody listens to those who apply for ${route} (src/game/routes.ts)`);
  return listener;
}

/** Puts an application on the table, not yet sent. Does nothing when two lie there, or one for this route. */
export function apply(state: GameState, route: Route): GameState {
  if (!mayApply(state, route)) return state;
  const application: Application = {
    route,
    own: null,
    listener: listenerFor(state, route),
    interview: null,
    answer: null,
    because: null,
  };
  return { ...state, applications: [...state.applications, application] };
}

/** Sends what lies on the table: in one's own words, by the template, or not at all. */
export function send(state: GameState, how: 'own' | 'template' | 'nothing'): GameState {
  if (how === 'nothing') {
    const sent = state.applications.filter(({ own }) => own !== null);
    // One under 25 without a qualification owes two applications (FACTS 2.2): sending none of them is kept for the month's reckoning.
    const left = { ...state, applications: sent };
    return sent.length > 0 ? left : remember(left, 'dutyNeglected', true);
  }
  return {
    ...state,
    applications: state.applications.map((each) => (each.own === null ? { ...each, own: how === 'own' } : each)),
  };
}

/** The application whose talk is open, or was last. */
function lastTalked(state: GameState): Application | undefined {
  return state.applications.findLast(({ interview }) => interview !== null);
}

/** The talk with a listener: one is enough, also where the same one decides on two routes (the teacher, on both schools). */
function talkWith(state: GameState, listener: ListenerId): Interview | null {
  return state.applications.find((each) => each.listener === listener && each.interview !== null)?.interview ?? null;
}

/** The application whose talk is now: the first in fortnight 14, the second in 15; one that was missed is still talked about. */
export function talkNow(state: GameState): Application | null {
  const now = state.applications.find(
    ({ listener }, index) => state.fortnight >= TALK.first + index && talkWith(state, listener) === null,
  );
  return now ?? null;
}

/** Points of a card with a listener: 2, 1 or 0. Each deed counts 2 when it is strong with them and 1 when they like it; three points make a 2. */
export function fitOf(card: string, listener: ListenerId): 0 | 1 | 2 {
  if (!isCard(card)) throw new Error(`unknown card ${card} (src/game/cards.ts)`);
  const { strong, liking, surprises } = LISTENERS[listener];
  if (surprises.includes(card)) return 2;
  const points = CARDS[card].reduce((sum, deed) => sum + (strong.includes(deed) ? 2 : liking.includes(deed) ? 1 : 0), 0);
  return points >= 3 ? 2 : points >= 1 ? 1 : 0;
}

/** Six of the cards one has, drawn from the seed; of one deed told twice only one. */
export function handFor(state: GameState, listener: ListenerId): readonly string[] {
  const all = [...new Set([...state.cards, HOME_CARDS[state.protagonist]])];
  const shuffled = all
    .map((card) => ({ card, at: luckOf(state.seed, `hand-${listener}-${card}`) }))
    .sort((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1))
    .map(({ card }) => card);
  const twice = (card: string, among: readonly string[]) =>
    SAME_DEED.some((group) => group.some((each) => each === card) && group.some((each) => among.includes(each)));
  const hand: string[] = [];
  for (const card of shuffled) if (hand.length < TALK.hand && !twice(card, hand)) hand.push(card);
  return hand;
}

function talked(state: GameState, change: (interview: Interview) => Interview): GameState {
  const open = lastTalked(state);
  if (open?.interview == null) throw new Error('no talk is open');
  const interview = change(open.interview);
  return { ...state, applications: state.applications.map((each) => (each === open ? { ...each, interview } : each)) };
}

/** The talk that is open, or was last. */
export function lastTalk(state: GameState): Interview | null {
  return lastTalked(state)?.interview ?? null;
}

/** What the route of the open talk still asks for, so that the one who listens need not promise what the letter takes back; null when nothing. */
export function lackingInTalk(state: GameState): string | null {
  const open = lastTalked(state);
  return open === undefined ? null : missingFor(state, open);
}

/** The card that a letter of yes quotes: the first that was worth all of it, else the first that was said; null when none was. */
export function cardQuoted(state: GameState, route: Route): string | null {
  const listener = applicationFor(state, route)?.listener;
  if (listener === undefined) return null;
  const played = talkWith(state, listener)?.played ?? [];
  return played.find((card) => fitOf(card, listener) === 2) ?? played[0] ?? null;
}

/** The route of the talk that is open, or was last. */
export function lastRoute(state: GameState): Route | null {
  return lastTalked(state)?.route ?? null;
}

/** Sits down to the talk that is now. Throws when there is none. */
export function sitDown(state: GameState): GameState {
  const now = talkNow(state);
  if (now === null) throw new Error('no talk is now');
  const interview: Interview = { hand: [...handFor(state, now.listener)], played: [], sum: 0, fit: 0, silence: false };
  return { ...state, applications: state.applications.map((each) => (each === now ? { ...each, interview } : each)) };
}

/** Cards one can still lift in the open talk. */
export function cardsToPlay(state: GameState): readonly string[] {
  const talk = lastTalk(state);
  if (talk === null || talk.played.length >= TALK.cards) return [];
  return talk.hand.filter((card) => !talk.played.includes(card));
}

/** Says a card. Throws when it is not in the hand. */
export function playCard(state: GameState, card: string): GameState {
  const open = lastTalked(state);
  if (open === undefined || !cardsToPlay(state).includes(card)) throw new Error(`the card ${card} is not in the hand`);
  const fit = fitOf(card, open.listener);
  return talked(state, (talk) => ({ ...talk, played: [...talk.played, card], sum: Math.min(6, talk.sum + fit), fit }));
}

/** An answer that is no card: an ordinary week (1), nothing that comes to mind (0). */
export function answerWithout(state: GameState, worth: 0 | 1): GameState {
  return talked(state, (talk) => ({ ...talk, sum: Math.min(6, talk.sum + worth), fit: worth }));
}

export function keepSilence(state: GameState): GameState {
  return talked(state, (talk) => ({ ...talk, silence: true }));
}

/** Leila's letter on the table instead of cards: a middling sum for certain. */
export function showLetter(state: GameState): GameState {
  return talked(state, (talk) => ({ ...talk, sum: 4, fit: 1 }));
}

const countOf = (cards: readonly string[], is: (card: string) => boolean): number => cards.filter(is).length;
const cardsOf = (state: GameState): readonly string[] => [...state.cards, HOME_CARDS[state.protagonist]];

/** What a route asks for besides the talk: the first thing that is missing, or null. Source: STORY 5, each ending's condition. */
export function missingFor(state: GameState, { route, own }: Pick<Application, 'route' | 'own'>): string | null {
  const recalls = (name: string): boolean => state.memory[name] === true;
  switch (route) {
    case 'job':
      if (countOf(cardsOf(state), isWorkCard) < 2) return 'work';
      if (state.contacts.length === 0) return 'seen';
      return state.rhythm >= STEADY_RHYTHM ? null : 'rhythm';
    case 'subsidised':
      return state.contacts.length > 0 ? null : 'wanted';
    case 'tryout':
      if (!recalls('tryoutAgreed')) return 'agreed';
      return countOf(cardsOf(state), isFieldCard) > 0 ? null : 'field';
    case 'vocational':
      return countOf(cardsOf(state), isCraftCard) > 0 ? null : 'craft';
    case 'degree':
      if (!recalls('roadAsked')) return 'road';
      return own === true ? null : 'words';
    case 'workshop':
      if (state.rhythm < 2) return 'rhythm';
      return countOf(cardsOf(state), (card) => isCraftCard(card) || isCareCard(card)) > 0 ? null : 'craft';
  }
}

/** Whether the place's own condition for a middling talk holds. */
function conditionHolds(state: GameState, listener: ListenerId): boolean {
  switch (LISTENERS[listener].condition) {
    case 'rhythm':
      return state.rhythm >= STEADY_RHYTHM;
    case 'writing':
      return state.memory['answerWritten'] === true;
    // The all-year application is in time whenever it is sent.
    case 'inTime':
    case null:
      return true;
  }
}

/** Whether the youth workshop has a place free in June: luck, drawn from the seed and named in the text. */
export const workshopPlaceFree = (state: GameState): boolean => lucky(state.seed, 'workshop-place', CHANCE.workshopPlace);

function decided(state: GameState, application: Application): Application {
  if (application.answer !== null) return application;
  const no = (because: string): Application => ({ ...application, answer: 'no', because });
  const { route, listener } = application;
  const interview = talkWith(state, listener);
  if (interview === null) return no('absent');
  const missing = missingFor(state, application);
  if (missing !== null) return no(missing);
  if (route === 'workshop') return workshopPlaceFree(state) ? { ...application, answer: 'yes', because: 'free' } : no('filled');
  if (interview.sum < TALK.trial) return no('sum');
  if (interview.sum < TALK.room && !conditionHolds(state, listener)) return no('condition');
  if (lucky(state.seed, `filled-${route}`, CHANCE.filled[route])) return no('filled');
  return { ...application, answer: 'yes', because: interview.sum < TALK.room ? 'trial' : 'fit' };
}

/** Decides on everything that was sent: one reply for each, and what decided it. */
export function decide(state: GameState): GameState {
  return { ...state, applications: state.applications.map((each) => decided(state, each)) };
}

export function cameThrough(state: GameState, route: Route): boolean {
  return applicationFor(state, route)?.answer === 'yes';
}
