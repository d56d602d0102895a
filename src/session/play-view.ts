// Draws from a playthrough what the views may see: the present step, the turns to read, the choices, the map, the close.
import { RANGE, wakingHour } from '../game/balance.ts';
import { chapterOf, halfOf, monthOf } from '../game/calendar.ts';
import { finishedProjects } from '../game/effects.ts';
import { openEndings } from '../game/endings.ts';
import { destinations, endingScene } from '../game/flow.ts';
import { HOME_CARDS } from '../game/cards.ts';
import { sumLedger } from '../game/ledger.ts';
import { PEOPLE } from '../game/people.ts';
import { dutyCosts } from '../game/month.ts';
import { hopeOf } from '../game/hope.ts';
import { thingsOf } from '../game/things.ts';
import type { GameState } from '../game/state.ts';
import { waysOf } from '../game/ways.ts';
import { CARD_KEY, CARD_LINE } from '../story/catalogue.ts';
import { PLACES } from '../story/tableau.ts';
import type { ChoiceView, LineView, Turn } from '../story/turn.ts';
import type { Album } from './album.ts';
import { homeTableau, runOpen, summaryTurn } from './playthrough.ts';
import type { Playthrough, World } from './playthrough.ts';
import type { ReadTurn } from './save.ts';
import { CONTINUE } from './view.ts';
import type {
  CalendarView,
  ClosingView,
  EndView,
  EndingOption,
  MoneyLine,
  PastFortnight,
  PlaceOption,
  PlayView,
  Step,
} from './view.ts';

export function calendarView(fortnight: number): CalendarView {
  return { fortnight, chapter: chapterOf(fortnight), month: monthOf(fortnight), half: halfOf(fortnight) };
}

function stepOf(play: Playthrough): Step {
  if (play.open !== null) return play.open.noted ? 'scene' : 'notes';
  const { phase } = play.state;
  if (phase === 'close' || phase === 'rest') return 'close';
  if (phase === 'choosing') return 'endings';
  return phase === 'over' ? 'end' : 'map';
}

/** Turns read earlier, as they are shown: a year has hundreds of them, and each choice asks for all. */
const readAgainOnce = new WeakMap<ReadTurn, { readonly runner: World['runner']; readonly turn: Turn }>();

/** A turn read earlier, with what the script says of its lines; lines that are no longer in it are left out. */
function readAgain(world: World, read: ReadTurn): Turn {
  const known = readAgainOnce.get(read);
  if (known?.runner === world.runner) return known.turn;
  const turn = toldAgain(world, read);
  readAgainOnce.set(read, { runner: world.runner, turn });
  return turn;
}

function toldAgain(world: World, turn: ReadTurn): Turn {
  const { lines: known } = world.runner.catalogue;
  const lines = turn.lines.flatMap((id): readonly LineView[] => {
    const info = id.startsWith(CARD_KEY) ? CARD_LINE : known[id];
    if (info !== undefined) return [{ id, ...info }];
    return id === `${turn.scene}.summary` ? [{ id, form: 'narration', speaker: null, face: null }] : [];
  });
  const { key, scene, place, echo, changes } = turn;
  return { key, scene, place, echo, lines, changes, sounds: [] };
}

function placeOptions(world: World, state: GameState): readonly PlaceOption[] {
  return destinations(state, world.rows, world.deck, PLACES).map(({ place, scene, cost, fare }) => {
    const id = PLACES.find((each) => each === place) ?? 'street';
    const invite = scene !== null && world.runner.scene(scene)?.texts.includes('invite') === true ? scene : null;
    const closed: PlaceOption['closed'] =
      scene === null
        ? { kind: 'hours' }
        : state.energy < cost
          ? { kind: 'energy', needed: cost, have: state.energy }
          : state.money < fare
            ? { kind: 'money', needed: fare, have: state.money }
            : null;
    return { place: id, invite, cost, fare, closed };
  });
}

function sums(state: GameState, month: boolean): readonly MoneyLine[] {
  const rows = new Map<string, number>();
  for (const { kind, fortnight, cause, amount, row } of state.changes) {
    if (kind !== 'money' || row === undefined || fortnight !== state.fortnight || (cause === 'month') !== month) continue;
    rows.set(row, (rows.get(row) ?? 0) + amount);
  }
  return [...rows].map(([row, amount]) => ({ row, amount }));
}

/** What the fortnight was like, in one word, for the notebook's sentence: only what is surely true of it. Each has three sentences, taken in turn. */
function noteOf(play: Playthrough): string {
  const { state, history } = play;
  const began = history.at(-1)?.start;
  const turn = (note: string): string => `${note}${(Math.floor(state.fortnight / 2) % 3) + 1}`;
  if (state.fortnight === 1 || began === undefined) return 'first';
  const visited = (place: string): boolean => (state.visits[place] ?? 0) > (began.visits[place] ?? 0);
  if (finishedProjects(state).length > finishedProjects(began).length) return turn('project');
  if (state.cards.length > began.cards.length) return turn('card');
  if (['porvoo', 'tampere', 'kotka', 'lahti'].some(visited)) return turn('town');
  if (state.rhythm > began.rhythm) return turn('rhythm');
  if (state.met.length > began.met.length && Object.keys(state.visits).some(visited)) return turn('met');
  if (state.people > began.people) return turn('people');
  // Who also went somewhere did not keep the door shut.
  if (!Object.keys(state.visits).some(visited)) return turn('indoors');
  return turn(visited('workroom') ? 'room' : 'out');
}

