// Rain, sleet and snow: behind the room's windows indoors, before and behind people outdoors.
import type { GameObjects } from 'phaser';
import type { Weather as WeatherKind } from '../story/tableau.ts';
import type { PlaceArt, Rect } from './art-types.ts';
import type { Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { MADE } from './made-textures.ts';

interface Fall {
  readonly texture: string;
  /** Master pixels a second. */
  readonly speed: readonly [number, number];
  readonly sideways: readonly [number, number];
  readonly size: readonly [number, number];
  readonly alpha: readonly [number, number];
  /** Pieces in the air for each 100 000 square pixels. */
  readonly density: number;
}

const FALLS: Readonly<Record<Exclude<WeatherKind, 'none'>, Fall>> = {
  rain: { texture: MADE.drop, speed: [760, 980], sideways: [-70, -50], size: [0.6, 1], alpha: [0.18, 0.4], density: 6 },
  sleet: { texture: MADE.sleet, speed: [330, 460], sideways: [-90, -40], size: [0.45, 0.9], alpha: [0.35, 0.75], density: 8 },
  snow: { texture: MADE.flake, speed: [55, 115], sideways: [-22, 14], size: [0.25, 0.85], alpha: [0.6, 1], density: 9 },
};

const scaled = (range: readonly [number, number], by: number): { min: number; max: number } => ({
  min: range[0] * by,
  max: range[1] * by,
});

export class Weather {
  private readonly craft: Craft;
  private readonly art: PlaceArt;
  private kind: WeatherKind = 'none';
  private emitters: GameObjects.Particles.ParticleEmitter[] = [];

  constructor(craft: Craft, art: PlaceArt) {
    this.craft = craft;
    this.art = art;
  }

  get falls(): boolean {
    return this.emitters.length > 0;
  }

  show(kind: WeatherKind): void {
    if (kind === this.kind) return;
    this.kind = kind;
    for (const emitter of this.emitters) emitter.destroy();
    this.emitters = [];
    if (kind === 'none') return;
    const fall = FALLS[kind];
    const whole: Rect = { x: 0, y: 0, width: this.art.width, height: this.art.height };
    if (this.art.indoors) {
      this.emitters = this.art.sky.map((area) => this.emit(fall, area, DEPTH.weatherBehind, 0.55));
    } else {
      // Two depths: small and far behind people, large and near before them.
      this.emitters = [this.emit(fall, whole, DEPTH.weatherFar, 0.75), this.emit(fall, whole, DEPTH.weatherNear, 1.3)];
    }
  }

  /** Still weather under reduced motion: the pieces hang where they are. */
  setStill(still: boolean): void {
    for (const emitter of this.emitters) {
      if (still) emitter.pause();
      else emitter.resume();
    }
  }

  private emit(fall: Fall, area: Rect, depth: number, near: number): GameObjects.Particles.ParticleEmitter {
    const slowest = fall.speed[0] * near;
    const lifespan = ((area.height + 60) / slowest) * 1000;
    const pieces = Math.max(4, Math.min(220, (fall.density * area.width * area.height) / 100_000 / near ** 2));
    const emitter = this.craft.scene.add.particles(0, 0, fall.texture, {
      x: { min: area.x, max: area.x + area.width * 1.08 },
      y: area.y - 30,
      speedX: scaled(fall.sideways, near),
      speedY: scaled(fall.speed, near),
      scale: scaled(fall.size, near),
      alpha: { min: fall.alpha[0], max: fall.alpha[1] },
      rotate: fall.texture === MADE.drop ? 5 : 0,
      lifespan,
      frequency: lifespan / pieces,
      deathZone: { type: 'onLeave', source: padded(area) },
    });
    emitter.setDepth(depth);
    // It has been snowing for a while when the curtain opens.
    emitter.fastForward(lifespan, 50);
    if (this.craft.pulse.motion === 'reduced') emitter.pause();
    return emitter;
  }
}

/** Death zones want something with contains(); a little larger, since pieces are born above the area. */
function padded({ x, y, width, height }: Rect): { contains: (px: number, py: number) => boolean } {
  return { contains: (px, py) => px > x - 80 && px < x + width * 1.1 + 40 && py > y - 60 && py < y + height };
}
