// The script as the game meets it: scenes with what their tags say, lines with who says them, choices with what they carry.
import type { SceneCard } from '../game/deck.ts';
import type { SpeakerId } from '../game/people.ts';
import type { ProjectId } from '../game/projects.ts';
import type { LedgerKind, Way } from '../game/state.ts';
import type { Expression } from './conditions.ts';
import type { Face, PlaceId } from './tableau.ts';
import type { LineForm } from './turn.ts';

export interface SceneInfo extends SceneCard {
  readonly place: PlaceId;
  /** The ink knot that plays it. */
  readonly knot: string;
  readonly who: readonly SpeakerId[];
  readonly theme: string | null;
  /** Places in order (from 1) of the choices that make up the mildest branch. */
  readonly mildest: readonly number[];
  readonly stop: boolean;
  /** When it may come, besides its fortnights; none: always. */
  readonly condition?: Expression;
  /** The project it is a visit of. */
  readonly project?: ProjectId;
  /** Which of its own texts it has, keys `<id>.summary`, `<id>.prompt`, `<id>.invite`. */
  readonly texts: readonly SceneText[];
}

export const SCENE_TEXTS = ['summary', 'prompt', 'invite'] as const;
export type SceneText = (typeof SCENE_TEXTS)[number];

export interface LineInfo {
  readonly form: LineForm;
  readonly speaker: SpeakerId | null;
  readonly face: Face | null;
}

export interface ChoiceInfo {
  readonly bold: boolean;
  readonly cost: number;
  readonly way: Way | null;
  readonly ledger: LedgerKind | null;
  readonly needs:
    { readonly kind: 'met'; readonly person: SpeakerId } | { readonly kind: 'money'; readonly cents: number } | null;
  /** What it puts in order for the outcome of the scene's project. */
  readonly outcome?: 'paper' | 'shared' | 'present';
  /** Stands for the cards in the hand: one strip for each. */
  readonly hand?: true;
}

export interface Catalogue {
  readonly scenes: readonly SceneInfo[];
  readonly lines: Readonly<Record<string, LineInfo>>;
  readonly choices: Readonly<Record<string, ChoiceInfo>>;
}

/** What the build makes of assets/story: ink compiled to its runtime form with ids for words, and the catalogue. */
export interface Script {
  readonly ink: string;
  readonly catalogue: Catalogue;
  /** Changes whenever a scene's course may have changed. */
  readonly version: string;
}

/** The key of a card's sentence, which is also the id of the strip that plays it. */
export const CARD_KEY = 'card.';

/** A card's sentence where it stands as a line. */
export const CARD_LINE: LineInfo = { form: 'letter', speaker: null, face: null };

/** A scene's own text, in locales/<language>/story. */
export function sceneTextKey(scene: string, text: SceneText): string {
  return `${scene}.${text}`;
}
