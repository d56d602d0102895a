// The states that answer a scene's own question otherwise: so that the check reads what only some players come to.
import { fitOf, workshopPlaceFree } from '../../src/game/applications.ts';
import { CARDS } from '../../src/game/cards.ts';
import * as effects from '../../src/game/effects.ts';
import { lucky } from '../../src/game/luck.ts';
import type { PersonId } from '../../src/game/people.ts';
import { OUTCOMES, PROJECTS, isProject } from '../../src/game/projects.ts';
import { LISTENERS, LISTENER_IDS, ROUTES } from '../../src/game/routes.ts';
import type { Contact, ListenerId, Route } from '../../src/game/routes.ts';
import type { Application, GameState, MemoryValue, ProjectState } from '../../src/game/state.ts';
import type { SceneInfo } from '../../src/story/catalogue.ts';
import type { Value } from '../../src/story/questions.ts';

const DONE: ProjectState = {
  stage: 3,
  role: null,
  paper: true,
  shared: true,
  present: true,
  outcome: 'full',
  finishedIn: 1,
};

/** Every stage, role and outcome that a project may have. */
function projectAnswers(state: GameState, id: string): readonly GameState[] {
  if (!isProject(id)) return [];
  const stages = [0, 1, 2, 3].map((stage) => ({ ...DONE, stage, outcome: null, finishedIn: null }));
  const roles = Object.keys(PROJECTS[id].roles).map((role) => ({ ...DONE, stage: 2, role, outcome: null, finishedIn: null }));
  const outcomes = OUTCOMES.map((outcome) => ({ ...DONE, outcome }));
  const now = effects.projectState(state, id);
  return [...stages, ...roles, ...outcomes].map((project) => ({
    ...state,
    // What is told apart is changed; the rest stays as it was.
    projects: { ...state.projects, [id]: { ...now, ...project, role: project.role ?? now.role } },
  }));
}

/** A seed that makes a stroke of luck happen, or not; none when it never does. */
function seedWhere(fits: (seed: number) => boolean, state: GameState): readonly GameState[] {
  for (let seed = 1; seed < 500; seed += 1) if (fits(seed)) return [{ ...state, seed }];
  return [];
}

/** Reasons a letter may name (src/game/applications.ts). */
const REASONS: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['fit', 'trial', 'free'],
  no: ['work', 'seen', 'rhythm', 'wanted', 'agreed', 'field', 'craft', 'road', 'words', 'absent', 'sum', 'condition', 'filled'],
};

function applicationAnswers(state: GameState, question: string, asked: string): readonly GameState[] {
  const sent = (route: Route): Application => ({
    route,
    own: true,
    listener: LISTENER_IDS.find((id) => LISTENERS[id].serves.includes(route)) ?? 'tero',
    interview: null,
    answer: null,
    because: null,
  });
  const with_ = (...applications: readonly Application[]): GameState => ({ ...state, applications: [...applications] });
  if (question === 'answer' || question === 'because') {
    const route = ROUTES.find((each) => each === asked);
    if (route === undefined) return [];
    return [
      with_(),
      ...(['yes', 'no'] as const).flatMap((answer) =>
        REASONS[answer].map((because) => with_({ ...sent(route), answer, because })),
      ),
    ];
  }
  if (question === 'listens') {
    const listener = LISTENER_IDS.find((each) => each === asked);
    const route = listener === undefined ? undefined : LISTENERS[listener].serves[0];
    return route === undefined || listener === undefined
      ? []
      : LISTENERS[listener].serves.map((each) => ({ ...with_({ ...sent(each), listener }), cards: walkedHand(listener) }));
  }
  if (question === 'hand_size')
    return [
      { ...state, cards: [] },
      { ...state, cards: walkedHand('tero') },
    ];
  return [with_(), ...ROUTES.map((route) => with_(sent(route))), with_(sent('job'), sent('vocational'))];
}

