// One person on the stage: body and face from the atlas, breathing from the feet, blinking, coming, going, turning to who speaks.
import { GameObjects } from 'phaser';
import type { Face } from '../story/tableau.ts';
import type { Facing, PersonArt, Point, Rect } from './art-types.ts';
import { cutFrames } from './atlas.ts';
import { change, type Craft } from './craft.ts';
import { depthAt } from './depth.ts';
import { faceFor, type Placed, poseFor, type Pose } from './posing.ts';

const FADE = 260;
const TURN = 320;
/** Master pixels a second, for someone 560 high. */
const PACE = 520;
const BREATH = { size: 0.01, period: 4300 } as const;
const BLINK = { shut: 130, least: 2600, most: 6500 } as const;
/** Radians a person leans toward who speaks. */
const LEAN = 0.02;

const mirrored: Readonly<Record<Facing, Facing>> = { left: 'right', right: 'left' };

export class Actor {
  private readonly craft: Craft;
  private readonly art: PersonArt;
  private readonly whole: GameObjects.Container;
  private readonly body: GameObjects.Image;
  private readonly head: GameObjects.Image;
  private placed: Placed;
  private pose: Pose | null = null;
  private scale = 1;
  private facing: Facing = 'right';
  private face: string;
  private readonly phase: number;
  private blinkAt = 0;
  private isShut = false;
  private walking = false;
  // One object each, so that a later fade or walk replaces the one under way.
  private readonly fading = { alpha: 1 };
  private readonly stride = { share: 0 };

  constructor(craft: Craft, art: PersonArt, placed: Placed, wear: string | null) {
    this.craft = craft;
    this.art = art;
    this.placed = placed;
    this.face = placed.actor.face;
    cutFrames(craft.scene.textures, art);
    this.body = new GameObjects.Image(craft.scene, 0, 0, art.image).setOrigin(0);
    this.head = new GameObjects.Image(craft.scene, 0, 0, art.image).setOrigin(0);
    this.whole = craft.scene.add.container(0, 0, [this.body, this.head]);
    // Nobody breathes in step with the next one.
    this.phase = (placed.spot.x * 13 + placed.spot.y) % BREATH.period;
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
    if (!this.pose) return { x, y: y - this.placed.spot.height * 0.9 };
    const { anchor, face, frame, facing } = this.pose.art;
    const side = facing === this.facing ? 1 : -1;
    const mask = this.art.faces['neutral'];
    const at = face
      ? {
          x: face.x + (mask?.offset.x ?? 0) + (mask?.frame.width ?? 0) / 2,
          y: face.y + (mask?.offset.y ?? 0) + (mask?.frame.height ?? 0) / 2,
        }
      : { x: frame.width / 2, y: frame.height * 0.15 };
    return { x: x + side * (at.x - anchor.x) * this.scale, y: y + (at.y - anchor.y) * this.scale };
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
    this.face = face;
    this.isShut = false;
    this.drawFace();
    this.craft.pulse.moving(0);
  }

  /** Leans and, when free to, turns toward a point; null looks ahead again. */
  attend(x: number | null): void {
    const { spot } = this.placed;
    const away = x === null ? 0 : Math.sign(x - spot.x);
    if (this.canWalk && !this.walking) this.turn(away === 0 ? spot.facing : away > 0 ? 'right' : 'left');
    if (this.craft.pulse.motion === 'full') change(this.craft, { targets: this.whole, to: { rotation: away * LEAN }, ms: TURN });
    else this.whole.rotation = 0;
  }

  /** A small nod on beginning to speak. */
  speak(): void {
    if (this.craft.pulse.motion === 'reduced') return;
    this.whole.rotation = 0;
    change(this.craft, {
      targets: this.head,
      to: { y: this.head.y + 3 },
      ms: 110,
      onComplete: () => this.pose && change(this.craft, { targets: this.head, to: { y: this.faceY(this.pose) }, ms: 160 }),
    });
  }

  update(time: number): void {
    if (this.craft.pulse.motion === 'reduced' || this.walking) return;
    const breath = Math.sin(((time + this.phase) / BREATH.period) * Math.PI * 2);
    this.whole.scaleY = 1 + BREATH.size * 0.5 * breath;
    if (this.blinkAt === 0) this.blinkAt = time + BLINK.least + (this.phase % (BLINK.most - BLINK.least));
    if (time < this.blinkAt) return;
    this.isShut = !this.isShut;
    this.blinkAt = time + (this.isShut ? BLINK.shut : BLINK.least + ((time * 7 + this.phase) % (BLINK.most - BLINK.least)));
    this.drawFace();
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
    const { name, art } = this.pose;
    this.scale = (spot.height * this.art.size) / art.standing;
    this.body
      .setFrame(`pose/${name}`)
      .setScale(this.scale)
      .setPosition(-art.anchor.x * this.scale, -art.anchor.y * this.scale);
    this.head.setScale(this.scale);
    this.whole.setPosition(spot.x, this.footY()).setDepth(depthAt(spot.layer, spot.y)).setRotation(0);
    this.turn(spot.facing);
    this.drawFace();
  }

  private turn(facing: Facing): void {
    this.facing = facing;
    this.whole.scaleX = this.pose && this.pose.art.facing === mirrored[facing] ? -1 : 1;
  }

  private faceY({ art }: Pose): number {
    const offset = this.art.faces[faceFor(this.art, this.face) ?? '']?.offset.y ?? 0;
    return ((art.face?.y ?? 0) + offset - art.anchor.y) * this.scale;
  }

  private drawFace(): void {
    const blink = this.isShut && this.art.faces['blink'] ? 'blink' : null;
    const name = blink ?? faceFor(this.art, this.face);
    const face = name === null ? undefined : this.art.faces[name];
    const at = this.pose?.art.face;
    this.head.setVisible(Boolean(face && at));
    if (!face || !at || !this.pose) return;
    const { anchor } = this.pose.art;
    this.head
      .setFrame(`face/${name ?? ''}`)
      .setPosition((at.x + face.offset.x - anchor.x) * this.scale, (at.y + face.offset.y - anchor.y) * this.scale);
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
