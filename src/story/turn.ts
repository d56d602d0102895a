// A scene as it is read: lines and choices by id, without a word of text (the words stand in locales/<language>/story).
import type { SpeakerId } from '../game/people.ts';
import type { Face, PlaceId, Sound } from './tableau.ts';

/** narration has no speaker; a caption is a sound in words. */
export type LineForm = 'narration' | 'speech' | 'chat' | 'phone' | 'letter' | 'caption';

export interface LineView {
  /** The key of its text in locales/<language>/story. */
  readonly id: string;
  readonly form: LineForm;
  readonly speaker: SpeakerId | null;
  readonly face: Face | null;
}

/** A change of energy (drops) or money (cents), told under the beat that caused it. `row` is the sum's row in assets/facts. */
export type ChangeView =
  | { readonly kind: 'energy'; readonly amount: number }
  | { readonly kind: 'money'; readonly amount: number; readonly row: string };

/** The echo of a choice, and the lines until the next choices. */
export interface Turn {
  /** Stable for as long as the turn is shown. */
  readonly key: string;
  readonly scene: string;
  readonly place: PlaceId;
  /** The id of the chosen strip, whose text is told again; null at a scene's start. */
  readonly echo: string | null;
  readonly lines: readonly LineView[];
  readonly changes: readonly ChangeView[];
  readonly sounds: readonly Sound[];
}

export type ClosedReason =
  | { readonly kind: 'energy'; readonly needed: number; readonly have: number }
  | { readonly kind: 'money'; readonly needed: number; readonly have: number }
  | { readonly kind: 'person' };

export interface ChoiceView {
  /** Text key, or CONTINUE for the strip that ends a scene. */
  readonly id: string;
  readonly bold: boolean;
  readonly cost: number;
  /** null when it can be taken. */
  readonly closed: ClosedReason | null;
}
