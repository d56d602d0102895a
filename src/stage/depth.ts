// The order of the stage from far to near: what is drawn before what.
export const DEPTH = {
  outside: 0,
  weatherBehind: 10,
  back: 20,
  dressing: 22,
  things: 24,
  weatherFar: 30,
  middle: 40,
  marks: 30,
  front: 50,
  thingsBefore: 52,
  steam: 55,
  near: 60,
  weatherNear: 70,
  light: 80,
  glow: 85,
  grain: 90,
  veil: 100,
} as const;

/** Who stands lower in the picture is nearer. */
export const depthAt = (layer: 'middle' | 'near', y: number): number => (layer === 'near' ? DEPTH.near : DEPTH.middle) + y / 1000;
