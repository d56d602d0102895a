// Small life in a place: dust in the sun, drips of the thaw, leaves, gulls, and a tram that passes the window where a place names its track.
import type { GameObjects } from 'phaser';
import type { PlaceArt, Rect, Track } from './art-types.ts';
import type { Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { LIFE, type LifeKind } from './life-plan.ts';
import { MADE } from './made-textures.ts';

type Emitter = GameObjects.Particles.ParticleEmitter;

const GULLS = 3;
/** Master pixels a millisecond. */
const GULL_PACE = 0.045;
const TRAM_PACE = 0.16;
/** Milliseconds from one tram to the next. */
const TRAM_EVERY = 17_000;

interface Gull {
  readonly image: GameObjects.Image;
  readonly area: Rect;
  readonly phase: number;
}

interface Tram {
  readonly image: GameObjects.Image;
  readonly track: Track;
}

export class Life {
  private readonly craft: Craft;
  private readonly art: PlaceArt;
  private kinds: readonly LifeKind[] = [];
  private emitters: Emitter[] = [];
  private gulls: readonly Gull[] = [];
  private readonly trams: readonly Tram[];

  constructor(craft: Craft, art: PlaceArt) {
    this.craft = craft;
    this.art = art;
    this.trams = art.tracks.map((track) => ({
      track,
      image: craft.scene.add
        .image(0, 0, MADE.tram)
        .setOrigin(0, 1)
        .setDisplaySize(track.height * 3.2, track.height)
        .setDepth(DEPTH.weatherBehind)
        .setVisible(false),
    }));
  }

  get moves(): boolean {
    return this.emitters.length > 0 || this.gulls.length > 0 || this.trams.length > 0;
  }

  show(kinds: readonly LifeKind[]): void {
    if (LIFE.every((kind) => kinds.includes(kind) === this.kinds.includes(kind))) return;
    this.kinds = kinds;
    for (const emitter of this.emitters) emitter.destroy();
    for (const { image } of this.gulls) image.destroy();
    const { indoors, width, height, sky } = this.art;
    const open: readonly Rect[] = indoors ? sky : [{ x: 0, y: 0, width, height }];
    this.emitters = [
      ...(kinds.includes('dust') ? sky.map((area) => this.dust(area)) : []),
      ...(kinds.includes('drips') ? open.map((area) => this.drips(area)) : []),
      ...(kinds.includes('leaves') ? open.map((area) => this.leaves(area)) : []),
    ];
    this.gulls = kinds.includes('gulls') ? this.addGulls(open) : [];
    this.setStill(this.craft.pulse.motion === 'reduced');
  }

  setStill(still: boolean): void {
    for (const emitter of this.emitters) {
      emitter.setVisible(!still);
      if (still) emitter.pause();
      else emitter.resume();
    }
    for (const { image } of [...this.gulls, ...this.trams]) image.setVisible(false);
  }

  update(time: number): void {
    if (this.craft.pulse.motion === 'reduced') return;
    for (const { image, area, phase } of this.gulls) {
      const span = area.width + 240;
      const x = area.x - 120 + ((time * GULL_PACE + phase * span) % span);
      const isIn = x > area.x && x < area.x + area.width - image.displayWidth;
      const y = area.y + area.height * (0.12 + 0.16 * phase) + Math.sin(time / 1900 + phase * 9) * 12;
      image.setVisible(isIn || !this.art.indoors).setPosition(x, y);
      // Two strokes of the wing, then gliding.
      const beat = (time / 900 + phase * 7) % 4;
      image.scaleY = image.scaleX * (beat < 2 ? 0.75 + 0.45 * Math.abs(Math.cos(beat * Math.PI)) : 1);
    }
    for (const { image, track } of this.trams) {
      const x = track.x - image.displayWidth + (time % TRAM_EVERY) * TRAM_PACE;
      image.setVisible(x < track.x + track.width).setPosition(x, track.y);
    }
  }

  private dust({ x, y, width, height }: Rect): Emitter {
    return this.emit(MADE.flake, DEPTH.steam, 6200, {
      x: { min: x - 40, max: x + width + 160 },
      y: { min: y + height * 0.2, max: y + height + 220 },
      speedX: { min: -7, max: 9 },
      speedY: { min: -4, max: 7 },
      scale: { min: 0.1, max: 0.26 },
      alpha: { values: [0, 0.42, 0.3, 0], interpolation: 'linear' },
      tint: 0xfff0cf,
      frequency: 260,
    });
  }

  private drips({ x, y, width, height }: Rect): Emitter {
    return this.emit(MADE.drop, this.art.indoors ? DEPTH.weatherBehind : DEPTH.weatherNear, 1500, {
      x: { min: x, max: x + width },
      y,
      speedY: { min: height * 0.55, max: height * 0.75 },
      scale: { min: 0.5, max: 0.8 },
      alpha: { start: 0.75, end: 0.2 },
      frequency: this.art.indoors ? 900 : 340,
    });
  }

  private leaves({ x, y, width, height }: Rect): Emitter {
    return this.emit(MADE.leaf, DEPTH.weatherNear, 7000, {
      x: { min: x - 200, max: x + width },
      y: y - 30,
      speedX: { min: 20, max: 90 },
      speedY: { min: height * 0.1, max: height * 0.18 },
      rotate: { start: 0, end: 540 },
      scale: { min: 0.5, max: 0.95 },
      tint: [0xb5483a, 0xf3b63f, 0x8a6a4e],
      frequency: 1100,
    });
  }

  private emit(texture: string, depth: number, lifespan: number, options: Parameters<Emitter['setConfig']>[0]): Emitter {
    const emitter = this.craft.scene.add.particles(0, 0, texture, { lifespan, ...options });
    emitter.setDepth(depth);
    emitter.fastForward(lifespan, 60);
    return emitter;
  }

  private addGulls(areas: readonly Rect[]): readonly Gull[] {
    const area = [...areas].sort((a, b) => b.width - a.width)[0];
    if (!area) return [];
    return Array.from({ length: GULLS }, (_, index) => ({
      area,
      phase: index / GULLS + index * 0.07,
      image: this.craft.scene.add
        .image(area.x, area.y, MADE.gull)
        .setScale(this.art.indoors ? 0.3 : 0.42 - index * 0.07)
        .setDepth(this.art.indoors ? DEPTH.weatherBehind : DEPTH.weatherFar)
        .setVisible(false),
    }));
  }
}
