// The marks on the city map: a dot at every place, a ring that pulses where one can go now, and the one that is pointed at.
import type { GameObjects } from 'phaser';
import type { PlaceOption } from '../session/view.ts';
import type { PlaceArt, Point } from './art-types.ts';
import type { Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { MADE } from './made-textures.ts';

const COLOUR = { open: 0xef6a4c, closed: 0x8f8c9c, pointed: 0x1d1b2e } as const;
const DOT = 26;
const RING = { least: 30, most: 74, period: 2600, pointed: 92 } as const;
/** How near (master pixels) a press must be to mean a place. */
const NEAR = 58;

interface Mark {
  readonly place: string;
  readonly at: Point;
  readonly isOpen: boolean;
  readonly ring: GameObjects.Image;
}

export class MapMarks {
  private readonly craft: Craft;
  private readonly marks: readonly Mark[];
  private pointed: string | null = null;

  constructor(craft: Craft, { marks }: PlaceArt, options: readonly PlaceOption[]) {
    this.craft = craft;
    this.marks = options.flatMap(({ place, closed }): readonly Mark[] => {
      const at = marks[place];
      if (!at) return [];
      const isOpen = closed === null;
      const colour = isOpen ? COLOUR.open : COLOUR.closed;
      const add = (texture: string, size: number): GameObjects.Image =>
        craft.scene.add.image(at.x, at.y, texture).setDisplaySize(size, size).setTint(colour).setDepth(DEPTH.marks);
      add(MADE.disc, DOT);
      return [{ place, at, isOpen, ring: add(MADE.ring, RING.least).setVisible(isOpen) }];
    });
    this.update(0);
  }

  get lives(): boolean {
    return this.marks.some(({ isOpen }) => isOpen);
  }

  /** The open place whose mark a point (master pixels) means. */
  placeAt({ x, y }: Point): string | null {
    const open = this.marks.filter(({ isOpen }) => isOpen);
    const away = ({ at }: Mark): number => Math.hypot(at.x - x, at.y - y);
    const nearest = open.sort((a, b) => away(a) - away(b))[0];
    return nearest && away(nearest) <= NEAR ? nearest.place : null;
  }

  point(place: string | null): void {
    if (place === this.pointed) return;
    this.pointed = place;
    this.craft.pulse.moving(0);
  }

  update(time: number): void {
    const isStill = this.craft.pulse.motion === 'reduced';
    for (const { place, at, isOpen, ring } of this.marks) {
      const isPointed = place === this.pointed;
      ring.setVisible(isOpen || isPointed);
      if (isPointed) {
        ring.setDisplaySize(RING.pointed, RING.pointed).setAlpha(1).setTint(COLOUR.pointed);
        continue;
      }
      // Not all in step: what is further east breathes a little later.
      const share = isStill ? 0.35 : ((time + at.x * 2) % RING.period) / RING.period;
      const size = RING.least + (RING.most - RING.least) * share;
      ring
        .setDisplaySize(size, size)
        .setAlpha(isStill ? 0.9 : 1 - share)
        .setTint(COLOUR.open);
    }
  }
}
