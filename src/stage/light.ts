// Light laid over the painted place: a small map of ambient and lamps that multiplies the picture, and a glow at each burning lamp.
import { BlendModes, type GameObjects, type Textures } from 'phaser';
import type { Lamp, PlaceArt, Point } from './art-types.ts';
import { rgba, toNumber } from './colour.ts';
import { change, type Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { mixPlans, type LightPlan } from './light-plan.ts';
import { FALLOFF, MADE } from './made-textures.ts';
import type { PlacePicture } from './place-picture.ts';

const MAP = 'made/light-map';
const MAP_WIDTH = 320;
const TRANSITION = 1400;
const SWELL = { up: 900, down: 2600 } as const;
/** Milliseconds between two drawings of the map while a screen or a tube lives. */
const FLICKER_STEP = 90;

/** How strongly a kind of lamp lights what is around it, and how much its own air glows. */
const POOL: Readonly<Record<Lamp['kind'], number>> = {
  lamp: 0.62,
  screen: 0.52,
  tube: 0.4,
  torch: 0.95,
  window: 0.7,
  street: 0.62,
};
const GLOW: Readonly<Record<Lamp['kind'], number>> = {
  lamp: 0.2,
  screen: 0.2,
  tube: 0.1,
  torch: 0.1,
  window: 0.16,
  street: 0.26,
};

export class Light {
  private readonly craft: Craft;
  private readonly picture: PlacePicture;
  private readonly art: PlaceArt;
  private readonly map: Textures.CanvasTexture | null;
  private lamps: readonly Lamp[];
  private glows: readonly GameObjects.Image[];
  private plan: LightPlan | null = null;
  private drawnAt = 0;
  /** One clock, so that a later change of light takes the place of the one under way. */
  private readonly clock = { share: 0 };

  constructor(craft: Craft, art: PlaceArt, picture: PlacePicture) {
    this.craft = craft;
    this.art = art;
    this.picture = picture;
    this.lamps = art.lamps;
    const { scene } = craft;
    const height = Math.round((MAP_WIDTH * art.height) / art.width);
    const known = scene.textures.exists(MAP) ? scene.textures.get(MAP) : scene.textures.createCanvas(MAP, MAP_WIDTH, height);
    this.map = known && 'context' in known ? (known as Textures.CanvasTexture) : null;
    scene.add
      .image(0, 0, MAP)
      .setOrigin(0)
      .setDisplaySize(art.width, art.height)
      .setDepth(DEPTH.light)
      .setBlendMode(BlendModes.MULTIPLY);
    this.glows = this.lamps.map((lamp) => this.addGlow(lamp));
  }

  get flickers(): boolean {
    return this.lamps.some(
      (lamp, index) => (lamp.kind === 'screen' || lamp.kind === 'tube') && (this.plan?.strengths[index] ?? 0) > 0.3,
    );
  }

  /**
   * Changes to a plan, in view unless it is the first. `torchAt` is where a hand-held light points when none is drawn. With a `swell` the light
   * goes by way of that plan: something good has happened.
   */
  show(plan: LightPlan, torchAt: Point, swell: LightPlan | null = null): void {
    const wanted = this.withTorch(plan, torchAt);
    const from = this.plan;
    if (from !== null && swell !== null && this.craft.pulse.motion === 'full') {
      const bright = this.withTorch(swell, torchAt);
      this.ease(from, bright, SWELL.up, () => this.ease(bright, wanted, SWELL.down));
      return;
    }
    if (from === null) {
      this.draw(wanted, 0);
      this.plan = wanted;
      return;
    }
    if (JSON.stringify(from) !== JSON.stringify(wanted)) this.ease(from, wanted, TRANSITION);
  }

  private ease(from: LightPlan, to: LightPlan, ms: number, onComplete?: () => void): void {
    this.clock.share = 0;
    change(this.craft, {
      targets: this.clock,
      to: { share: 1 },
      ms,
      fade: true,
      onUpdate: () => {
        this.plan = mixPlans(from, to, this.clock.share);
        this.draw(this.plan, 0);
      },
      ...(onComplete ? { onComplete } : {}),
    });
  }

  update(time: number): void {
    if (!this.plan || !this.flickers || time - this.drawnAt < FLICKER_STEP) return;
    this.draw(this.plan, time);
  }

  private withTorch(plan: LightPlan, at: Point): LightPlan {
    const torch: Lamp = { kind: 'torch', x: at.x, y: at.y, radius: 460, colour: '#ffe9b8', area: null, thing: null };
    if (plan.torch && this.lamps.length === this.art.lamps.length) {
      this.lamps = [...this.lamps, torch];
      this.glows = [...this.glows, this.addGlow(torch)];
    }
    const missing = this.lamps.length - plan.strengths.length;
    return missing > 0 ? { ...plan, strengths: [...plan.strengths, plan.torch ? 1 : 0] } : plan;
  }

  private addGlow(lamp: Lamp): GameObjects.Image {
    const size = lamp.radius * (lamp.kind === 'window' ? 1.6 : 1.1);
    return this.craft.scene.add
      .image(lamp.x, lamp.y, MADE.glow)
      .setDisplaySize(size, size)
      .setTint(toNumber(lamp.colour))
      .setDepth(DEPTH.glow)
      .setBlendMode(BlendModes.ADD)
      .setVisible(false);
  }

  /** Slow and shallow: nothing may blink more than once a second. */
  private flicker(lamp: Lamp, time: number): number {
    if (time === 0) return 1;
    if (lamp.kind === 'screen') return 1 + 0.05 * Math.sin(time / 410) + 0.04 * Math.sin(time / 173 + lamp.x);
    if (lamp.kind === 'tube') return (time + lamp.x * 7) % 9000 < 110 ? 0.7 : 1;
    return 1;
  }

  private draw(plan: LightPlan, time: number): void {
    this.drawnAt = time;
    this.picture.dimOutside(plan.outside);
    this.picture.darkenGlass(plan.strengths);
    const strengths = this.lamps.map((lamp, index) => (plan.strengths[index] ?? 0) * this.flicker(lamp, time));
    this.glows.forEach((glow, index) => {
      const lamp = this.lamps[index];
      const alpha = lamp ? GLOW[lamp.kind] * (strengths[index] ?? 0) : 0;
      glow.setAlpha(alpha).setVisible(alpha > 0.005);
    });
    if (!this.map) return;
    const { context, width, height } = this.map;
    const scale = width / this.art.width;
    context.globalCompositeOperation = 'source-over';
    context.fillStyle = plan.ambient;
    context.fillRect(0, 0, width, height);
    context.globalCompositeOperation = 'lighter';
    this.lamps.forEach((lamp, index) => {
      const strength = strengths[index] ?? 0;
      if (strength <= 0.005) return;
      const [x, y, radius] = [lamp.x * scale, lamp.y * scale, lamp.radius * scale];
      const gradient = context.createRadialGradient(x, y, 0, x, y, radius);
      for (const [at, share] of FALLOFF) gradient.addColorStop(at, rgba(lamp.colour, share * strength * POOL[lamp.kind]));
      context.fillStyle = gradient;
      context.fillRect(0, 0, width, height);
    });
    this.map.refresh();
  }
}
