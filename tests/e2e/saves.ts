// Saves as the game itself writes them, played by the real rules and the real script without a browser, so that a spec can begin in the middle.
import { join } from 'node:path';
import type { Album } from '../../src/session/album.ts';
import { playView } from '../../src/session/play-view.ts';
import type { Playthrough, World } from '../../src/session/playthrough.ts';
import { SAVE_FORMAT, writeSave } from '../../src/session/save.ts';
import type { Action } from '../../src/session/save.ts';
import { CONTINUE } from '../../src/session/view.ts';
import type { PlaceOption } from '../../src/session/view.ts';
import { prepareStory } from '../../src/story/prepare.ts';
import type { ChoiceView } from '../../src/story/turn.ts';
import { compileStory } from '../../tools/story/compile.ts';
import { playYear } from '../fixtures/policy.ts';
import type { Policy } from '../fixtures/policy.ts';
import { realRows } from '../fixtures/rows.ts';

/** A moment of a game: its save as a text, and what the player of that game did next. */
export interface Moment {
  readonly save: string;
  readonly next: Action | null;
  readonly fortnight: number;
  /** What can be chosen in the open scene; empty between scenes. */
  readonly choices: readonly ChoiceView[];
  /** On the map: the places, open and closed. */
  readonly places: readonly PlaceOption[];
  readonly step: Playthrough;
}

const NO_ALBUM: Album = { projects: {}, endings: [], choices: [] };
const ROOT = join(import.meta.dirname, '../..');
const POLICIES: readonly Policy[] = ['mixed', 'out', 'in'];
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

let compiled: World | null = null;
const played = new Map<string, readonly Moment[]>();

function world(): World {
  if (compiled !== null) return compiled;
  const { script, problems } = compileStory(ROOT);
  if (script === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  compiled = prepareStory(script, realRows());
  return compiled;
}

function momentOf(step: Playthrough, next: Action | null): Moment {
  return {
    step,
    next,
    fortnight: step.state.fortnight,
    get save() {
      return writeSave({ app: 'valtaajat', format: SAVE_FORMAT, story: world().runner.version, ...step });
    },
    get choices() {
      if (step.open?.noted !== true) return [];
      return playView(world(), step, true, NO_ALBUM).choices.filter(({ id }) => id !== CONTINUE);
    },
    get places() {
      return playView(world(), step, true, NO_ALBUM).places;
    },
  };
}

/** Every moment of one game. */
export function momentsOf(seed: number, policy: Policy): readonly Moment[] {
  const key = `${policy}/${seed}`;
  const known = played.get(key);
  if (known !== undefined) return known;
  const { steps, actions } = playYear(world(), seed, policy);
  const moments = steps.map((step, index) => momentOf(step, actions[index] ?? null));
  played.set(key, moments);
  return moments;
}

/** The first moment of the first game (by seed) that fits. */
export function moment(fits: (moment: Moment) => boolean): Moment {
  for (const seed of SEEDS) {
    for (const policy of POLICIES) {
      const found = momentsOf(seed, policy).find(fits);
      if (found !== undefined) return found;
    }
  }
  throw new Error('No game of the first forty seeds has such a moment.');
}

export const atMap = ({ step }: Moment): boolean => step.open === null && step.state.phase === 'outing';
export const atClose =
  (fortnight: number) =>
  ({ step }: Moment): boolean =>
    step.open === null && step.state.phase === 'close' && step.state.fortnight === fortnight;
export const atEndings = ({ step }: Moment): boolean => step.open === null && step.state.phase === 'choosing';
export const atEnd = ({ step }: Moment): boolean => step.state.phase === 'over';
/** In a talk about a place, with cards still to lift. */
export const atTable = ({ choices }: Moment): boolean => choices.some(({ id }) => id.startsWith('card.'));
export const atNoteOf =
  (scene: string) =>
  ({ step }: Moment): boolean =>
    step.open !== null && !step.open.noted && step.open.scene === scene;
/** There are at least two ways on. */
export const inScene = ({ choices }: Moment): boolean => choices.filter(({ closed }) => closed === null).length > 1;
/** Something has been chosen in the open scene already, and there are at least two ways on. */
export const inMidScene = (each: Moment): boolean => (each.step.open?.choices.length ?? 0) > 0 && inScene(each);
