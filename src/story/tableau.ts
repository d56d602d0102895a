// What the stage shows at a moment of the story: plain data, made by the runner from stage directions, drawn by src/stage.
import type { ProtagonistId, SpeakerId } from '../game/people.ts';

export const PLACES = [
  'home',
  'stairwell',
  'street',
  'tram',
  'service-point',
  'workroom',
  'library',
  'kitchen',
  'yard',
  'park',
  'courtyard',
  'workplace',
  'campus',
  'workshop',
  'online',
  'porvoo',
  'tampere',
  'kotka',
  'lahti',
] as const;
export type PlaceId = (typeof PLACES)[number];

export const FACES = [
  'neutral',
  'happy',
  'laugh',
  'talk',
  'shy',
  'warm',
  'down',
  'anxious',
  'tired',
  'sad',
  'focused',
  'thinking',
] as const;
export type Face = (typeof FACES)[number];

export const LIGHTS = ['dark', 'screen', 'lamp', 'day', 'torch'] as const;
export type Light = (typeof LIGHTS)[number];
export const HOURS = ['night', 'morning', 'day', 'evening'] as const;
export type Hour = (typeof HOURS)[number];
export const WEATHERS = ['none', 'rain', 'sleet', 'snow'] as const;
export type Weather = (typeof WEATHERS)[number];
export const SOUNDS = ['phone', 'paper', 'door', 'slot', 'kettle', 'fuse', 'piano', 'tram', 'queue'] as const;
export type Sound = (typeof SOUNDS)[number];

export interface StageActor {
  readonly person: SpeakerId;
  /** A spot named in the place's art data; an unknown spot falls back to the place's first free one. */
  readonly spot: string;
  readonly face: Face;
  /** What they wear here instead of their own: the ending of a drawn pose's name (Abdi without the uniform: `plain`). */
  readonly wear?: string;
}

export interface Tableau {
  readonly place: PlaceId;
  readonly protagonist: ProtagonistId;
  readonly light: Light;
  readonly hour: Hour;
  readonly weather: Weather;
  readonly actors: readonly StageActor[];
  /** Who spoke last in this turn, so that others glance there; null after narration only. */
  readonly speaker: SpeakerId | null;
  /** Months as 1–12, for the season outside the windows. */
  readonly month: number;
}
