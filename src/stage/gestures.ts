// One gesture each: the small movement by which a person is known when they begin to speak. Pure data; the actor plays it.

/** One step of a gesture: how far (in thousandths of the standing height) the whole person and the head move, and how much they lean (radians). */
export interface GestureStep {
  readonly lift?: number;
  readonly sway?: number;
  readonly head?: number;
  readonly lean?: number;
  readonly ms: number;
}
export type Gesture = readonly GestureStep[];

/** Two small nods: yes, and yes. */
const NOD: Gesture = [{ head: 5, ms: 110 }, { head: 0, ms: 120 }, { head: 3, ms: 100 }, { ms: 140 }];
/** Shoulders up and down again. */
const SHRUG: Gesture = [{ lift: 9, head: -3, ms: 170 }, { lift: 9, head: -3, ms: 220 }, { ms: 240 }];
/** Leans in to say it. */
const LEAN_IN: Gesture = [{ lean: 0.035, sway: 7, ms: 240 }, { lean: 0.035, sway: 7, ms: 520 }, { ms: 340 }];
/** Draws back a little first. */
const DRAW_BACK: Gesture = [{ lean: -0.03, sway: -8, ms: 220 }, { lean: -0.03, sway: -8, ms: 360 }, { ms: 380 }];
/** Straightens up. */
const STRAIGHTEN: Gesture = [{ lift: 8, ms: 260 }, { lift: 8, ms: 480 }, { ms: 360 }];
/** Rocks from foot to foot. */
const ROCK: Gesture = [{ sway: 7, lean: 0.015, ms: 240 }, { sway: -7, lean: -0.015, ms: 320 }, { ms: 260 }];
/** Looks down, then up. */
const LOOK_DOWN: Gesture = [{ head: 8, ms: 260 }, { head: 8, ms: 420 }, { ms: 260 }];
/** One quick bounce. */
const BOUNCE: Gesture = [{ lift: 12, ms: 130 }, { ms: 150 }, { lift: 5, ms: 110 }, { ms: 140 }];

/** Source: docs/story/STORY.md, section 2: how each of them takes up room. */
const GESTURES: Readonly<Record<string, Gesture>> = {
  elias: LOOK_DOWN,
  jasmin: BOUNCE,
  sami: DRAW_BACK,
  leila: NOD,
  jorma: SHRUG,
  mira: LEAN_IN,
  samira: STRAIGHTEN,
  kasper: BOUNCE,
  onni: DRAW_BACK,
  ulla: STRAIGHTEN,
  tero: LEAN_IN,
  anneli: NOD,
  abdi: ROCK,
  mallu: LEAN_IN,
  roope: SHRUG,
  veera: ROCK,
  sanna: DRAW_BACK,
  kari: LOOK_DOWN,
  hanan: STRAIGHTEN,
  yusuf: LEAN_IN,
  adam: BOUNCE,
  linda: ROCK,
  veikko: LOOK_DOWN,
};

export const gestureOf = (person: string): Gesture => GESTURES[person] ?? NOD;