function closingView(play: Playthrough): ClosingView {
  const { state } = play;
  const gained = state.changes
    .filter(({ kind, cause, fortnight }) => kind === 'energy' && cause === 'close' && fortnight === state.fortnight)
    .reduce((sum, { amount }) => sum + amount, 0);
  return {
    calendar: calendarView(state.fortnight),
    month: sums(state, true),
    moved: sums(state, false),
    money: state.money,
    energy: { before: state.energy - gained, after: state.energy },
    wakesAt: wakingHour(state.rhythm),
    note: noteOf(play),
  };
}

function endingOptions(state: GameState): readonly EndingOption[] {
  return openEndings(state).map((ending) => ({ ending, scene: endingScene(ending) }));
}

function endView({ rows }: World, { state }: Playthrough, album: Album): EndView | null {
  const { ending } = state;
  if (ending === null) return null;
  return {
    ending,
    scene: endingScene(ending),
    ledger: sumLedger(state),
    ways: waysOf(state),
    cards: [...state.cards, HOME_CARDS[state.protagonist]],
    projects: finishedProjects(state).map((project) => ({ project, outcome: state.projects[project]?.outcome ?? 'flop' })),
    coloured: new Set([...Object.keys(album.projects), ...finishedProjects(state)]).size,
    wakesAt: wakingHour(state.rhythm),
    duty: state.memory['dutyNeglected'] === true ? dutyCosts(rows) : null,
    seen: (state.visits['workroom'] ?? 0) > 0,
    known: PEOPLE.filter((who) => state.met.includes(who)),
    endings: album.endings.length,
  };
}

function pastOf({ history, read }: Playthrough): readonly PastFortnight[] {
  return history.map(({ start: { fortnight } }) => ({
    calendar: calendarView(fortnight),
    scenes: [...new Set(read.filter((turn) => turn.fortnight === fortnight).map(({ scene }) => scene))],
  }));
}

/** Choices that were taken on another branch or in another game; what this branch has taken itself (a scene that comes again) is no news. */
function seenElsewhere(play: Playthrough, choices: readonly ChoiceView[], album: Album): readonly string[] {
  const seen = choices.map(({ id }) => id).filter((id) => album.choices.includes(id));
  if (seen.length === 0) return seen;
  const here = new Set(play.history.flatMap(({ actions }) => actions.flatMap((each) => (each.do === 'choose' ? [each.id] : []))));
  return seen.filter((id) => !here.has(id));
}

/** The whole view of a playthrough. Throws SceneChanged when the open scene no longer fits the script (`refit` comes first). */
export function playView(world: World, play: Playthrough, resumed: boolean, album: Album): PlayView {
  const step = stepOf(play);
  const { open } = play;
  const run = open !== null && step === 'scene' ? runOpen(world, play, open) : null;
  const state = run?.state ?? play.state;
  const before = play.read.map((turn) => readAgain(world, turn));
  const present = run === null || open === null ? [] : open.summarised ? [summaryTurn(world, open.scene, play.state)] : run.turns;
  const choices = run === null ? [] : run.ended ? [{ id: CONTINUE, bold: false, cost: 0, closed: null }] : run.choices;
  const last = play.history.at(-1);
  return {
    protagonist: state.protagonist,
    step,
    calendar: calendarView(state.fortnight),
    energy: state.energy,
    rhythm: state.rhythm,
    people: state.people,
    money: state.money,
    wakesAt: wakingHour(state.rhythm),
    scene: open?.scene ?? null,
    noteAt: step === 'notes' && open !== null ? (world.runner.scene(open.scene)?.place ?? null) : null,
    theme: open === null ? null : (world.runner.scene(open.scene)?.theme ?? null),
    turns: [...before, ...present],
    choices,
    tableau: { ...(run?.tableau ?? homeTableau(state)), hope: hopeOf(state), things: thingsOf(state) },
    places: step === 'map' ? placeOptions(world, play.state) : [],
    outingsLeft: RANGE.outings - play.state.outings,
    closing: step === 'close' ? closingView(play) : null,
    endings: step === 'endings' ? endingOptions(state) : [],
    end: step === 'end' ? endView(world, play, album) : null,
    past: pastOf(play),
    seen: seenElsewhere(play, choices, album),
    canUndo: (last?.actions.length ?? 0) > 0 || play.history.length > 1,
    resumed,
  };
}
