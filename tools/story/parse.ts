// Reads an ink source line by line as scenes, lines, choices and stage directions, and writes the ink that ships: ids instead of words.
import type { ChoiceInfo, LineInfo, SceneInfo, SceneText } from '../../src/story/catalogue.ts';
import { ConditionFault, readCondition } from './conditions.ts';
import { isEntry, readEntry } from './entries.ts';
import { readChoiceTags, readDirection } from './line-tags.ts';
import { readScene } from './scene-tags.ts';
import type { SceneTag } from './scene-tags.ts';
import { readSpeech } from './speech.ts';
import { splitTags } from './tags.ts';
import type { Tag } from './tags.ts';

export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface ParsedText {
  readonly id: string;
  /** Finnish, as it stands in the script. */
  readonly text: string;
  readonly line: number;
  readonly kind: 'line' | 'choice' | 'entry' | SceneText;
  readonly scene: string;
  readonly speaker: string | null;
}

export interface ParsedFile {
  readonly file: string;
  /** ink with ids for words. */
  readonly ink: string;
  /** For each line of `ink`, the source line it came from. */
  readonly sourceLines: readonly number[];
  readonly scenes: readonly SceneInfo[];
  readonly texts: readonly ParsedText[];
  readonly lines: Readonly<Record<string, LineInfo>>;
  readonly choices: Readonly<Record<string, ChoiceInfo>>;
  readonly problems: readonly Problem[];
  /** Conditions of scenes as they stand, which are not part of `ink`. */
  readonly conditions: readonly { readonly line: number; readonly source: string }[];
  /** Where each scene begins, and the line for authors about it. */
  readonly headers: readonly { readonly id: string; readonly line: number; readonly about: string }[];
  /** Source lines (from 1) that still want an id. */
  readonly withoutId: readonly number[];
}

/** A scene's condition is the function of this ending beside it. */
const MAY_COME = '_may_come';
const CHOICE =
  /^(?<marker>[*+](?:\s*[*+])*)\s*(?<label>\(\w+\)\s*)?(?<conditions>(?:\{[^}]*\}\s*)*)\[(?<text>[^\]]*)\]\s*(?<rest>.*)$/;
const KNOT = /^==+\s*(?<function>function\s+)?(?<name>\w+)/;

/** Logic that ink reads itself: code, diverts, blocks and their branches, declarations. */
function isLogic(trimmed: string, depth: number): boolean {
  if (/^(~|->|VAR |CONST |LIST |EXTERNAL |INCLUDE |TODO|\{|\})/.test(trimmed)) return true;
  return depth > 0 && /^-\s*[^>].*:\s*$/.test(trimmed);
}

export function parseInk(source: string, file: string): ParsedFile {
  return new InkReader(file).read(source);
}

class InkReader {
  private readonly out: string[] = [];
  private readonly sourceLines: number[] = [];
  private readonly scenes: SceneInfo[] = [];
  private readonly texts: ParsedText[] = [];
  private readonly lines: Record<string, LineInfo> = {};
  private readonly choices: Record<string, ChoiceInfo> = {};
  private readonly problems: Problem[] = [];
  private readonly conditions: { line: number; source: string }[] = [];
  private readonly headers: { id: string; line: number; about: string }[] = [];
  private readonly withoutId: number[] = [];
  /** Tags of the knot whose header is being read; null once its content has begun. */
  private header: {
    knot: string;
    line: number;
    /** Its place in the ink that is written. */ at: number;
    tags: SceneTag[];
  } | null = null;
  private scene = '';
  private inFunction = false;
  /** The knot whose condition is being read. */
  private conditionOf: string | null = null;
  private depth = 0;
  private at = 0;

  constructor(private readonly file: string) {}

