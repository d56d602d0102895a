// One playthrough moved by what the player does: a pure step from playthrough and action to playthrough, through the rules and the runner.
import { monthOf } from '../game/calendar.ts';
import type { Deck } from '../game/deck.ts';
import { openEndings } from '../game/endings.ts';
import { destinations, finishScene, newGame, nextFortnight, notTonight, stayIn, takeEnding, visit } from '../game/flow.ts';
import type { Rows } from '../game/rows.ts';
import type { ProtagonistId } from '../game/people.ts';
import type { GameState } from '../game/state.ts';
import { sceneTextKey } from '../story/catalogue.ts';
import { openingTableau } from '../story/directions.ts';
import { SceneChanged } from '../story/runner.ts';
import type { SceneRun, StoryRunner } from '../story/runner.ts';
import { PLACES } from '../story/tableau.ts';
import type { Turn } from '../story/turn.ts';
import type { Action, OpenScene, ReadTurn, Save } from './save.ts';
import { CONTINUE } from './view.ts';

/** A save without its envelope: what is moved. */
export type Playthrough = Pick<Save, 'state' | 'open' | 'history' | 'read'>;

/** Everything a playthrough is moved by. */
export interface World {
  readonly runner: StoryRunner;
  readonly deck: Deck;
  readonly rows: Rows;
  /** `opening` when only the scenes a new game begins with are here. */
  readonly part?: 'opening' | 'whole';
}

export function begin(world: World, protagonist: ProtagonistId, seed: number): Playthrough {
  const state = newGame(protagonist, seed, world.rows, world.deck);
  return comeTo(world, { state, open: null, history: [{ start: state, actions: [] }], read: [] });
}

/** Opens what waits: in the arrival phase the next scene that comes to you, at the year's end the ending when only one holds. */
export function comeTo(world: World, play: Playthrough): Playthrough {
  const [only, ...others] = play.state.phase === 'choosing' ? openEndings(play.state) : [];
  if (only !== undefined && others.length === 0) {
    const { state, scene } = takeEnding(play.state, only);
    return openScene(world, { ...play, state }, scene);
  }
  const next = play.state.phase === 'arrival' ? play.state.waiting[0] : undefined;
  return next === undefined ? { ...play, open: null } : openScene(world, play, next);
}

function openScene(world: World, play: Playthrough, scene: string): Playthrough {
  const noted = (world.runner.scene(scene)?.theme ?? null) === null;
  return { ...play, open: { scene, choices: [], noted, summarised: false } };
}

/** The open scene as it stands. Throws SceneChanged when the script no longer has it so. */
export function runOpen(world: World, play: Playthrough, open: OpenScene): SceneRun {
  const known = runs.get(open);
  if (known?.runner === world.runner && known.start === play.state) return known.run;
  const run = world.runner.run(open.scene, play.state, open.choices);
  runs.set(open, { runner: world.runner, start: play.state, run });
  return run;
}

/** The same open scene is asked for by the step and by the view: it is run once. */
const runs = new WeakMap<OpenScene, { readonly runner: StoryRunner; readonly start: GameState; readonly run: SceneRun }>();

/** The choices of a scene's mildest branch, by its tag; where the tag says nothing, the first that is open. */
function mildestBranch(world: World, play: Playthrough, scene: string): readonly string[] {
  const order = world.runner.scene(scene)?.mildest ?? [];
  const choices: string[] = [];
  for (;;) {
    const run = world.runner.run(scene, play.state, choices);
    if (run.ended) return choices;
    const wanted = run.choices[(order[choices.length] ?? 1) - 1];
    const taken = wanted?.closed === null ? wanted : run.choices.find(({ closed }) => closed === null);
    if (taken === undefined) throw new Error(`scene ${scene} has no open choice to skip by`);
    choices.push(taken.id);
  }
}

function asRead(turn: Turn, fortnight: number): ReadTurn {
  const { key, scene, place, echo, lines, changes } = turn;
  return { key, fortnight, scene, place, echo, lines: lines.map((line) => line.id), changes: [...changes] };
}

/** The turn that stands for a scene of which only the summary is told. */
export function summaryTurn(world: World, scene: string, { fortnight, finished }: GameState): Turn {
  return {
    key: `${scene}/${fortnight}/${finished[scene]?.times ?? 0}/summary`,
    scene,
    place: world.runner.scene(scene)?.place ?? 'home',
    echo: null,
    lines: [{ id: sceneTextKey(scene, 'summary'), form: 'narration', speaker: null, face: null }],
    changes: [],
    sounds: [],
  };
}

function finish(world: World, play: Playthrough, open: OpenScene, told: 'whole' | 'summary' | 'nothing'): Playthrough {
  const run = runOpen(world, play, open);
  if (!run.ended) throw new SceneChanged(`scene ${open.scene} is not at its end`);
  const { fortnight } = play.state;
  const turns = told === 'whole' ? run.turns : told === 'summary' ? [summaryTurn(world, open.scene, play.state)] : [];
  const state = finishScene(run.state, open.scene, world.rows, world.deck);
  return comeTo(world, { ...play, state, open: null, read: [...play.read, ...turns.map((turn) => asRead(turn, fortnight))] });
}

function choose(world: World, play: Playthrough, open: OpenScene, id: string): Playthrough {
  if (id === CONTINUE) return finish(world, play, open, open.summarised ? 'summary' : 'whole');
  const next = { ...open, choices: [...open.choices, id] };
  runOpen(world, play, next);
  return { ...play, open: next };
}

