// The functions the script may call: what it may ask of a playthrough, and the changes it may make.
import type { Story } from 'inkjs';
import * as effects from '../game/effects.ts';
import { checkMemory } from '../game/memory.ts';
import { amountOf } from '../game/money.ts';
import type { FactRow } from '../game/money.ts';
import type { GameState, MemoryValue } from '../game/state.ts';
import { SPEAKERS } from '../game/people.ts';
import type { SpeakerId } from '../game/people.ts';

/** The state a scene is moving, and the scene's id as the cause of each change. */
export interface Desk {
  state: GameState;
  scene: string;
  /** Faults of the script met on the way (unknown names); the story check reports them. */
  faults: string[];
  /** Hears every question the script asks, so that the check can answer each the other way too. */
  onAsk?: (question: string, given: readonly unknown[]) => void;
}

function asSpeaker(who: string): SpeakerId {
  if (!(SPEAKERS as readonly string[]).includes(who)) throw new Error(`unknown person ${who} (src/game/people.ts)`);
  return who as SpeakerId;
}

/** Binds every function of assets/story/functions.ink. Questions are safe in ink's look-ahead, changes are not: they wait for their line. */
export function bindFunctions(story: Story, desk: Desk, rows: ReadonlyMap<string, FactRow>): void {
  /* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the type of what ink gives is stated once, at each function below */
  const ask = <A extends unknown[]>(name: string, answer: (...given: A) => number | boolean) =>
    story.BindExternalFunction(
      name,
      (...given: unknown[]) => {
        desk.onAsk?.(name, given);
        return answer(...(given as A));
      },
      true,
    );
  const act = <A extends unknown[]>(name: string, next: (...given: A) => GameState) =>
    story.BindExternalFunction(name, (...given: unknown[]) => void (desk.state = next(...(given as A))), false);
  /* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */
  const known = (name: string, value: MemoryValue) => {
    const fault = checkMemory(name, value);
    if (fault !== null && !desk.faults.includes(fault)) desk.faults.push(fault);
  };

  for (const kind of ['energy', 'rhythm', 'people'] as const) {
    act(kind, (amount: number) => effects.change(desk.state, kind, amount, desk.scene));
    ask(`${kind}_now`, () => desk.state[kind]);
  }
  act('bond', (who: string, amount: number) => effects.bond(desk.state, who, amount));
  act('met', (who: string) => effects.meet(desk.state, asSpeaker(who)));
  act('money', (row: string) =>
    effects.pay(desk.state, amountOf(rows, row.replaceAll('_', '-')), row.replaceAll('_', '-'), desk.scene),
  );
  act('card', (card: string) => effects.giveCard(desk.state, card));
  act('macaroni', (amount: number) => effects.dropMacaroni(desk.state, amount));
  act('remember', (name: string, value: MemoryValue) => {
    known(name, value);
    return effects.remember(desk.state, name, value);
  });

  ask('recalls', (name: string, value: MemoryValue) => {
    known(name, value);
    const kept = desk.state.memory[name];
    return value === false ? kept === false || kept === undefined : kept === value;
  });
  ask('bond_of', (who: string) => desk.state.bonds[who as keyof GameState['bonds']] ?? 0);
  ask('fortnight', () => desk.state.fortnight);
  ask('visits', (place: string) => desk.state.visits[place] ?? 0);
  ask('done', (scene: string) => desk.state.finished[scene] !== undefined);
  ask('seen_by', (who: string) => desk.state.met.includes(asSpeaker(who)));
}
