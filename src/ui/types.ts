// Short names for what the session's contract speaks of.
import type { ChoiceView, LineView, PlayView, SavedGame } from '../session/view.ts';

export type Protagonist = SavedGame['protagonist'];
export type Tableau = PlayView['tableau'];
export type Place = Tableau['place'];
export type Speaker = NonNullable<LineView['speaker']>;
export type Face = NonNullable<LineView['face']>;
export type Closed = NonNullable<ChoiceView['closed']> | { readonly kind: 'hours' };

/** Whom one can play in this version. */
export const PLAYABLE: readonly Protagonist[] = ['elias'];
export const FIRST_PROTAGONIST: Protagonist = 'elias';
