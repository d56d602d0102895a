// Plays one scene: from the state at its start and the choices taken so far to the lines, the open choices and the state now.
// ink's own state is never saved: a scene can always be run from its beginning, which is how it resumes, undoes and is checked. A run that only
// takes one choice more than the last goes on from there.
import { Story } from 'inkjs';
import { COST } from '../game/balance.ts';
import { cardsToPlay, playCard } from '../game/applications.ts';
import * as effects from '../game/effects.ts';
import type { Rows } from '../game/rows.ts';
import type { Change, GameState } from '../game/state.ts';
import { CARD_KEY, CARD_LINE } from './catalogue.ts';
import type { Catalogue, ChoiceInfo, Script, SceneInfo } from './catalogue.ts';
import { holds } from './conditions.ts';
import { direct, openingTableau, speak } from './directions.ts';
import { bindFunctions } from './ink-functions.ts';
import type { Desk } from './ink-functions.ts';
import type { Sound, Tableau } from './tableau.ts';
import type { ChangeView, ChoiceView, ClosedReason, LineView, Turn } from './turn.ts';

export interface SceneRun {
  readonly turns: readonly Turn[];
  /** Empty when the scene has said its last line. */
  readonly choices: readonly ChoiceView[];
  readonly state: GameState;
  readonly tableau: Tableau;
  readonly ended: boolean;
}

/** The recorded choices no longer fit the script: the scene has to start anew. */
export class SceneChanged extends Error {}

export interface StoryRunner {
  readonly catalogue: Catalogue;
  readonly version: string;
  /** Throws SceneChanged when a choice is not among those open, Error on a fault of the script. */
  run(scene: string, start: GameState, choices: readonly string[]): SceneRun;
  /** The scene's own condition; true when it has none. */
  readonly condition: (scene: string, state: GameState) => boolean;
  scene(id: string): SceneInfo | undefined;
  /** Faults of names met since the last call (for the story check). */
  faults(): readonly string[];
  /** Hears every question the script asks from now on (for the story check). */
  listen(onAsk: NonNullable<Desk['onAsk']>): void;
}

interface Reached {
  readonly scene: string;
  readonly start: GameState;
  readonly choices: readonly string[];
  readonly state: GameState;
  readonly tableau: Tableau;
  readonly turns: readonly Turn[];
}

const isBeginning = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length <= whole.length && part.every((each, index) => each === whole[index]);

/** Which card is said is one's own doing, whoever listens. */
const SAYING_A_CARD: ChoiceInfo = { bold: false, cost: 0, way: null, ledger: 'own', needs: null };

/** Lines before a choice: more are a loop. A save holds at most 80. */
const MOST_LINES = 80;

const NO_CHOICE: ChoiceInfo = { bold: false, cost: 0, way: null, ledger: null, needs: null };