function skip(world: World, play: Playthrough, open: OpenScene, how: 'summary' | 'silently'): Playthrough {
  const skipped: OpenScene = { ...open, choices: [...mildestBranch(world, play, open.scene)], noted: true, summarised: true };
  return how === 'summary' ? { ...play, open: skipped } : finish(world, play, skipped, 'nothing');
}

function outing(world: World, play: Playthrough, action: Action): Playthrough {
  const { state } = play;
  const go = (moved: { state: GameState; scene: string }) => openScene(world, { ...play, state: moved.state }, moved.scene);
  if (action.do === 'stay') return go(stayIn(state, world.deck));
  if (action.do === 'tonight') return go(notTonight(state, world.deck));
  if (action.do !== 'visit') throw new SceneChanged(`${action.do} is not possible between scenes`);
  const place = destinations(state, world.rows, world.deck, PLACES).find((destination) => destination.place === action.place);
  if (place === undefined) throw new SceneChanged(`${action.place} is not on the map`);
  return go(visit(state, place, world.deck));
}

function move(world: World, play: Playthrough, action: Action): Playthrough {
  const { open } = play;
  if (open !== null) {
    if (action.do === 'choose') return choose(world, play, open, action.id);
    if (action.do === 'enter') return { ...play, open: { ...open, noted: true } };
    if (action.do === 'skip') return skip(world, play, open, action.how);
    throw new SceneChanged(`${action.do} is not possible in a scene`);
  }
  if (action.do === 'end') {
    const { state, scene } = takeEnding(play.state, action.ending);
    return openScene(world, { ...play, state }, scene);
  }
  if (action.do !== 'goOn') return outing(world, play, action);
  const state = nextFortnight(play.state, world.deck);
  return comeTo(world, { ...play, state });
}

/** Moves the playthrough by one action and keeps it in the history. Throws SceneChanged or Error when the action is not possible now. */
export function act(world: World, play: Playthrough, action: Action): Playthrough {
  const moved = move(world, play, action);
  const last = play.history.at(-1);
  if (last === undefined) throw new Error('a playthrough has at least the fortnight it began with');
  const kept = [...play.history.slice(0, -1), { ...last, actions: [...last.actions, action] }];
  const turned = moved.state.fortnight !== play.state.fortnight;
  return { ...moved, history: turned ? [...kept, { start: moved.state, actions: [] }] : kept };
}

/** Scenes that waited for their turn and are no longer in the script are passed over. */
function withoutLostScenes(world: World, play: Playthrough): Playthrough {
  const waiting = play.state.waiting.filter((scene) => world.runner.scene(scene) !== undefined);
  if (waiting.length === play.state.waiting.length) return play;
  const phase = play.state.phase === 'arrival' && waiting.length === 0 ? 'outing' : play.state.phase;
  const state: GameState = { ...play.state, waiting, phase };
  return play.open === null ? comeTo(world, { ...play, state }) : { ...play, state };
}

/** A game that rested where the writing ended goes on when more has been written. */
function writtenFurther(world: World, play: Playthrough): Playthrough {
  if (play.state.phase !== 'rest') return play;
  const state = nextFortnight(play.state, world.deck);
  return state.phase === 'rest'
    ? play
    : comeTo(world, { ...play, state, history: [...play.history, { start: state, actions: [] }] });
}

/** The open scene from its first line: what was done in it is taken out of the history too, so that undo goes on from there. */
function startedAnew(world: World, play: Playthrough, open: OpenScene): Playthrough {
  const last = play.history.at(-1);
  const fresh = openScene(world, play, open.scene);
  if (last === undefined || fresh.open === null) return fresh;
  const within = (action: Action | undefined) =>
    (action?.do === 'choose' && action.id !== CONTINUE) || (action?.do === 'skip' && action.how === 'summary' && open.summarised);
  let kept = last.actions;
  while (within(kept.at(-1))) kept = kept.slice(0, -1);
  const noted = fresh.open.noted || kept.at(-1)?.do === 'enter';
  return { ...fresh, open: { ...fresh.open, noted }, history: [...play.history.slice(0, -1), { ...last, actions: kept }] };
}

/** Past the open scene, which counts as read but has done nothing: for one that is gone from the script, or broken. */
export function leftScene(world: World, play: Playthrough): Playthrough {
  if (play.open === null) return play;
  const state = finishScene(play.state, play.open.scene, world.rows, world.deck);
  return comeTo(world, { ...play, state, open: null });
}

/** A resumed playthrough: an open scene whose recorded choices no longer fit starts anew; one that is gone is left. */
export function refit(world: World, saved: Playthrough): { readonly play: Playthrough; readonly changed: boolean } {
  const play = writtenFurther(world, withoutLostScenes(world, saved));
  if (play.open === null) return { play, changed: false };
  try {
    runOpen(world, play, play.open);
    return { play, changed: false };
  } catch (error) {
    if (!(error instanceof SceneChanged)) throw error;
    const known = world.runner.scene(play.open.scene) !== undefined;
    if (known) return { play: startedAnew(world, play, play.open), changed: true };
    return { play: leftScene(world, play), changed: true };
  }
}

/** What the stage shows between scenes: the protagonist at home. */
export function homeTableau(state: GameState) {
  return { ...openingTableau('home', state), month: monthOf(state.fortnight) };
}
