// The condition under which a scene may come, as a small tree made by the build from the ink function beside the scene: asked often, so not of ink.
import type { GameState } from '../game/state.ts';
import { QUESTIONS } from './questions.ts';
import type { Question, QuestionName, Value } from './questions.ts';

export type Expression =
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'ask'; readonly question: QuestionName; readonly given: readonly Value[] }
  | { readonly is: 'not'; readonly of: Expression }
  | { readonly is: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly is: '==' | '!=' | '<' | '>' | '<=' | '>='; readonly left: Expression; readonly right: Expression };

/** Hears each question and what it was asked with. */
export type OnAsk = (question: string, given: readonly Value[]) => void;

function valueOf(expression: Expression, state: GameState, onAsk?: OnAsk): Value {
  switch (expression.is) {
    case 'value':
      return expression.value;
    case 'ask': {
      onAsk?.(expression.question, expression.given);
      const question: Question = QUESTIONS[expression.question];
      return question(state, ...expression.given);
    }
    case 'not':
      return !truth(valueOf(expression.of, state, onAsk));
    case 'and':
      return truth(valueOf(expression.left, state, onAsk)) && truth(valueOf(expression.right, state, onAsk));
    case 'or':
      return truth(valueOf(expression.left, state, onAsk)) || truth(valueOf(expression.right, state, onAsk));
    default:
      return compare(expression.is, valueOf(expression.left, state, onAsk), valueOf(expression.right, state, onAsk));
  }
}

const truth = (value: Value): boolean => value !== false && value !== 0 && value !== '';

function compare(how: '==' | '!=' | '<' | '>' | '<=' | '>=', left: Value, right: Value): boolean {
  switch (how) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
  }
}

/** Whether the condition holds in a state. `onAsk` hears its questions: those that `and` and `or` did not need are not asked. */
export function holds(condition: Expression, state: GameState, onAsk?: OnAsk): boolean {
  return truth(valueOf(condition, state, onAsk));
}
