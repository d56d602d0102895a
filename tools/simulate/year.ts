// Plays one whole year by a policy, through the rules and the script, each scene read once.
import { destinations, finishScene, newGame, nextFortnight, notTonight, stayIn, takeEnding, visit } from '../../src/game/flow.ts';
import type { Destination } from '../../src/game/flow.ts';
import { openEndings } from '../../src/game/endings.ts';
import type { EndingId } from '../../src/game/routes.ts';
import type { GameState } from '../../src/game/state.ts';
import type { World } from '../../src/session/playthrough.ts';
import { PLACES } from '../../src/story/tableau.ts';
import { Picker } from './picker.ts';
import { ENDINGS_IN_ORDER } from './policies.ts';
import type { Going, Option, Policy } from './policies.ts';

/** More steps than any year has: a game that goes on longer goes round in circles. */
const MOST_STEPS = 2000;
const MOST_CHOICES = 40;

/** Hears what is read on the way. */
export interface Reader {
  readonly line?: (id: string) => void;
  /** A choice was shown: open, or closed to this player. */
  readonly choice?: (id: string, open: boolean) => void;
  readonly taken?: (id: string) => void;
  readonly scene?: (id: string, state: GameState) => void;
  /** A fortnight was over. */
  readonly closed?: (state: GameState) => void;
}

export interface Year {
  readonly seed: number;
  readonly state: GameState;
  readonly ending: EndingId;
  readonly holding: readonly EndingId[];
  /** Scenes in the order they came. */
  readonly scenes: readonly string[];
}

/** Throws with seed and policy when the year cannot be played to its end. */
export function playYear(world: World, seed: number, policy: Policy, reader: Reader = {}): Year {
  return new Player(world, seed, policy, reader).play();
}

class Player {
  private readonly picker: Picker;
  private readonly scenes: string[] = [];
  private state: GameState;

  constructor(
    private readonly world: World,
    private readonly seed: number,
    private readonly policy: Policy,
    private readonly reader: Reader,
  ) {
    this.picker = new Picker((seed ^ 0x5eed) >>> 0);
    this.state = newGame('elias', seed, world.rows, world.deck);
  }

  play(): Year {
    for (let steps = 0; this.state.phase !== 'over'; steps += 1) {
      if (steps > MOST_STEPS) throw this.fault('the year does not end');
      this.step();
    }
    const { ending } = this.state;
    if (ending === null) throw this.fault('the year is over without an ending');
    return { seed: this.seed, state: this.state, ending, holding: openEndings(this.state), scenes: this.scenes };
  }

  private fault(what: string): Error {
    return new Error(`seed ${this.seed}, ${this.policy.name}, fortnight ${this.state.fortnight}: ${what}`);
  }

  private step(): void {
    const { deck } = this.world;
    const { state } = this;
    const waiting = state.waiting[0];
    if (state.phase === 'arrival' && waiting !== undefined) this.read(waiting);
    else if (state.phase === 'close') {
      this.reader.closed?.(state);
      this.state = nextFortnight(state, deck);
    } else if (state.phase === 'choosing') {
      const holding = openEndings(state);
      const ending = ENDINGS_IN_ORDER.find((each) => holding.includes(each));
      if (ending === undefined) throw this.fault('no ending holds');
      this.go(takeEnding(state, ending));
    } else this.go(this.leave());
  }

  private go(gone: { readonly state: GameState; readonly scene: string }): void {
    this.state = gone.state;
    this.read(gone.scene);
  }

  private leave(): { readonly state: GameState; readonly scene: string } {
    const { world, state } = this;
    const going = this.policy.go(this.open(), state, world.runner.catalogue, this.picker);
    return this.gone(going);
  }

  private gone(going: Going): { readonly state: GameState; readonly scene: string } {
    const { deck } = this.world;
    if (going.go === 'visit') return visit(this.state, going.to, deck);
    return going.go === 'stay' ? stayIn(this.state, deck) : notTonight(this.state, deck);
  }

  private open(): readonly Destination[] {
    const { state, world } = this;
    return destinations(state, world.rows, world.deck, PLACES).filter(
      ({ scene, cost, fare }) => scene !== null && state.energy >= cost && state.money >= fare,
    );
  }

  private read(scene: string): void {
    const { runner, deck, rows } = this.world;
    const { reader } = this;
    const start = this.state;
    const choices: string[] = [];
    reader.scene?.(scene, start);
    this.scenes.push(scene);
    for (let told = 0; ;) {
      const run = runner.run(scene, start, choices);
      for (const turn of run.turns.slice(told)) for (const { id } of turn.lines) reader.line?.(id);
      told = run.turns.length;
      if (run.ended) {
        this.state = finishScene(run.state, scene, rows, deck);
        return;
      }
      if (choices.length >= MOST_CHOICES) throw this.fault(`${scene} goes round in circles`);
      for (const { id, closed } of run.choices) reader.choice?.(id, closed === null);
      const options = run.choices
        .filter(({ closed }) => closed === null)
        .map((choice): Option => ({ choice, after: () => runner.run(scene, start, [...choices, choice.id]) }));
      if (options.length === 0) throw this.fault(`${scene} has no open choice`);
      const taken = this.policy.choose({
        scene,
        state: run.state,
        options,
        catalogue: runner.catalogue,
        picker: this.picker,
      });
      reader.taken?.(taken);
      choices.push(taken);
    }
  }
}
