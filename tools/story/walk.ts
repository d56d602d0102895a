// Walks a scene through all its choices, from every state its own questions can tell apart, so that no line is left unread by chance.
import { fitOf } from '../../src/game/applications.ts';
import { RANGE } from '../../src/game/balance.ts';
import type { Deck } from '../../src/game/deck.ts';
import { newGame } from '../../src/game/flow.ts';
import type { Rows } from '../../src/game/rows.ts';
import type { GameState } from '../../src/game/state.ts';
import { CARD_KEY } from '../../src/story/catalogue.ts';
import type { SceneInfo } from '../../src/story/catalogue.ts';
import type { Value } from '../../src/story/questions.ts';
import type { SceneRun, StoryRunner } from '../../src/story/runner.ts';
import type { ChoiceView } from '../../src/story/turn.ts';
import { answers } from './answers.ts';

/** Start states tried for one scene; a scene that can tell more apart is named as too tangled. */
const MOST_STATES = 1500;
/** Answers changed together: a line that needs more things at once than this is too rare to be worth writing. */
const MOST_ANSWERS = 2;
const MOST_CHOICES = 12;

export interface Walk {
  /** Lines and choices met, by id. */
  readonly seen: ReadonlySet<string>;
  /** Reading paths, each a list of choices, that have no way on; for whom, if not for everyone. */
  readonly deadEnds: readonly string[];
  /** Different lists of choices that lead to the scene's end. */
  readonly paths: number;
  readonly states: number;
  /** Whether its condition holds in any of them. */
  readonly comes: boolean;
  readonly tangled: boolean;
}

const fingerprint = ({
  memory,
  finished,
  met,
  bonds,
  visits,
  fortnight,
  energy,
  rhythm,
  people,
  money,
  ...more
}: GameState): string =>
  JSON.stringify([
    Object.entries(memory).sort(),
    Object.keys(finished).sort(),
    [...met].sort(),
    Object.entries(bonds).sort(),
    Object.entries(visits).sort(),
    fortnight,
    energy,
    rhythm,
    people,
    money,
    [more.projects, more.cards, more.contacts, more.applications, more.stays, more.seed],
  ]);

/** A state rich enough to take every choice, in the scene's first fortnight. */
function plainState(scene: SceneInfo, deck: Deck, rows: Rows): GameState {
  const state = newGame('elias', 1, rows, { ...deck, cards: [] });
  return { ...state, fortnight: scene.fortnights[0], energy: 6, money: 100_000_000 };
}

/** Those who have less than the scene's choices ask: one for whom every choice is closed has no way on. */
function poorer(state: GameState, asks: { readonly energy: boolean; readonly money: boolean }): readonly GameState[] {
  const tired = asks.energy ? Array.from({ length: RANGE.energy }, (_, energy) => ({ ...state, energy })) : [];
  return [...tired, ...(asks.money ? [state, ...tired].map((each) => ({ ...each, money: 0 })) : [])];
}

/** For whom a path ends, when it does not for one who has everything. */
function whose({ energy, money }: GameState): string {
  const lacks = [...(energy < RANGE.energy ? [`energy ${energy}`] : []), ...(money === 0 ? ['no money'] : [])];
  return lacks.length === 0 ? '' : ` (with ${lacks.join(' and ')})`;
}

/** The state in which one has met whom a closed choice asks for. */
function introductions(runner: StoryRunner, state: GameState, choices: ReadonlySet<string>): readonly GameState[] {
  return [...choices].flatMap((id) => {
    const needs = runner.catalogue.choices[id]?.needs;
    return needs?.kind === 'met' ? [{ ...state, met: [...state.met, needs.person] }] : [];
  });
}

const told = (choices: readonly string[]): string => choices.join(' > ') || '(start)';

/** Of the cards in a hand one for each worth: the listener answers by that. */
function worthWalking({ choices, state }: SceneRun): readonly ChoiceView[] {
  const listener = state.applications.findLast(({ interview }) => interview !== null)?.listener;
  if (listener === undefined) return choices;
  const known = new Set<number>();
  return choices.filter(({ id }) => {
    if (!id.startsWith(CARD_KEY)) return true;
    const fit = fitOf(id.slice(CARD_KEY.length), listener);
    const isNew = !known.has(fit);
    known.add(fit);
    return isNew;
  });
}

function readPaths(
  runner: StoryRunner,
  scene: string,
  start: GameState,
  onRun: (run: SceneRun, choices: readonly string[]) => void,
): void {
  const follow = (choices: readonly string[]): void => {
    const run = runFor(runner, scene, start, choices);
    onRun(run, choices);
    if (run.ended || choices.length >= MOST_CHOICES) return;
    for (const choice of worthWalking(run)) if (choice.closed === null) follow([...choices, choice.id]);
  };
  follow([]);
}

/** Runs the scene; what breaks it is told with the way that led there. */
function runFor(runner: StoryRunner, scene: string, start: GameState, choices: readonly string[]): SceneRun {
  try {
    return runner.run(scene, start, choices);
  } catch (error) {
    throw new Error(`breaks at ${told(choices)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Throws when the scene breaks on the way. */
export function walkScene(runner: StoryRunner, scene: SceneInfo, deck: Deck, rows: Rows): Walk {
  const seen = new Set<string>();
  const deadEnds = new Map<string, string>();
  const paths = new Set<string>();
  const waiting = [{ start: plainState(scene, deck, rows), answered: 0 }];
  const known = new Set(waiting.map(({ start }) => fingerprint(start)));
  const add = (start: GameState, answered: number) => {
    const print = fingerprint(start);
    if (known.has(print)) return;
    known.add(print);
    waiting.push({ start, answered });
  };
  let states = 0;
  let comes = false;
  for (let next = waiting.shift(); next !== undefined && states < MOST_STATES; next = waiting.shift()) {
    const { start, answered } = next;
    states += 1;
    const questions = new Map<string, readonly [string, readonly Value[]]>();
    runner.listen((question, given) => questions.set(JSON.stringify([question, given]), [question, given]));
    const others = () => [...questions.values()].flatMap(([question, given]) => answers(start, scene, question, given));
    if (!runner.condition(scene.id, start)) {
      // It does not come to this one: its condition's questions lead to those it comes to.
      for (const other of others()) add(other, answered);
      continue;
    }
    comes = true;
    const closedTo = new Set<string>();
    const asks = { energy: false, money: false };
    readPaths(runner, scene.id, start, (run, choices) => {
      for (const turn of run.turns) for (const line of turn.lines) seen.add(line.id);
      for (const choice of run.choices) {
        seen.add(choice.id);
        if (choice.closed?.kind === 'person') closedTo.add(choice.id);
        if (choice.cost > 0) asks.energy = true;
        if (runner.catalogue.choices[choice.id]?.needs?.kind === 'money') asks.money = true;
      }
      const stuck = !run.ended && (run.choices.every(({ closed }) => closed !== null) || choices.length >= MOST_CHOICES);
      const path = told(choices);
      if (run.ended) paths.add(path);
      if (stuck && !deadEnds.has(path)) deadEnds.set(path, `${path}${whose(start)}`);
    });
    for (const other of introductions(runner, start, closedTo)) add(other, answered);
    if (answered === MOST_ANSWERS) continue;
    for (const other of poorer(start, asks)) add(other, answered + 1);
    for (const other of others()) add(other, answered + 1);
  }
  return { seen, comes, deadEnds: [...deadEnds.values()], paths: paths.size, states, tangled: states >= MOST_STATES };
}
