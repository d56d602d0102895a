// Keeps the loop awake only while something moves: Phaser draws at full rate even when still, and only sleep() brings it to rest.
import { Core, type Game } from 'phaser';
import type { Motion } from './craft.ts';

/** Awake this long after the last change (one drawn frame and a fade under reduced motion). */
const GRACE = { full: 4000, reduced: 160 } as const;
/** Breath, blinks and weather stop when nobody has touched the page for this long. */
const AMBIENT = 20_000;
const AMBIENT_RATE = 30;
/** Frames drawn after every change, however slow they are: a scene that starts needs two before its own picture. */
const OWED = 3;
/** A machine that needs longer than this (ms) for a frame, time after time, gets a still picture instead of a busy processor. */
const TOO_SLOW = 55;
/** From here on (ms) the picture is drawn with fewer pixels first. */
const SLOW = 42;
/** Frames that are measured before anything is made of them. */
const ENOUGH = 45;
const WAKING = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel', 'touchstart', 'focus'] as const;

/** What is on the stage now, as far as it moves by itself. */
export interface Living {
  readonly lives: boolean;
  setStill(still: boolean): void;
}

export class Pulse {
  motion: Motion;
  private movingUntil = 0;
  private graceUntil = 0;
  private owed = 0;
  private touchedAt = performance.now();
  private lost = false;
  private hidden = false;
  private stopped = false;
  private readonly game: Game;
  private shown: Living | null = null;
  private frameAt = 0;
  private frameTime = 1000 / AMBIENT_RATE;
  private frames = 0;
  private readonly onSlow: () => void;

  /** `onSlow` is called when frames come late for a while: the one step down in quality. */
  constructor(game: Game, motion: Motion, onSlow: () => void) {
    this.onSlow = onSlow;
    this.game = game;
    this.motion = motion;
    game.events.on(Core.Events.POST_RENDER, this.afterFrame);
    for (const name of WAKING) window.addEventListener(name, this.onInput, { passive: true, capture: true });
    document.addEventListener('visibilitychange', this.onVisibility);
    game.canvas.addEventListener('webglcontextlost', this.onLost);
    game.canvas.addEventListener('webglcontextrestored', this.onRestored);
  }

  accompany(shown: Living): void {
    this.shown = shown;
  }

  /** Draws at once, awake or not: a resized canvas is empty until then. */
  drawNow(): void {
    this.moving(0);
    if (!this.game.loop.running || this.lost) return;
    this.setRate(0);
    this.game.loop.tick();
  }

  /** A stage without size on the page is as good as hidden. */
  setVisible(visible: boolean): void {
    this.hidden = !visible;
    if (visible) this.moving(0);
    else this.rest();
  }

  /** Something changes for this long: draw now, at full rate, then come to rest. */
  moving(ms: number): void {
    const now = performance.now();
    this.owed = OWED;
    this.movingUntil = Math.max(this.movingUntil, now + ms);
    this.graceUntil = Math.max(this.graceUntil, this.movingUntil + GRACE[this.motion]);
    this.wake();
  }

  /** The player did something (a choice counts too): life goes on. */
  touch(): void {
    this.touchedAt = performance.now();
    if (this.motion === 'full') this.wake();
  }

  setMotion(motion: Motion): void {
    this.motion = motion;
    this.graceUntil = 0;
    this.shown?.setStill(motion === 'reduced');
    this.touch();
    this.moving(0);
  }

  stop(): void {
    this.stopped = true;
    this.game.events.off(Core.Events.POST_RENDER, this.afterFrame);
    for (const name of WAKING) window.removeEventListener(name, this.onInput, { capture: true });
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.game.canvas.removeEventListener('webglcontextlost', this.onLost);
    this.game.canvas.removeEventListener('webglcontextrestored', this.onRestored);
  }

  private readonly onInput = (): void => this.touch();

  private readonly onVisibility = (): void => {
    if (document.hidden) this.rest();
    else this.moving(0);
  };

  /** A lost context shows nothing: hide the canvas, so that the page's own colour stands there until it is back. */
  private readonly onLost = (event: Event): void => {
    event.preventDefault();
    this.lost = true;
    this.game.canvas.style.visibility = 'hidden';
    this.rest();
  };

  private readonly onRestored = (): void => {
    // After Phaser's own handler has made its textures again.
    setTimeout(() => {
      this.lost = false;
      if (this.stopped) return;
      this.game.canvas.style.visibility = '';
      this.moving(0);
    }, 0);
  };

  private wake(): void {
    const { loop } = this.game;
    if (this.stopped || this.lost || this.hidden || document.hidden || !loop.started) return;
    if (!loop.running) {
      // Without this the first frame would be as long as the sleep was.
      loop.resetDelta();
      this.setRate(0);
      loop.wake();
    }
  }

  private rest(): void {
    if (this.game.loop.running) this.game.loop.sleep();
  }

  /** Clocks alone do not tell on a slow machine: a change under way is always drawn to its end. */
  private isChanging(): boolean {
    return this.game.scene.getScenes(true).some((scene) => scene.tweens.getTweens().length > 0);
  }

  private setRate(rate: number): void {
    if (this.game.loop.fpsLimit !== rate) this.game.loop.setFPSLimit(rate);
  }

  /** A slow mean of the time between frames; pauses do not count. */
  private measureFrame(): void {
    const now = performance.now();
    const took = now - this.frameAt;
    this.frameAt = now;
    if (took >= 1000) return;
    this.frameTime += (took - this.frameTime) * 0.06;
    this.frames += 1;
    if (this.frames === ENOUGH && this.frameTime > SLOW) {
      this.onSlow();
      // The coarser picture is measured afresh.
      this.frameTime = 1000 / AMBIENT_RATE;
    } else if (this.frames > ENOUGH * 4) this.frames = 0;
  }

  private readonly afterFrame = (): void => {
    this.measureFrame();
    this.owed -= 1;
    // After the frame: changing the loop within its own callback would start a second one beside it.
    queueMicrotask(() => {
      if (this.stopped || !this.game.loop.running) return;
      const now = performance.now();
      const lives =
        this.motion === 'full' && this.shown?.lives === true && now - this.touchedAt < AMBIENT && this.frameTime < TOO_SLOW;
      if (now < this.movingUntil || this.owed > 0 || this.isChanging()) this.setRate(0);
      else if (lives || now < this.graceUntil) this.setRate(AMBIENT_RATE);
      else this.rest();
    });
  };
}
