// What the scenes share: the playthrough they follow, the pulse, the pictures, and where to say that a picture stands.
import type { Session, SessionState, Step } from '../session/view.ts';
import { CITY_MAP, isDrawn } from './art.ts';
import type { Pictures } from './pictures.ts';
import type { Pulse } from './pulse.ts';

export interface Pointer {
  place: string | null;
  onChange: (() => void) | null;
}

export interface Backstage {
  readonly session: Session;
  readonly pulse: Pulse;
  readonly pictures: Pictures;
  readonly pixelRatio: () => number;
  /** The place a strip of the map's list points at, by focus or pointer; told by whoever draws the list. */
  readonly pointer: Pointer;
  /** A finished picture stands: of a place, the title or the map, by its id. */
  readonly onPicture: (id: string) => void;
  /** The first picture cannot be made. */
  readonly onFailure: (reason: unknown) => void;
}

export const SCENE = { boot: 'boot', title: 'title', place: 'place', map: 'map' } as const;
export type SceneKey = (typeof SCENE)[keyof typeof SCENE];

/** Choosing where to go, and the year's end, which is seen from above: the city with every place that was coloured. */
const SHOW_CITY: readonly Step[] = ['map', 'endings', 'end'];

/** Which scene shows where the playthrough stands. */
export function sceneFor({ play }: SessionState): Exclude<SceneKey, 'boot'> {
  if (play === null) return SCENE.title;
  return SHOW_CITY.includes(play.step) && isDrawn(CITY_MAP) ? SCENE.map : SCENE.place;
}
