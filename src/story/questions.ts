// What the script may ask of a playthrough: by ink within a scene, and by the condition under which a scene may come. None changes anything.
import * as talks from '../game/applications.ts';
import { finishedProjects, projectState } from '../game/effects.ts';
import { lucky } from '../game/luck.ts';
import { SPEAKERS } from '../game/people.ts';
import type { SpeakerId } from '../game/people.ts';
import { CARD_KEY } from './catalogue.ts';
import { ROUTES } from '../game/routes.ts';
import type { Route } from '../game/routes.ts';
import type { GameState } from '../game/state.ts';

/** What ink and conditions reckon with. */
export type Value = number | boolean | string;
export type Question = (state: GameState, ...given: readonly Value[]) => Value;

/** The one of a list that a word names. Throws on any other: the script is wrong there. */
export function oneOf<T extends string>(list: readonly T[], word: unknown, what: string): T {
  const found = list.find((each) => each === word);
  if (found === undefined) throw new Error(`unknown ${what} ${String(word)}: ${list.join(', ')}`);
  return found;
}

export const asRoute = (word: unknown): Route => oneOf(ROUTES, word, 'route');

export function asSpeaker(who: unknown): SpeakerId {
  const known = SPEAKERS.find((each) => each === who);
  if (known === undefined) throw new Error(`unknown person ${String(who)} (src/game/people.ts)`);
  return known;
}

export const QUESTIONS = {
  recalls: (state, name, value) => {
    const kept = state.memory[String(name)];
    return value === false ? kept === false || kept === undefined : kept === value;
  },
  energy_now: ({ energy }) => energy,
  rhythm_now: ({ rhythm }) => rhythm,
  people_now: ({ people }) => people,
  pull_now: ({ memory }) => Number(memory['pull'] ?? 0),
  bond_of: ({ bonds }, who) => bonds[asSpeaker(who) as keyof GameState['bonds']] ?? 0,
  seen_by: ({ met }, who) => met.includes(asSpeaker(who)),
  fortnight: ({ fortnight }) => fortnight,
  visits: ({ visits }, place) => visits[String(place)] ?? 0,
  stays: ({ stays }) => stays,
  promises_broken: ({ memory }) => Number(memory['promisesBroken'] ?? 0),
  done: ({ finished }, scene) => finished[String(scene)] !== undefined,
  lucky: ({ seed }, name, percent) => lucky(seed, String(name), Number(percent)),
  has_card: ({ cards }, card) => cards.includes(String(card)),
  has_contact: ({ contacts }, name) => contacts.some((each) => each === name),
  stage_of: (state, project) => projectState(state, String(project)).stage,
  role_of: (state, project) => projectState(state, String(project)).role ?? '',
  outcome_of: (state, project) => projectState(state, String(project)).outcome ?? '',
  finished_projects: (state) => finishedProjects(state).length,
  may_apply: (state, route) => talks.mayApply(state, asRoute(route)),
  applications: ({ applications }) => applications.length,
  applied: (state, route) => talks.applicationFor(state, asRoute(route)) !== undefined,
  answer: (state, route) => talks.applicationFor(state, asRoute(route))?.answer ?? '',
  because: (state, route) => talks.applicationFor(state, asRoute(route))?.because ?? '',
  listens: (state, who) => talks.talkNow(state)?.listener === who,
  talk_route: (state) => talks.talkNow(state)?.route ?? talks.lastRoute(state) ?? '',
  hand_size: (state) => talks.cardsToPlay(state).length,
  fit: (state) => talks.lastTalk(state)?.fit ?? 0,
  sum: (state) => talks.lastTalk(state)?.sum ?? 0,
  quoted: (state, route) => {
    const card = talks.cardQuoted(state, asRoute(route));
    return card === null ? '' : `${CARD_KEY}${card}`;
  },
  lacks: (state) => talks.lackingInTalk(state) ?? '',
  was_silent: (state) => talks.lastTalk(state)?.silence ?? false,
  workshop_place: (state) => talks.workshopPlaceFree(state),
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof QUESTIONS;

export function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(QUESTIONS, name);
}
