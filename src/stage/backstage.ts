// What the scenes share: the playthrough they follow, the pulse, the pictures, and where to say that a picture stands.
import type { Session } from '../session/view.ts';
import type { Pictures } from './pictures.ts';
import type { Pulse } from './pulse.ts';

export interface Backstage {
  readonly session: Session;
  readonly pulse: Pulse;
  readonly pictures: Pictures;
  readonly pixelRatio: () => number;
  readonly onPicture: () => void;
  /** The first picture cannot be made. */
  readonly onFailure: (reason: unknown) => void;
}

export const SCENE = { boot: 'boot', title: 'title', place: 'place' } as const;
