// What a playthrough has left standing where it was: projects' traces and the images that return. Names are those of the drawings' things
// (assets/art/places); a name that no place has drawn is harmless. Source: docs/story/STORY.md, section 1; docs/story/PROJECTS.md, traces.
import { chapterOf } from './calendar.ts';
import { finishedProjects } from './effects.ts';
import type { GameState } from './state.ts';

/** Macaroni from which the jar stands one level higher. */
const JAR = [1, 3, 6, 10] as const;

function jar(state: GameState): readonly string[] {
  const level = JAR.filter((least) => state.macaroni >= least).length;
  return level === 0 ? [] : [`jar-${level}`];
}

const CONDITIONS: Readonly<Record<string, (state: GameState) => boolean>> = {
  // The third line of the room's rules is written in March.
  'third-rule': ({ memory }) => memory['rule3'] !== undefined,
  'door-mark': ({ finished }) => finished['door-marked'] !== undefined,
  'sign-lit': ({ memory }) => memory['lastPower'] === 'sign',
  'ulla-stool': ({ memory }) => memory['ullaStool'] === true,
  'kettle-mended': ({ memory }) => memory['kettleLid'] === 'mended' || memory['kettleLid'] === 'jorma',
  // Whose window is lit across the yard is known from the third chapter on; lit it is all winter.
  'lit-window': ({ fortnight }) => chapterOf(fortnight) < 4,
  curtain: ({ memory }) => memory['curtainGone'] !== true,
  'second-chair': ({ finished }) => finished['elias-two-chairs'] !== undefined,
  stage: ({ fortnight, projects }) => chapterOf(fortnight) === 4 || projects['container-yard-gig'] !== undefined,
  'long-table': ({ projects }) => projects['courtyard-party'] !== undefined,
  tape: ({ fortnight }) => chapterOf(fortnight) < 4,
  'tape-ghost': ({ fortnight }) => chapterOf(fortnight) === 4,
};

/** The names of everything that stands somewhere now. */
export function thingsOf(state: GameState): readonly string[] {
  return [
    ...finishedProjects(state).map((project) => `trace-${project}`),
    ...jar(state),
    ...Object.keys(CONDITIONS).filter((name) => CONDITIONS[name]?.(state) === true),
  ];
}
