// One person on the stage: breathing from the feet, coming, going, turning to who speaks.
import type { GameObjects } from 'phaser';
import type { Face } from '../story/tableau.ts';
import type { Facing, PersonArt, Point, Rect } from './art-types.ts';
import { change, type Craft } from './craft.ts';
import { depthAt } from './depth.ts';
import { Figure } from './figure.ts';
import { gestureOf } from './gestures.ts';
import { type Placed, poseFor, type Pose } from './posing.ts';

const FADE = 260;
const TURN = 320;
/** Master pixels a second, for someone 560 high. */
const PACE = 520;
const BREATH = { size: 0.01, period: 4300 } as const;
/** Radians a person leans toward who speaks. */
const LEAN = 0.02;

const mirrored: Readonly<Record<Facing, Facing>> = { left: 'right', right: 'left' };

export class Actor {
  private readonly craft: Craft;
  private readonly art: PersonArt;
  private readonly whole: GameObjects.Container;
  private readonly figure: Figure;
  private placed: Placed;
  private pose: Pose | null = null;
  private facing: Facing = 'right';
  private readonly phase: number;
  private walking = false;
  // One object each, so that a later fade or walk replaces the one under way.
  private readonly fading = { alpha: 1 };
  private readonly stride = { share: 0 };

  constructor(craft: Craft, art: PersonArt, placed: Placed, wear: string | null) {
    this.craft = craft;
    this.art = art;
    this.placed = placed;
    // Nobody breathes in step with the next one.
    this.phase = (placed.spot.x * 13 + placed.spot.y) % BREATH.period;
    this.figure = new Figure(craft, art, placed.actor.face, this.phase);
    this.whole = craft.scene.add.container(0, 0, [this.figure.picture]);
    this.settle(placed, wear);
  }

  get where(): Placed {
    return this.placed;
  }

  /** Where the eyes are drawn to: head and shoulders, in master pixels. */
  get portrait(): Rect {
    const tall = this.placed.spot.height * this.art.size;
    const head = this.headAt();
    return { x: head.x - tall * 0.17, y: head.y - tall * 0.12, width: tall * 0.34, height: tall * 0.36 };
  }

  /** The middle of the head. */
  headAt(): Point {
    const { x } = this.placed.spot;
    const y = this.footY();
    const middle = this.figure.headMiddle;
    if (!middle || !this.pose) return { x, y: y - this.placed.spot.height * 0.9 };
    const side = this.pose.art.facing === this.facing ? 1 : -1;
    return { x: x + side * middle.x, y: y + middle.y };
  }

  /** Comes in from an entrance, or appears where one cannot walk. */
  enter(from: Point | null): void {
    this.whole.setAlpha(0);
    if (from && this.canWalk) {
      this.whole.setPosition(from.x, from.y);
      this.walk(this.home());
    }
    this.fadeTo(1);
  }

  leave(to: Point | null, done: () => void): void {
    const end = (): void => {
      this.whole.destroy();
      done();
    };
    if (to && this.canWalk && this.craft.pulse.motion === 'full') this.walk(to, () => this.fadeTo(0, end));
    else this.fadeTo(0, end);
  }

  moveTo(placed: Placed, wear: string | null): void {
    const { x, y } = this.whole;
    if (this.canWalk && placed.spot.pose === 'standing') {
      this.settle(placed, wear);
      this.whole.setPosition(x, y);
      this.walk(this.home());
      return;
    }
    this.fadeTo(0, () => {
      this.settle(placed, wear);
      this.fadeTo(1);
    });
  }

  setFace(face: Face): void {
    this.figure.setFace(face);
  }

  /** Leans and, when free to, turns toward a point; null looks ahead again. */
  attend(x: number | null): void {
    const { spot } = this.placed;
    const away = x === null ? 0 : Math.sign(x - spot.x);
    if (this.canWalk && !this.walking) this.turn(away === 0 ? spot.facing : away > 0 ? 'right' : 'left');
    if (this.craft.pulse.motion === 'full') change(this.craft, { targets: this.whole, to: { rotation: away * LEAN }, ms: TURN });
    else this.whole.rotation = 0;
  }

  /** The person's own gesture, on beginning to speak. */
  speak(): void {
    if (this.craft.pulse.motion === 'reduced' || this.walking) return;
    this.figure.play(gestureOf(this.placed.actor.person));
  }

  update(time: number): void {
    if (this.craft.pulse.motion === 'reduced' || this.walking) return;
    const breath = Math.sin(((time + this.phase) / BREATH.period) * Math.PI * 2);
    this.whole.scaleY = 1 + BREATH.size * 0.5 * breath;
    this.figure.update(time);
  }

  private get canWalk(): boolean {
    return this.pose !== null && this.pose.name.startsWith('standing') && this.pose.sink === 0;
  }

  private home(): Point {
    return { x: this.placed.spot.x, y: this.footY() };
  }

  private footY(): number {
    return this.placed.spot.y + (this.pose?.sink ?? 0) * this.placed.spot.height * this.art.size;
  }

  private settle(placed: Placed, wear: string | null): void {
    this.placed = placed;
    const { spot } = placed;
    this.pose = poseFor(this.art, spot.pose, wear);
    if (!this.pose) return;
    this.figure.take(this.pose, spot.height * this.art.size);
    this.whole.setPosition(spot.x, this.footY()).setDepth(depthAt(spot.layer, spot.y)).setRotation(0);
    this.turn(spot.facing);
  }

  private turn(facing: Facing): void {
    this.facing = facing;
    this.whole.scaleX = this.pose && this.pose.art.facing === mirrored[facing] ? -1 : 1;
  }

  private fadeTo(alpha: number, onComplete?: () => void): void {
    this.fading.alpha = this.whole.alpha;
    change(this.craft, {
      targets: this.fading,
      to: { alpha },
      ms: FADE,
      fade: true,
      onUpdate: () => this.whole.active && this.whole.setAlpha(this.fading.alpha),
      ...(onComplete ? { onComplete } : {}),
    });
  }

  private walk(to: Point, onComplete?: () => void): void {
    const from = { x: this.whole.x, y: this.whole.y };
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    const at = (share: number, bob: number): void => {
      if (this.whole.active) this.whole.setPosition(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share - bob);
    };
    if (far < 4 || this.craft.pulse.motion === 'reduced') {
      at(1, 0);
      onComplete?.();
      return;
    }
    this.walking = true;
    this.turn(to.x > from.x ? 'right' : 'left');
    const steps = Math.max(2, Math.round(far / 110));
    this.stride.share = 0;
    change(this.craft, {
      targets: this.stride,
      to: { share: 1 },
      ms: Math.min(1500, Math.max(420, (far / ((PACE * this.placed.spot.height) / 560)) * 1000)),
      onUpdate: () => at(this.stride.share, Math.abs(Math.sin(this.stride.share * steps * Math.PI)) * 7),
      onComplete: () => {
        this.walking = false;
        if (this.whole.active && !onComplete) this.turn(this.placed.spot.facing);
        onComplete?.();
      },
    });
  }
}
