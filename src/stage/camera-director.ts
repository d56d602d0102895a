// The camera: fills the view with picture, eases to those who talk, and drifts a little with the pointer.
import type { PlaceArt, Rect } from './art-types.ts';
import { framePeople, type Framing, restFraming, wholeFraming } from './cover-fit.ts';
import { change, type Craft } from './craft.ts';

const EASE = 700;
/** Master pixels the camera drifts at the pointer's farthest; less than the margin kept by cover-fit. */
const DRIFT = 5;

export class CameraDirector {
  private readonly craft: Craft;
  private readonly art: PlaceArt;
  private readonly pixelRatio: () => number;
  private readonly onZoom: (zoom: number) => void;
  private readonly onDrift: (x: number, y: number) => void;
  private now: { x: number; y: number; zoom: number } | null = null;
  private wanted = { x: 0, y: 0 };
  private drift = { x: 0, y: 0 };

  constructor(
    craft: Craft,
    art: PlaceArt,
    pixelRatio: () => number,
    on: { zoom: (zoom: number) => void; drift: (x: number, y: number) => void },
  ) {
    this.craft = craft;
    this.art = art;
    this.pixelRatio = pixelRatio;
    this.onZoom = on.zoom;
    this.onDrift = on.drift;
    window.addEventListener('pointermove', this.onPointer, { passive: true });
  }

  frame(portraits: readonly Rect[], inView: boolean): void {
    const goal = this.goal(portraits);
    if (!this.now || !inView || this.craft.pulse.motion === 'reduced') {
      if (this.now) this.craft.scene.tweens.killTweensOf(this.now);
      this.now = { ...goal };
      this.apply();
      this.craft.pulse.moving(0);
      return;
    }
    if (Math.abs(goal.x - this.now.x) + Math.abs(goal.y - this.now.y) < 1 && Math.abs(goal.zoom - this.now.zoom) < 0.001) return;
    change(this.craft, { targets: this.now, to: { ...goal }, ms: EASE, onUpdate: () => this.apply() });
  }

  update(): void {
    const dx = this.wanted.x - this.drift.x;
    const dy = this.wanted.y - this.drift.y;
    if (Math.abs(dx) + Math.abs(dy) < 0.004) return;
    this.drift = { x: this.drift.x + dx * 0.1, y: this.drift.y + dy * 0.1 };
    this.craft.pulse.moving(60);
    this.apply();
  }

  stop(): void {
    window.removeEventListener('pointermove', this.onPointer);
  }

  private readonly onPointer = (event: PointerEvent): void => {
    // A finger scrolls; only a mouse or a pen looks around.
    if (event.pointerType === 'touch' || this.craft.pulse.motion === 'reduced') return;
    this.wanted = { x: (event.clientX / window.innerWidth) * 2 - 1, y: (event.clientY / window.innerHeight) * 2 - 1 };
    this.craft.pulse.moving(60);
  };

  private goal(portraits: readonly Rect[]): Framing {
    const { width, height } = this.craft.scene.scale;
    const view = { width, height };
    const cssWidth = width / this.pixelRatio();
    if (Object.keys(this.art.marks).length > 0) return wholeFraming(view, this.art, this.art.focus);
    const rest = restFraming(view, this.art, this.art.focus, cssWidth);
    return framePeople(rest, view, this.art, portraits, cssWidth < 600);
  }

  private apply(): void {
    if (!this.now) return;
    const camera = this.craft.scene.cameras.main;
    camera.setZoom(this.now.zoom);
    camera.centerOn(this.now.x + this.drift.x * DRIFT, this.now.y + this.drift.y * DRIFT);
    this.onZoom(this.now.zoom);
    this.onDrift(-this.drift.x, -this.drift.y);
  }
}
