// The twelve endings: each a condition that reads like its sentence in docs/story/STORY.md (5). Every one that holds is offered; none outranks another.
import { STEADY_RHYTHM } from './balance.ts';
import { applicationFor, cameThrough, workshopPlaceFree } from './applications.ts';
import { HOME_CARDS } from './cards.ts';
import { ENDINGS, ROUTES, isCareCard, isCraftCard } from './routes.ts';
import type { EndingId } from './routes.ts';
import type { GameState } from './state.ts';

type Condition = (state: GameState) => boolean;

const recalls = (state: GameState, name: string, value: unknown = true): boolean => state.memory[name] === value;
/** Of what leads to work or study; a workshop's place takes nobody's week away. */
const nothingCameThrough: Condition = (state) => !ROUTES.some((route) => route !== 'workshop' && cameThrough(state, route));
const leftTheServer: Condition = (state) =>
  recalls(state, 'leftServer') || recalls(state, 'proThursday', 'own') || state.finished['almost-all'] !== undefined;
const thursdayAgreed: Condition = (state) => state.memory['proThursday'] !== undefined;
const keyKept: Condition = (state) => state.memory['key'] !== undefined && !recalls(state, 'key', 'handedOn');
const craftOrCare: Condition = ({ cards, protagonist }) =>
  [...cards, HOME_CARDS[protagonist]].some((card) => isCraftCard(card) || isCareCard(card));

// Two work cards, rhythm 3, someone who had seen you do it, and a yes: the letter has weighed them (applications.ts, missingFor).
const openMarketJob: Condition = (state) => cameThrough(state, 'job');
// An employer who wanted you, and a rule that covered the rest.
const subsidisedJob: Condition = (state) => cameThrough(state, 'subsidised');
// Agreed on paper before it began, and one card from the field.
const workTryOut: Condition = (state) => cameThrough(state, 'tryout');
// Applied in time, with one thing made by hand to show.
const vocationalSchool: Condition = (state) => cameThrough(state, 'vocational');
// You asked about the road and sent the application as yourself.
const degreeOrOpenRoute: Condition = (state) => cameThrough(state, 'degree');
// A paid gig reported, a customer who asks again, and the answer in writing.
const smallIncome: Condition = (state) =>
  recalls(state, 'gig', 'reported') && recalls(state, 'customerAgain') && recalls(state, 'answerWritten');
// Rhythm 2, one craft or care card, and a place free in June. Where a letter has answered, it has weighed them, and stands.
const youthWorkshop: Condition = (state) => {
  const answer = applicationFor(state, 'workshop')?.answer ?? null;
  return answer === null ? state.rhythm >= 2 && craftOrCare(state) && workshopPlaceFree(state) : answer === 'yes';
};
// You told the truth about good and bad days, and a plan was made with you.
const rehabilitationFirst: Condition = (state) => recalls(state, 'truthTold') && recalls(state, 'plan');
// The corner taken, a key not handed on, and people around you.
const peerLeader: Condition = (state) => recalls(state, 'corner', 'taken') && keyKept(state) && state.people >= 4;
// A steady week and people, and no application that came through.
const steadierWeek: Condition = (state) => state.rhythm >= STEADY_RHYTHM && state.people >= 3 && nothingCameThrough(state);
const stillThere: Condition = () => true;
// The Palvelin left by you or beside someone, with a professional's Thursday agreed.
const theTurn: Condition = (state) => leftTheServer(state) && thursdayAgreed(state);

const HOLDS: Readonly<Record<EndingId, Condition>> = {
  job: openMarketJob,
  subsidised: subsidisedJob,
  tryout: workTryOut,
  vocational: vocationalSchool,
  degree: degreeOrOpenRoute,
  own: smallIncome,
  workshop: youthWorkshop,
  rehabilitation: rehabilitationFirst,
  peer: peerLeader,
  week: steadierWeek,
  open: stillThere,
  turn: theTurn,
};

export function endingHolds(state: GameState, ending: EndingId): boolean {
  return HOLDS[ending](state);
}

/** Every ending whose condition holds, in the order of their numbers; the open one always does, and stands alone only when nothing else holds. */
export function openEndings(state: GameState): readonly EndingId[] {
  return ENDINGS.filter((ending) => endingHolds(state, ending));
}
