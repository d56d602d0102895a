// Reads the body of `== function <knot>_may_come()` as the condition's tree. A word that means nothing is told at its line.
import type { Expression } from '../../src/story/conditions.ts';
import { isQuestion } from '../../src/story/questions.ts';
import type { Value } from '../../src/story/questions.ts';

const TOKEN = /\s*(?:(?<text>"[^"]*")|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_]\w*)|(?<sign>==|!=|<=|>=|&&|\|\||[()<>!,]))/y;
const COMPARISONS = ['==', '!=', '<', '>', '<=', '>='] as const;

/** A condition that cannot be read; its message says why. */
export class ConditionFault extends Error {}

function tokensOf(source: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = source.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(source);
    if (found === null) throw new ConditionFault(`cannot read the condition at: ${source.slice(at).trim()}`);
    tokens.push(found[0].trim());
  }
  return tokens;
}

/** Reads one expression of questions, words, numbers, `not`, `and`, `or`, comparisons and brackets. Throws ConditionFault. */
export function readCondition(source: string): Expression {
  return new ConditionReader(tokensOf(source)).whole();
}

class ConditionReader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Expression {
    const expression = this.either();
    if (this.at < this.tokens.length) throw new ConditionFault(`the condition goes on after its end: ${this.peek()}`);
    return expression;
  }

  private peek(): string {
    return this.tokens[this.at] ?? '';
  }

  private take(): string {
    this.at += 1;
    return this.tokens[this.at - 1] ?? '';
  }

  private expect(sign: string): void {
    if (this.take() !== sign)
      throw new ConditionFault(`the condition wants ${sign} before ${this.tokens[this.at - 1] ?? 'its end'}`);
  }

  private either(): Expression {
    let left = this.both();
    while (['or', '||'].includes(this.peek())) {
      this.take();
      left = { is: 'or', left, right: this.both() };
    }
    return left;
  }

  private both(): Expression {
    let left = this.compared();
    while (['and', '&&'].includes(this.peek())) {
      this.take();
      left = { is: 'and', left, right: this.compared() };
    }
    return left;
  }

  private compared(): Expression {
    const left = this.single();
    const how = COMPARISONS.find((each) => each === this.peek());
    if (how === undefined) return left;
    this.take();
    return { is: how, left, right: this.single() };
  }

  private single(): Expression {
    const token = this.take();
    if (token === 'not' || token === '!') return { is: 'not', of: this.single() };
    if (token === '(') {
      const inner = this.either();
      this.expect(')');
      return inner;
    }
    const value = literal(token);
    if (value !== null) return { is: 'value', value };
    if (!isQuestion(token))
      throw new ConditionFault(`the condition asks for ${token || 'nothing'}, which is no question (src/story/questions.ts)`);
    return { is: 'ask', question: token, given: this.given() };
  }

  private given(): readonly Value[] {
    const given: Value[] = [];
    this.expect('(');
    while (this.peek() !== ')') {
      const value = literal(this.take());
      if (value === null) throw new ConditionFault('a question in a condition is asked with plain words and numbers');
      given.push(value);
      if (this.peek() === ',') this.take();
      else if (this.peek() !== ')') this.expect(')');
    }
    this.expect(')');
    return given;
  }
}

function literal(token: string): Value | null {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (/^-?\d/.test(token)) return Number(token);
  return token === 'true' ? true : token === 'false' ? false : null;
}