/** `patience`: milliseconds after which a scene that says nothing is given up as going round in circles (for the story check). */
export function createRunner(script: Script, rows: Rows, patience?: number): StoryRunner {
  const story = new Story(script.ink);
  const { catalogue } = script;
  const scenes = new Map(catalogue.scenes.map((scene) => [scene.id, scene]));
  // The desk is always laid before ink runs; until then it holds nobody's state.
  const desk: Desk = { state: {} as GameState, scene: '', kind: null, faults: [] };
  bindFunctions(story, desk, rows);

  /** Where ink stands after the last run: a run that only goes on from there need not begin anew. */
  let reached: Reached | null = null;

  function closedReason(info: ChoiceInfo, state: GameState): ClosedReason | null {
    const cost = costOf(info);
    if (cost > state.energy) return { kind: 'energy', needed: cost, have: state.energy };
    if (info.needs?.kind === 'met' && !state.met.includes(info.needs.person)) return { kind: 'person' };
    if (info.needs?.kind === 'money' && state.money < info.needs.cents) {
      return { kind: 'money', needed: info.needs.cents, have: state.money };
    }
    return null;
  }

  function openChoices(): readonly ChoiceView[] {
    return story.currentChoices.flatMap((choice): readonly ChoiceView[] => {
      const id = choice.text.trim();
      const info = catalogue.choices[id] ?? NO_CHOICE;
      if (info.hand === true) return cardsToPlay(desk.state).map((card) => strip(`${CARD_KEY}${card}`, NO_CHOICE));
      return [strip(id, info)];
    });
  }

  function strip(id: string, info: ChoiceInfo): ChoiceView {
    return { id, bold: info.bold, cost: costOf(info), closed: closedReason(info, desk.state) };
  }

  /** The place among ink's open choices of the one a strip stands for; -1 when it is not open. */
  function placeOf(chosen: string): number {
    const ids = story.currentChoices.map((choice) => choice.text.trim());
    if (!chosen.startsWith(CARD_KEY)) return ids.indexOf(chosen);
    const inHand = cardsToPlay(desk.state).includes(chosen.slice(CARD_KEY.length));
    return inHand ? ids.findIndex((id) => catalogue.choices[id]?.hand === true) : -1;
  }

  /** ink's next line. Throws when the scene goes round without a word or a choice. */
  function nextLine(): string {
    if (patience === undefined) return story.Continue() ?? '';
    story.ContinueAsync(patience);
    if (!story.asyncContinueComplete)
      throw new Error('goes round in circles without a word or a choice: give the loop a way out');
    return story.currentText ?? '';
  }

  /** Reads on to the next choices or the end. */
  function readOn(scene: SceneInfo, before: Tableau, echo: string | null, number: number, counted: number) {
    const lines: LineView[] = [];
    const sounds: Sound[] = [];
    let tableau: Tableau = { ...before, speaker: null };
    while (story.canContinue) {
      // Lines and directions in order, each after an @; a direction has more than one word.
      for (const part of nextLine().trim().split('@')) {
        if (part === '') continue;
        if (part.includes(' ')) {
          const done = direct(tableau, part);
          if ('fault' in done) desk.faults.push(done.fault);
          else if ('sound' in done) sounds.push(done.sound);
          else tableau = done.tableau;
          continue;
        }
        // A card quoted in a letter is told by its own sentence.
        const info = part.startsWith(CARD_KEY) ? CARD_LINE : catalogue.lines[part];
        if (info === undefined) throw new Error(`scene ${scene.id} says ${part}, which is no line of the script`);
        if (lines.length >= MOST_LINES)
          throw new Error('says more lines than anybody reads before a choice: it goes round in circles');
        lines.push({ id: part, ...info });
        tableau = speak(tableau, info.speaker, info.face);
      }
    }
    const turn: Turn = {
      // A repeating scene may come again in the same fortnight.
      key: `${scene.id}/${desk.state.fortnight}/${desk.state.finished[scene.id]?.times ?? 0}/${number}`,
      scene: scene.id,
      place: tableau.place,
      echo,
      lines,
      changes: told(desk.state.changes.slice(counted)),
      sounds,
    };
    return { turn, tableau };
  }

  function run(id: string, start: GameState, choices: readonly string[]): SceneRun {
    const scene = scenes.get(id);
    if (scene === undefined) throw new SceneChanged(`no scene ${id}`);
    const goesOn = reached?.scene === id && reached.start === start && isBeginning(reached.choices, choices);
    const before = goesOn && reached !== null ? reached : null;
    reached = null;
    desk.scene = id;
    let tableau: Tableau;
    const turns: Turn[] = [];
    if (before === null) {
      desk.kind = null;
      desk.state = start;
      story.ResetState();
      story.ChoosePathString(scene.knot);
      const begun = readOn(scene, openingTableau(scene.place, start), null, 0, desk.state.changes.length);
      tableau = begun.tableau;
      turns.push(begun.turn);
    } else {
      desk.state = before.state;
      tableau = before.tableau;
      turns.push(...before.turns);
    }
    for (const chosen of choices.slice(before?.choices.length ?? 0)) {
      const index = placeOf(chosen);
      const info = chosen.startsWith(CARD_KEY) ? SAYING_A_CARD : (catalogue.choices[chosen] ?? NO_CHOICE);
      if (index < 0 || closedReason(info, desk.state) !== null) throw new SceneChanged(`scene ${id} does not offer ${chosen}`);
      const counted = desk.state.changes.length;
      desk.kind = info.ledger;
      desk.state = effects.whose(desk.state, effects.change(desk.state, 'energy', -costOf(info), id), desk.kind);
      desk.state = effects.count(desk.state, { scene: id, choice: chosen, way: info.way, ledger: info.ledger });
      if (info.outcome !== undefined && scene.project !== undefined)
        desk.state = effects.mark(desk.state, scene.project, info.outcome);
      if (chosen.startsWith(CARD_KEY)) desk.state = playCard(desk.state, chosen.slice(CARD_KEY.length));
      story.ChooseChoiceIndex(index);
      const read = readOn(scene, tableau, chosen, turns.length, counted);
      tableau = read.tableau;
      turns.push(read.turn);
    }
    reached = { scene: id, start, choices: [...choices], state: desk.state, tableau, turns };
    const open = openChoices();
    const ended = open.length === 0;
    // Those in the scene are known from its end on, so that within it one can still ask whether they were met before.
    return { turns, choices: open, state: ended ? scene.who.reduce(effects.meet, desk.state) : desk.state, tableau, ended };
  }

  function condition(id: string, state: GameState): boolean {
    const scene = scenes.get(id);
    if (scene === undefined) return false;
    return scene.condition === undefined || holds(scene.condition, state, desk.onAsk);
  }

  return {
    catalogue,
    version: script.version,
    run,
    condition,
    scene: (id) => scenes.get(id),
    faults: () => desk.faults.splice(0),
    listen(onAsk) {
      desk.onAsk = onAsk;
    },
  };
}

function costOf(info: ChoiceInfo): number {
  return info.cost > 0 ? info.cost : info.bold ? COST.bold : 0;
}

/** Energy and money changes of a turn, each kind and row once. */
function told(changes: readonly Change[]): readonly ChangeView[] {
  const energy = changes.filter(({ kind }) => kind === 'energy').reduce((sum, { amount }) => sum + amount, 0);
  const sums = new Map<string, number>();
  for (const { kind, amount, row } of changes) {
    if (kind === 'money' && row !== undefined) sums.set(row, (sums.get(row) ?? 0) + amount);
  }
  return [
    ...(energy === 0 ? [] : [{ kind: 'energy', amount: energy } as const]),
    ...[...sums].filter(([, amount]) => amount !== 0).map(([row, amount]) => ({ kind: 'money', amount, row }) as const),
  ];
}
