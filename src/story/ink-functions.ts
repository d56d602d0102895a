// The functions the script may call: what it may ask of a playthrough, and the changes it may make.
import type { Story } from 'inkjs';
import * as effects from '../game/effects.ts';
import * as talks from '../game/applications.ts';
import { amountOf } from '../game/money.ts';
import type { Rows } from '../game/rows.ts';
import { OUTCOMES } from '../game/projects.ts';
import { LEDGER, WAYS } from '../game/state.ts';
import type { GameState, LedgerKind, MemoryValue } from '../game/state.ts';
import type { OnAsk } from './conditions.ts';
import { QUESTIONS, asRoute, asSpeaker, oneOf } from './questions.ts';
import type { Question, Value } from './questions.ts';

/** The state a scene is moving, and the scene's id as the cause of each change. */
export interface Desk {
  state: GameState;
  scene: string;
  /** Whose doing the present stretch is: the last choice's ledger kind, or what the script has said since. */
  kind: LedgerKind | null;
  /** Faults of the script met on the way (unknown names); the story check reports them. */
  faults: string[];
  /** Hears every question the script asks, so that the check can answer each the other way too. */
  onAsk?: OnAsk;
}

/** Binds every function of assets/story/functions.ink. Questions are safe in ink's look-ahead, changes are not: they wait for their line. */
export function bindFunctions(story: Story, desk: Desk, rows: Rows): void {
  /* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the type of what ink gives is stated once, at each function below */
  const act = <A extends unknown[]>(name: string, next: (...given: A) => GameState) =>
    story.BindExternalFunction(
      name,
      (...given: unknown[]) => void (desk.state = effects.whose(desk.state, next(...(given as A)), desk.kind)),
      false,
    );
  /* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

  for (const [name, answer] of Object.entries<Question>(QUESTIONS)) {
    story.BindExternalFunction(
      name,
      (...given: Value[]) => {
        desk.onAsk?.(name, given);
        return answer(desk.state, ...given);
      },
      true,
    );
  }

  for (const kind of ['energy', 'rhythm', 'people'] as const) {
    act(kind, (amount: number) => effects.change(desk.state, kind, amount, desk.scene));
  }
  act('bond', (who: string, amount: number) => effects.bond(desk.state, who, amount, desk.scene));
  act('met', (who: string) => effects.meet(desk.state, asSpeaker(who)));
  act('money', (row: string) =>
    effects.pay(desk.state, amountOf(rows, row.replaceAll('_', '-')), row.replaceAll('_', '-'), desk.scene),
  );
  act('spend', (row: string) => {
    const id = row.replaceAll('_', '-');
    return effects.pay(desk.state, -amountOf(rows, id), id, desk.scene);
  });
  act('card', (card: string) => effects.giveCard(desk.state, card));
  act('macaroni', (amount: number) => effects.dropMacaroni(desk.state, amount));
  act('remember', (name: string, value: MemoryValue) => effects.remember(desk.state, name, value));

  act('contact', (name: string) => effects.addContact(desk.state, name));
  act('ledger', (kind: string) => {
    desk.kind = oneOf(LEDGER, kind, 'ledger kind');
    return effects.count(desk.state, { scene: desk.scene, choice: null, way: null, ledger: desk.kind });
  });
  act('way', (way: string) => effects.countWay(desk.state, oneOf(WAYS, way, 'way')));
  act('break_promise', () => effects.breakPromise(desk.state));
  act('pull', (amount: number) => effects.pull(desk.state, amount));

  act('reach', (project: string, stage: number) => effects.reachStage(desk.state, project, stage));
  act('role', (project: string, role: string) => effects.takeRole(desk.state, project, role));
  act('finish', (project: string) => effects.finishProject(desk.state, project, null));
  act('finish_lucky', (project: string, luck: number) =>
    effects.finishProject(desk.state, project, null, luck > 0 ? 1 : luck < 0 ? -1 : 0),
  );
  act('finish_as', (project: string, outcome: string) =>
    effects.finishProject(desk.state, project, oneOf(OUTCOMES, outcome, 'outcome')),
  );

  act('apply', (route: string) => talks.apply(desk.state, asRoute(route)));
  act('send', (how: string) => talks.send(desk.state, oneOf(['own', 'template', 'nothing'] as const, how, 'manner')));
  act('sit_down', () => talks.sitDown(desk.state));
  act('silence', () => talks.keepSilence(desk.state));
  act('ordinary_week', () => talks.answerWithout(desk.state, 1));
  act('nothing_comes', () => talks.answerWithout(desk.state, 0));
  act('show_letter', () => talks.showLetter(desk.state));
  act('decide', () => talks.decide(desk.state));
}
