// The art data contract of docs/drawing-a-place.md as types: places in layers, people as atlases of poses and faces.

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Anchor = Point;
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}
export type FrameArt = Rect;
export type Facing = 'left' | 'right';

export type LampKind = 'lamp' | 'screen' | 'tube' | 'torch' | 'window' | 'street';
export interface Lamp extends Point {
  readonly kind: LampKind;
  readonly radius: number;
  readonly colour: string;
  /** The lit glass itself, painted dark while this lamp does not burn; null where light has no glass of its own. */
  readonly area: Rect | null;
  /** The thing it belongs to: it burns only while that stands; null for a lamp of the place's own. */
  readonly thing: string | null;
}

export interface Spot extends Point {
  /** The full standing height there, in master pixels, of someone of average size. */
  readonly height: number;
  readonly pose: string;
  readonly facing: Facing;
  readonly layer: 'middle' | 'near';
}

/** Centre and width as shares of the picture. */
export interface Focus {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Something that comes and goes with the story, or that a project has left. */
export interface ThingArt {
  readonly image: string;
  readonly area: Rect;
  readonly layer: 'back' | 'front';
}

export type Track = Rect;

export interface PlaceArt {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly layers: {
    readonly outside: Readonly<Record<string, string>>;
    readonly back: string | null;
    /** What a season lays over the back: snow, slush, leaves. */
    readonly dressing: Readonly<Record<string, string>>;
    readonly front: string | null;
    readonly things: Readonly<Record<string, ThingArt>>;
  };
  readonly focus: Focus;
  readonly spots: Readonly<Record<string, Spot>>;
  readonly entrances: Readonly<Record<string, Point>>;
  readonly lamps: readonly Lamp[];
  readonly sky: readonly Rect[];
  readonly indoors: boolean;
  /** What people wear here instead of their own, as the ending of a pose's name: an apron in the kitchen. */
  readonly wear: string | null;
  readonly steam: readonly Point[];
  /** Where trams pass, behind the back layer: from x over width, wheels on y, so many pixels high. */
  readonly tracks: readonly Track[];
  /** On the city map: where each place lies. */
  readonly marks: Readonly<Record<string, Point>>;
}

export interface PoseArt {
  readonly frame: FrameArt;
  /** Where the feet are (or the edge that hides the body), from the frame's corner. */
  readonly anchor: Anchor;
  /** How tall in this frame's pixels the person would be standing. */
  readonly standing: number;
  /** Where a face frame's corner goes; null when the face is turned away. */
  readonly face: Anchor | null;
  readonly facing: Facing;
}

export interface FaceArt {
  readonly frame: FrameArt;
  readonly offset: Point;
}

export interface PersonArt {
  readonly image: string;
  readonly size: number;
  readonly poses: Readonly<Record<string, PoseArt>>;
  readonly faces: Readonly<Record<string, FaceArt>>;
}
