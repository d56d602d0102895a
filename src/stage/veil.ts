// The curtain between two places: the night's own colour over everything.
import type { GameObjects } from 'phaser';
import { change, type Craft } from './craft.ts';
import { DEPTH } from './depth.ts';

const NIGHT = 0x1c1b38;
const CLOSE = 220;
const OPEN = 420;

export class Veil {
  private readonly craft: Craft;
  private isOpen = false;
  private readonly cloth: GameObjects.Rectangle;

  constructor(craft: Craft) {
    this.craft = craft;
    // Larger than any view of any place.
    this.cloth = craft.scene.add.rectangle(800, 450, 4000, 4000, NIGHT).setDepth(DEPTH.veil);
  }

  close(): Promise<void> {
    this.isOpen = false;
    return this.fade(1, CLOSE);
  }

  open(): Promise<void> {
    if (this.isOpen) return Promise.resolve();
    this.isOpen = true;
    return this.fade(0, OPEN);
  }

  is(child: GameObjects.GameObject): boolean {
    return child === this.cloth;
  }

  private fade(alpha: number, ms: number): Promise<void> {
    return new Promise((resolve) => {
      change(this.craft, { targets: this.cloth, to: { alpha }, ms, fade: true, onComplete: resolve });
    });
  }
}
