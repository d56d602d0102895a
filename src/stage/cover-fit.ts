// Where the camera looks: the whole view is always filled with picture, the focus is kept, and faces that matter are framed.
import type { Focus, Point, Rect } from './art-types.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The middle of what is seen, and device pixels per master pixel. */
export interface Framing extends Point {
  readonly zoom: number;
}

/** Master pixels kept back at every edge, so that parallax never shows where a layer ends. */
export const MARGIN = 14;
/** Below this width (CSS pixels) the stage is a strip above the text and only the focus is shown. */
const NARROW = 600;
/** How much closer than the resting picture the camera may come to people. */
/** Air kept beside faces at the view's edges. */
const EDGE = 1.06;
const CLOSER = { near: 1.22, far: 1.12 } as const;

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** Moves a framing so that it shows nothing outside the picture. */
export function keepInside(framing: Framing, view: Size, picture: Size): Framing {
  const halfWidth = view.width / framing.zoom / 2;
  const halfHeight = view.height / framing.zoom / 2;
  return {
    x: clamp(framing.x, MARGIN + halfWidth, picture.width - MARGIN - halfWidth),
    y: clamp(framing.y, MARGIN + halfHeight, picture.height - MARGIN - halfHeight),
    zoom: framing.zoom,
  };
}

export const coverZoom = (view: Size, picture: Size): number =>
  Math.max(view.width / (picture.width - 2 * MARGIN), view.height / (picture.height - 2 * MARGIN));

/** The picture at rest. `cssWidth` tells a phone held upright from a dense but wide screen. */
export function restFraming(view: Size, picture: Size, focus: Focus, cssWidth: number): Framing {
  const cover = coverZoom(view, picture);
  const close = cssWidth < NARROW ? view.width / (focus.width * picture.width) : 0;
  // A narrow focus must not turn a room into a wall: at most half again as near as the whole picture.
  const zoom = Math.max(cover, Math.min(close, cover * 1.5));
  return keepInside({ x: focus.x * picture.width, y: focus.y * picture.height, zoom }, view, picture);
}

/** A picture whose focus must be seen whole, such as a map with its marks: in a narrow view its own plain colour stands above and below it. */
export function wholeFraming(view: Size, picture: Size, focus: Focus): Framing {
  const zoom = Math.min(coverZoom(view, picture), view.width / (focus.width * picture.width * EDGE));
  return keepInside({ x: focus.x * picture.width, y: focus.y * picture.height, zoom }, view, picture);
}

function around(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Of those who matter, most important first, as many as a view of this width can hold: half a face at each edge is worse than one whole. */
function holdable(boxes: readonly Rect[], widest: number): readonly Rect[] {
  const kept = [...boxes];
  while (kept.length > 1 && (around(kept)?.width ?? 0) * EDGE > widest) kept.pop();
  return kept;
}

/** Frames heads and shoulders (`boxes`, most important first); with nobody to frame it is the picture at rest. */
export function framePeople(rest: Framing, view: Size, picture: Size, boxes: readonly Rect[], near: boolean): Framing {
  const cover = coverZoom(view, picture);
  const box = around(holdable(boxes, view.width / cover));
  if (!box) return rest;
  const fit = Math.min(view.width / (box.width * 1.25), view.height / (box.height * 1.7));
  // People too far apart for the resting picture: step back, as far as the picture goes.
  const zoom = clamp(fit, cover, rest.zoom * (near ? CLOSER.near : CLOSER.far));
  // Faces at two fifths of the height, as a portrait photographer would; in a phone's strip lower, under the buttons in its corners.
  const y = box.y + box.height * 0.42 + (view.height / zoom) * (near ? -0.07 : 0.08);
  const x = box.x + box.width / 2;
  // A little of the room's own balance stays, so that the camera does not seem to chase heads.
  const hold = near ? 0.25 : 0.5;
  const seen = view.width / zoom;
  const drift = x + (rest.x - x) * hold;
  const slack = Math.max(0, seen / 2 - box.width / 2 - seen * 0.06);
  return keepInside({ x: clamp(drift, x - slack, x + slack), y: y + (rest.y - y) * hold, zoom }, view, picture);
}