/** Five cards that with the home card make a hand of every worth, so that each answer of a listener is read. */
function walkedHand(listener: ListenerId): string[] {
  const hand: string[] = [];
  for (const worth of [2, 2, 1, 0, 0]) {
    const card = Object.keys(CARDS).find((each) => /^\d/.test(each) && fitOf(each, listener) === worth && !hand.includes(each));
    if (card !== undefined) hand.push(card);
  }
  return hand;
}

/** The states that answer one question otherwise than `state` does. */
export function answers(state: GameState, scene: SceneInfo, question: string, given: readonly Value[]): readonly GameState[] {
  const [name, value] = given;
  const key = String(name);
  switch (question) {
    case 'recalls': {
      const { [key]: _forgotten, ...rest } = state.memory;
      return [
        { ...state, memory: { ...state.memory, [key]: value as MemoryValue } },
        { ...state, memory: rest },
      ];
    }
    case 'done': {
      const { [key]: _unread, ...rest } = state.finished;
      return [
        { ...state, finished: { ...state.finished, [key]: { times: 1, last: 1 } } },
        { ...state, finished: rest },
      ];
    }
    case 'seen_by':
      return [
        { ...state, met: [...new Set([...state.met, name as PersonId])] },
        { ...state, met: state.met.filter((who) => who !== name) },
      ];
    case 'bond_of':
      return [0, 1, 2, 3, 4, 5].map((bond) => ({ ...state, bonds: { ...state.bonds, [key]: bond } }));
    case 'visits':
      return [0, 1, 2].map((times) => ({ ...state, visits: { ...state.visits, [key]: times } }));
    case 'fortnight': {
      const [from, to] = scene.fortnights;
      return Array.from({ length: to - from + 1 }, (_, index) => ({ ...state, fortnight: from + index }));
    }
    case 'energy_now':
      return [0, 1, 2, 3, 4, 5, 6].map((energy) => ({ ...state, energy }));
    case 'rhythm_now':
      return [0, 1, 2, 3, 4, 5].map((rhythm) => ({ ...state, rhythm }));
    case 'people_now':
      return [0, 1, 2, 3, 4, 5].map((people) => ({ ...state, people }));
    case 'pull_now':
      return [0, 1, 2, 3].map((pull) => ({ ...state, memory: { ...state.memory, pull } }));
    case 'promises_broken':
      return [0, 1].map((promisesBroken) => ({ ...state, memory: { ...state.memory, promisesBroken } }));
    case 'stays':
      return [0, 1, 3, 5].map((stays) => ({ ...state, stays }));
    case 'stage_of':
    case 'role_of':
    case 'outcome_of':
      return projectAnswers(state, key);
    case 'finished_projects':
      return [state.projects, { 'letter-club': DONE, 'repair-cafe': DONE }, {}].map((projects) => ({ ...state, projects }));
    case 'has_card':
      return [
        { ...state, cards: [...new Set([...state.cards, key])] },
        { ...state, cards: state.cards.filter((card) => card !== key) },
      ];
    case 'has_contact':
      return [
        { ...state, contacts: [...new Set([...state.contacts, name as Contact])] },
        { ...state, contacts: state.contacts.filter((contact) => contact !== name) },
      ];
    case 'lucky':
      return [true, false].flatMap((wanted) => seedWhere((seed) => lucky(seed, key, Number(value)) === wanted, state));
    case 'workshop_place':
      return [true, false].flatMap((wanted) => seedWhere((seed) => workshopPlaceFree({ ...state, seed }) === wanted, state));
    case 'lacks':
      return [
        { ...state, memory: { ...state.memory, tryoutAgreed: true, roadAsked: true }, contacts: ['tero'], rhythm: 5 },
        { ...state, memory: { ...state.memory, tryoutAgreed: false, roadAsked: false }, contacts: [], rhythm: 0 },
      ];
    case 'may_apply':
    case 'applications':
    case 'applied':
    case 'answer':
    case 'because':
    case 'listens':
    case 'talk_route':
    case 'hand_size':
    case 'fit':
    case 'sum':
    case 'was_silent':
      return applicationAnswers(state, question, key);
    default:
      return [];
  }
}