  read(source: string): ParsedFile {
    for (const [index, raw] of source.split(/\r?\n/).entries()) {
      this.at = index + 1;
      this.readLine(raw);
    }
    this.closeHeader();
    const { file, scenes, texts, lines, choices, problems, conditions, headers, withoutId, sourceLines } = this;
    return {
      file,
      ink: `${this.out.join('\n')}\n`,
      sourceLines,
      scenes,
      texts,
      lines,
      choices,
      problems,
      conditions,
      headers,
      withoutId,
    };
  }

  private emit(line: string): void {
    this.out.push(line);
    this.sourceLines.push(this.at);
  }

  private readonly fault = (message: string, line = this.at): void => {
    this.problems.push({ file: this.file, line, message });
  };

  private readLine(raw: string): void {
    const trimmed = raw.trim();
    const indent = raw.slice(0, raw.length - raw.trimStart().length);
    const knot = KNOT.exec(trimmed)?.groups;
    if (knot !== undefined) {
      this.openKnot(knot['name'] ?? '', knot['function'] !== undefined);
      // A condition travels as a tree in the catalogue, not as ink.
      this.emit(this.conditionOf === null ? raw : '');
    } else if (trimmed === '' || trimmed.startsWith('//')) {
      this.emit('');
    } else if (this.inFunction) {
      this.readFunctionLine(trimmed, raw);
    } else if (trimmed.startsWith('#')) {
      this.readTagLine(trimmed, indent);
    } else {
      this.closeHeader();
      this.readContent(trimmed, indent);
    }
  }

  private openKnot(name: string, isFunction: boolean): void {
    this.closeHeader();
    this.inFunction = isFunction;
    this.depth = 0;
    this.conditionOf = isFunction && name.endsWith(MAY_COME) ? name.slice(0, -MAY_COME.length) : null;
    if (isFunction) return;
    this.scene = name.replaceAll('_', '-');
    this.header = { knot: name, line: this.at, at: this.out.length, tags: [] };
  }

  /** A condition is one `~ return …`; any other function is ink's own. */
  private readFunctionLine(trimmed: string, raw: string): void {
    const knot = this.conditionOf;
    if (knot === null) {
      this.emit(raw);
      return;
    }
    this.emit('');
    const source = /^~\s*return\s+(.*)$/.exec(trimmed)?.[1];
    const at = this.scenes.findIndex((scene) => scene.knot === knot);
    const scene = this.scenes[at];
    if (source === undefined) this.fault('a condition is one line: ~ return …');
    else if (scene === undefined) this.fault(`the condition of ${knot} stands before its scene, or has none`);
    else if (scene.condition !== undefined) this.fault(`the condition of ${knot} is given twice`);
    else {
      try {
        this.scenes[at] = { ...scene, condition: readCondition(source) };
        this.conditions.push({ line: this.at, source });
      } catch (error) {
        if (!(error instanceof ConditionFault)) throw error;
        this.fault(error.message);
      }
    }
  }

  private readTagLine(trimmed: string, indent: string): void {
    const { tags } = splitTags(trimmed);
    if (this.header !== null) {
      this.header.tags.push(...tags.map((tag) => ({ ...tag, line: this.at })));
      this.emit('');
      return;
    }
    this.direct(tags, indent);
  }

  private direct(tags: readonly Tag[], indent: string): void {
    for (const direction of this.directionsOf(tags)) this.emit(`${indent}@${direction}`);
  }

  private directionsOf(tags: readonly Tag[]): readonly string[] {
    return tags.flatMap((tag) => readDirection(tag, this.fault) ?? []);
  }

