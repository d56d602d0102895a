// How a person looks: body and face from the atlas in one pose, blinking, with the person's own gesture. Where they stand is the actor's matter.
import { GameObjects } from 'phaser';
import type { PersonArt, Point } from './art-types.ts';
import { cutFrames } from './atlas.ts';
import { change, type Craft } from './craft.ts';
import type { Gesture } from './gestures.ts';
import { faceFor, type Pose } from './posing.ts';

const BLINK = { shut: 130, least: 2600, most: 6500 } as const;

export class Figure {
  readonly picture: GameObjects.Container;
  private readonly craft: Craft;
  private readonly art: PersonArt;
  private readonly body: GameObjects.Image;
  private readonly head: GameObjects.Image;
  private readonly phase: number;
  private pose: Pose | null = null;
  /** Standing height in master pixels. */
  private tall = 0;
  private scale = 1;
  private face: string;
  private blinkAt = 0;
  private isShut = false;
  /** One object, so that a later gesture takes the place of the one under way. */
  private readonly moved = { lift: 0, sway: 0, head: 0, lean: 0 };

  /** `phase` (milliseconds): nobody blinks in step with the next one. */
  constructor(craft: Craft, art: PersonArt, face: string, phase: number) {
    this.craft = craft;
    this.art = art;
    this.face = face;
    this.phase = phase;
    cutFrames(craft.scene.textures, art);
    this.body = new GameObjects.Image(craft.scene, 0, 0, art.image).setOrigin(0);
    this.head = new GameObjects.Image(craft.scene, 0, 0, art.image).setOrigin(0);
    this.picture = new GameObjects.Container(craft.scene, 0, 0, [this.body, this.head]);
  }

  /** The middle of the head, from the feet, in the direction the pose is drawn in. */
  get headMiddle(): Point | null {
    if (!this.pose) return null;
    const { anchor, face, frame } = this.pose.art;
    const mask = this.art.faces['neutral'];
    const at = face
      ? {
          x: face.x + (mask?.offset.x ?? 0) + (mask?.frame.width ?? 0) / 2,
          y: face.y + (mask?.offset.y ?? 0) + (mask?.frame.height ?? 0) / 2,
        }
      : { x: frame.width / 2, y: frame.height * 0.15 };
    return { x: (at.x - anchor.x) * this.scale, y: (at.y - anchor.y) * this.scale };
  }

  take(pose: Pose, tall: number): void {
    this.pose = pose;
    this.tall = tall;
    const { name, art } = pose;
    this.scale = tall / art.standing;
    this.body
      .setFrame(`pose/${name}`)
      .setScale(this.scale)
      .setPosition(-art.anchor.x * this.scale, -art.anchor.y * this.scale);
    this.head.setScale(this.scale);
    this.drawFace();
  }

  setFace(face: string): void {
    this.face = face;
    this.isShut = false;
    this.drawFace();
    this.craft.pulse.moving(0);
  }

  play([step, ...rest]: Gesture): void {
    if (!step) return;
    const { lift = 0, sway = 0, head = 0, lean = 0, ms } = step;
    change(this.craft, {
      targets: this.moved,
      to: { lift, sway, head, lean },
      ms,
      onUpdate: () => this.drawGesture(),
      onComplete: () => this.picture.active && this.play(rest),
    });
  }

  update(time: number): void {
    if (this.blinkAt === 0) this.blinkAt = time + BLINK.least + (this.phase % (BLINK.most - BLINK.least));
    if (time < this.blinkAt) return;
    this.isShut = !this.isShut;
    this.blinkAt = time + (this.isShut ? BLINK.shut : BLINK.least + ((time * 7 + this.phase) % (BLINK.most - BLINK.least)));
    this.drawFace();
  }

  private drawGesture(): void {
    if (!this.picture.active) return;
    const { lift, sway, lean } = this.moved;
    this.picture.setPosition((sway * this.tall) / 1000, (-lift * this.tall) / 1000).setRotation(lean);
    this.drawFace();
  }

  private drawFace(): void {
    const blink = this.isShut && this.art.faces['blink'] ? 'blink' : null;
    const name = blink ?? faceFor(this.art, this.face);
    const face = name === null ? undefined : this.art.faces[name];
    const at = this.pose?.art.face;
    this.head.setVisible(Boolean(face && at));
    if (!face || !at || !this.pose) return;
    const { anchor } = this.pose.art;
    const nod = (this.moved.head * this.tall) / 1000;
    this.head
      .setFrame(`face/${name ?? ''}`)
      .setPosition((at.x + face.offset.x - anchor.x) * this.scale, (at.y + face.offset.y - anchor.y) * this.scale + nod);
  }
}
