// Ways of playing: what a simulated player chooses in a scene, and where it goes. `steady` keeps promises, rests and finishes projects; `random` does
// anything; `withdrawn` stays in and answers little; `sociable` goes out whenever it can.
import { fitOf, lastTalk } from '../../src/game/applications.ts';
import type { Destination } from '../../src/game/flow.ts';
import { MOST_APPLICATIONS } from '../../src/game/balance.ts';
import type { EndingId } from '../../src/game/routes.ts';
import type { GameState } from '../../src/game/state.ts';
import { CARD_KEY } from '../../src/story/catalogue.ts';
import type { Catalogue } from '../../src/story/catalogue.ts';
import type { SceneRun } from '../../src/story/runner.ts';
import type { ChoiceView } from '../../src/story/turn.ts';
import type { Picker } from './picker.ts';

/** An open choice, and the state it would lead to. */
export interface Option {
  readonly choice: ChoiceView;
  /** Runs the scene one choice further; asked for seldom, since it takes time. */
  readonly after: () => SceneRun;
}

export interface Moment {
  readonly scene: string;
  readonly state: GameState;
  readonly options: readonly Option[];
  readonly catalogue: Catalogue;
  readonly picker: Picker;
}

export type Going = { readonly go: 'stay' | 'tonight' } | { readonly go: 'visit'; readonly to: Destination };

export interface Policy {
  readonly name: string;
  choose(moment: Moment): string;
  /** Where to go from the map; `open` are the destinations that can be paid and where something waits. */
  go(open: readonly Destination[], state: GameState, catalogue: Catalogue, picker: Picker): Going;
}

/** The order in which simulated players take an ending of those that hold (STORY, "Choosing"). */
export const ENDINGS_IN_ORDER: readonly EndingId[] = [
  'job',
  'subsidised',
  'tryout',
  'vocational',
  'degree',
  'own',
  'peer',
  'turn',
  'rehabilitation',
  'workshop',
  'week',
  'open',
];

const any = ({ options, picker }: Moment): string => picker.pick(options).choice.id;
const stay: Going = { go: 'stay' };

/** What a strip of the application scene does; the same in every year, so it is looked up once by going one step further. */
type Doing = 'applies' | 'prepares' | 'sends own' | 'sends' | 'nothing';
const doings = new Map<string, Doing>();

function doingOf({ choice, after }: Option, before: GameState): Doing {
  const known = doings.get(choice.id);
  if (known !== undefined) return known;
  const { applications, memory } = after().state;
  const agreed = memory['tryoutAgreed'] === true;
  const sent = applications.filter(({ own }) => own !== null);
  const doing: Doing =
    applications.length > before.applications.length
      ? 'applies'
      : before.memory['tryoutAgreed'] !== true && agreed
        ? 'prepares'
        : sent.some(({ own }) => own === true)
          ? 'sends own'
          : sent.length > 0
            ? 'sends'
            : 'nothing';
  doings.set(choice.id, doing);
  return doing;
}

/** Applies to as many routes as one may, in own words, without looking further. */
function applying({ state, options, picker }: Moment): string {
  const of = (doing: Doing) => options.filter((option) => doingOf(option, state) === doing);
  const wanted = [
    state.applications.length < MOST_APPLICATIONS ? [...of('applies'), ...of('prepares')] : [],
    of('sends own'),
    of('sends'),
    state.applications.length > 0 ? of('nothing') : [],
    options,
  ].find((each) => each.length > 0);
  return picker.pick(wanted ?? options).choice.id;
}

/** Strips by which one is silent in a talk, found once by going one step further. */
const silences = new Map<string, boolean>();

function isSilence({ choice, after }: Option): boolean {
  if (choice.id.startsWith(CARD_KEY)) return false;
  const known = silences.get(choice.id);
  if (known !== undefined) return known;
  const silent = lastTalk(after().state)?.silence === true;
  silences.set(choice.id, silent);
  return silent;
}

/** Talks by cards: the first without knowing the listener, then silent once, and from then on by what the listener has let slip. */
function talking(moment: Moment): string {
  const { options, picker, state } = moment;
  const cards = options.filter(({ choice }) => choice.id.startsWith(CARD_KEY));
  const open = state.applications.findLast(({ interview }) => interview !== null);
  if (cards.length === 0 || open?.interview == null) return any(moment);
  const { played, silence } = open.interview;
  if (played.length === 0) return picker.pick(cards).choice.id;
  if (!silence) return (options.find(isSilence) ?? picker.pick(cards)).choice.id;
  const worth = ({ choice }: Option) => fitOf(choice.id.slice(CARD_KEY.length), open.listener);
  const best = Math.max(...cards.map(worth));
  return picker.pick(cards.filter((card) => worth(card) === best)).choice.id;
}

/** What carries the scene's project, if anything does. */
function carrying({ options, catalogue }: Moment): readonly Option[] {
  return options.filter(({ choice }) => catalogue.choices[choice.id]?.outcome !== undefined);
}

function steadyChoice(moment: Moment): string {
  const { scene, options, picker, state } = moment;
  if (scene === 'apply-what') return applying(moment);
  if (scene.startsWith('interview-')) return talking(moment);
  const carry = carrying(moment);
  if (carry.length > 0) return picker.pick(carry).choice.id;
  // Bold things are for days with something left over.
  const calm = options.filter(({ choice }) => !choice.bold || state.energy > 2);
  return picker.pick(calm.length > 0 ? calm : options).choice.id;
}

const steady: Policy = {
  name: 'steady',
  choose: steadyChoice,
  go(open, state, catalogue, picker) {
    const tired = state.energy <= 1 || (state.outings > 0 && state.energy <= 2);
    if (tired || open.length === 0) return stay;
    const projectAt = (to: Destination) => catalogue.scenes.find(({ id }) => id === to.scene)?.project;
    const begun = open.filter((to) => {
      const project = projectAt(to);
      return project !== undefined && (state.projects[project]?.stage ?? 0) > 0;
    });
    if (begun.length > 0) return { go: 'visit', to: picker.pick(begun) };
    const projects = open.filter((to) => projectAt(to) !== undefined);
    if (projects.length > 0 && picker.number() < 0.5) return { go: 'visit', to: picker.pick(projects) };
    return { go: 'visit', to: picker.pick(open) };
  },
};

const random: Policy = {
  name: 'random',
  choose: any,
  go(open, _state, _catalogue, picker) {
    return picker.pick<Going>([...open.map((to): Going => ({ go: 'visit', to })), stay, { go: 'tonight' }]);
  },
};

const sociable: Policy = {
  name: 'sociable',
  choose: any,
  go: (open, _state, _catalogue, picker) => (open.length > 0 ? { go: 'visit', to: picker.pick(open) } : stay),
};

const withdrawn: Policy = {
  name: 'withdrawn',
  choose(moment) {
    const { scene, options, picker } = moment;
    const quiet = options.filter(({ choice }) => choice.cost === 0);
    const from = quiet.length > 0 ? quiet : options;
    if (scene !== 'apply-what') return picker.pick(from).choice.id;
    const none = from.filter(({ after }) => after().state.applications.length === 0);
    return picker.pick(none.length > 0 ? none : from).choice.id;
  },
  go: () => stay,
};

export const POLICIES: readonly Policy[] = [steady, random, withdrawn, sociable];