  private readContent(trimmed: string, indent: string): void {
    const logic = isLogic(trimmed, this.depth);
    this.depth += logic ? (trimmed.match(/\{/g)?.length ?? 0) - (trimmed.match(/\}/g)?.length ?? 0) : 0;
    if (logic) {
      this.emit(`${indent}${trimmed}`);
      return;
    }
    if (/^[*+]/.test(trimmed)) {
      this.readChoice(trimmed, indent);
      return;
    }
    const gather = /^(?<marker>(?:-(?!>)\s*)+(?:\(\w+\))?)\s*(?<rest>.*)$/.exec(trimmed)?.groups;
    if (gather === undefined) {
      this.readText(trimmed, indent);
      return;
    }
    if (this.depth > 0)
      this.fault('inside a block a dash begins a branch: `- condition:` on a line of its own, its words below it');
    this.emit(`${indent}${gather['marker']?.trim() ?? '-'}`);
    const rest = gather['rest'] ?? '';
    if (rest === '') return;
    if (rest.startsWith('#')) this.direct(splitTags(rest).tags, indent);
    else if (isLogic(rest, 0)) this.readContent(rest, indent);
    else this.readText(rest, indent);
  }

  private readText(content: string, indent: string): void {
    const { text, tags } = splitTags(content);
    if (/[{}]|->|<>/.test(text)) this.fault('no logic, glue or divert inside a sentence: make the variants lines of their own');
    const id = this.idOf(tags);
    const directions = this.directionsOf(tags.filter(({ key }) => key !== 'id'));
    const { words, ...info } = readSpeech(text, this.fault);
    this.lines[id] = info;
    this.addText(id, words, 'line', info.speaker);
    // What happens at a line travels with it: one step of ink instead of several.
    this.emit(`${indent}${directions.map((direction) => `@${direction}`).join('')}${directions.length > 0 ? '@' : ''}${id}`);
  }

  private readChoice(trimmed: string, indent: string): void {
    const found = CHOICE.exec(trimmed)?.groups;
    if (found === undefined) {
      this.fault('a choice is written * [Words on the strip.] # tags');
      return;
    }
    const divert = /->\s*\w+\s*$/.exec(found['rest'] ?? '')?.[0] ?? '';
    const { text: after, tags } = splitTags((found['rest'] ?? '').replace(/->\s*\w+\s*$/, ''));
    if (after !== '') this.fault(`words after a choice's bracket go on a line of their own: ${after}`);
    const id = this.idOf(tags);
    this.choices[id] = readChoiceTags(tags, this.fault);
    this.addText(id, found['text']?.trim() ?? '', 'choice', null);
    this.emit(
      `${indent}${found['marker'] ?? '*'} ${found['label'] ?? ''}${found['conditions'] ?? ''}[${id}]${divert === '' ? '' : ` ${divert}`}`,
    );
  }

  private idOf(tags: readonly Tag[]): string {
    const id = tags.find(({ key }) => key === 'id')?.value;
    if (id !== undefined && /^\w+$/.test(id)) return id;
    if (id !== undefined) this.fault(`an id is one word, written by npm run story:ids: ${id}`);
    else this.withoutId.push(this.at);
    // Until `story:ids` has run, the place in the file serves; the check refuses to ship it.
    return `new_${this.scene.replaceAll('-', '_')}_${this.at}`;
  }

  private addText(id: string, text: string, kind: ParsedText['kind'], speaker: string | null): void {
    this.texts.push({ id, text, line: this.at, kind, scene: this.scene, speaker });
  }

  private closeHeader(): void {
    const { header } = this;
    this.header = null;
    // A knot without tags is no scene.
    if (header === null || header.tags.length === 0) return;
    const first = header.tags[0];
    if (first !== undefined && isEntry(first.key)) {
      this.out[header.at] = '';
      for (const { id, text, line } of readEntry(first, header.tags.slice(1), (message, line) => this.fault(message, line)))
        this.texts.push({ id, text, line, kind: 'entry', scene: this.scene, speaker: null });
      return;
    }
    const { scene, texts } = readScene(header, (line, message) => this.fault(message, line));
    this.scenes.push(scene);
    this.headers.push({
      id: scene.id,
      line: header.line,
      about: header.tags.find(({ key }) => key === 'about')?.value ?? '',
    });
    for (const { kind, text, line } of texts) {
      this.texts.push({ id: `${scene.id}.${kind}`, text, line, kind, scene: scene.id, speaker: null });
    }
  }
}
