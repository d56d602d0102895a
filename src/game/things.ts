// What a playthrough has left standing where it was: projects' traces and the images that return. Names are those of the drawings' things
// (assets/art/places); a name that no place has drawn is harmless. Source: docs/story/STORY.md, section 1; docs/story/PROJECTS.md, traces.
import { FORTNIGHTS, chapterOf } from './calendar.ts';
import { finishedProjects } from './effects.ts';
import { PROJECT_IDS } from './projects.ts';
import type { ProjectId } from './projects.ts';
import type { GameState, MemoryValue } from './state.ts';

/** Macaroni from which the jar stands one level higher. */
const JAR = [1, 3, 6, 10] as const;

function jar(state: GameState): readonly string[] {
  const level = JAR.filter((least) => state.macaroni >= least).length;
  return level === 0 ? [] : [`jar-${level}`];
}

/** What a project that half succeeded leaves instead, where that has been drawn. */
const PARTLY: Partial<Record<ProjectId, string>> = {
  'cooking-course': 'red-apron',
  'repair-cafe': 'head-torches',
  'block-cafe': 'trace-block-cafe-partial',
};
/** And one that failed. Finishing badly is finishing. */
const FAILED: Partial<Record<ProjectId, string>> = { 'block-cafe': 'trace-block-cafe-flop' };

const trace = (state: GameState, project: ProjectId): string =>
  (({ partial: PARTLY, flop: FAILED, full: {} }) as const)[state.projects[project]?.outcome ?? 'full'][project] ??
  `trace-${project}`;

type Condition = (state: GameState) => boolean;

const chapterIs =
  (...chapters: readonly number[]): Condition =>
  ({ fortnight }) =>
    chapters.includes(chapterOf(fortnight));
const told =
  (name: string, ...values: readonly MemoryValue[]): Condition =>
  ({ memory }) => {
    const kept = memory[name];
    return kept !== undefined && (values.length === 0 || values.includes(kept));
  };
const done =
  (scene: string): Condition =>
  ({ finished }) =>
    finished[scene] !== undefined;
const not =
  (condition: Condition): Condition =>
  (state) =>
    !condition(state);
const both =
  (one: Condition, other: Condition): Condition =>
  (state) =>
    one(state) && other(state);

/** Each thing, and when it stands there. */
const THINGS: Readonly<Record<string, Condition>> = {
  // The room.
  'third-rule': told('rule3'),
  'door-mark': done('door-marked'),
  'sign-lit': told('lastPower', 'sign'),
  'ulla-stool': told('ullaStool'),
  'kettle-mended': told('kettleLid', 'mended', 'jorma'),
  // Home: the curtain becomes the gig's backdrop, and in June there are two chairs.
  curtain: not(told('curtainGone')),
  'second-chair': both(done('elias-two-chairs'), not(told('chair', 'rocking'))),
  envelopes: not(chapterIs(4)),
  // The yard: Abdi's window is lit all winter; in June no window needs a lamp.
  'lit-window': not(chapterIs(4)),
  'long-table': ({ projects }) => projects['courtyard-party'] !== undefined,
  'two-mugs': ({ bonds }) => (bonds.mira ?? 0) >= 3,
  // Others' places.
  stage: (state) => chapterIs(4)(state) || state.projects['container-yard-gig'] !== undefined,
  'salt-lid': told('salt'),
  'saturday-tape': told('courseGoesOn'),
  rule: ({ projects }) => projects['retro-lan'] !== undefined,
  applications: chapterIs(3, 4),
  corner: told('corner'),
  // On the last day the tram is full of them.
  chairs: ({ fortnight }) => fortnight === FORTNIGHTS,
  'rocking-chair': told('chair', 'rocking'),
  // Lahti: the furniture is tape, until it is taken up.
  tape: both(not(chapterIs(4)), not(told('lahtiNo', 'tape'))),
  'tape-chair': not(chapterIs(4)),
  'tape-bin': told('lahtiSeat', 'bin'),
  'tape-ghost': chapterIs(4),
  keys: not(told('keyReturn')),
  coffee: told('lahtiNo', 'coffee'),
  // The other towns.
  photo: told('pizzaThread'),
  stool: told('borje', 'own'),
  van: ({ fortnight }) => chapterOf(fortnight) >= 3,
  sky: told('chilli', 'sky'),
  'rule-three': told('loss', 'pairs'),
  game: told('loss'),
  'list-12': told('kotka', 'look'),
  letters: done('elias-platform'),
  // In the server few are awake at first, then more, and in spring they sleep: first the others' names go dark, at last one's own.
  'asleep-translator': chapterIs(1, 4),
  'asleep-pyry': chapterIs(1, 4),
  'asleep-you': chapterIs(4),
  'awake-siili': chapterIs(2, 3),
  'awake-dot': chapterIs(3),
  'awake-morning': chapterIs(4),
  'awake-later': told('proThursday'),
};

/** The names of everything that stands somewhere now. */
export function thingsOf(state: GameState): readonly string[] {
  return [
    ...finishedProjects(state).flatMap((project) => [trace(state, project), `map-${project}`]),
    ...jar(state),
    ...Object.keys(THINGS).filter((name) => THINGS[name]?.(state) === true),
  ];
}

/** Every name there can be, for the check that nothing is drawn that never comes. */
export const everyThing: readonly string[] = [
  ...PROJECT_IDS.flatMap((project) => [`trace-${project}`, `map-${project}`]),
  ...Object.values(PARTLY),
  ...Object.values(FAILED),
  ...JAR.map((_, index) => `jar-${index + 1}`),
  ...Object.keys(THINGS),
];
