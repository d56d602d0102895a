// The faces for name tags, cut from the rendered people: fetched with the stage, whose pictures they are.
import * as v from 'valibot';
import type { Face, Speaker } from './types.ts';

const ROOT = '../../assets/art/rendered/';
const data = import.meta.glob<unknown>('../../assets/art/rendered/people.json', { import: 'default', eager: true });
const pictures = import.meta.glob<string>('../../assets/art/rendered/people/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const Frame = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const Point = v.tuple([v.number(), v.number()]);
const Person = v.object({
  image: v.string(),
  bust: v.object({ frame: Frame }),
  bustFace: Point,
  faces: v.record(v.string(), v.object({ frame: Frame, offset: Point })),
});
const parsed = v.safeParse(v.record(v.string(), Person), data[`${ROOT}people.json`]);
const people = parsed.success ? parsed.output : {};

/** A piece of the sheet, and where it lands in the portrait. */
export interface Cut {
  readonly frame: readonly [number, number, number, number];
  readonly x: number;
  readonly y: number;
}
export interface PortraitArt {
  readonly url: string;
  /** The head's square within the bust. */
  readonly view: string;
  readonly cuts: readonly Cut[];
}

/** How much of the bust round the face the little slot shows, in the sheet's pixels. */
const SIDE = 104;

export function portraitOf(person: Speaker, face: Face | null): PortraitArt | null {
  const art = people[person];
  const url = art && pictures[ROOT + art.image];
  if (!art || !url) return null;
  const [faceX, faceY] = art.bustFace;
  const mask = art.faces[face ?? 'neutral'] ?? art.faces['neutral'];
  const cuts: Cut[] = [{ frame: art.bust.frame, x: 0, y: 0 }];
  if (mask) cuts.push({ frame: mask.frame, x: faceX + mask.offset[0], y: faceY + mask.offset[1] });
  const centreX = faceX + (mask ? mask.offset[0] + mask.frame[2] / 2 : 24);
  return { url, view: `${Math.round(centreX - SIDE / 2 - 14)} 0 ${SIDE} ${SIDE}`, cuts };
}
