// What every part of the stage may use: the scene it stands in, the pulse that keeps it awake, the pictures, and how much may move.
import type { Scene } from 'phaser';
import type { Pictures } from './pictures.ts';
import type { Pulse } from './pulse.ts';

export type Motion = 'full' | 'reduced';

export interface Craft {
  readonly scene: Scene;
  readonly pulse: Pulse;
  readonly pictures: Pictures;
}

/** The only length of a fade under reduced motion. */
const FADE = 120;

interface Change {
  readonly targets: object;
  readonly to: Readonly<Record<string, number>>;
  readonly ms: number;
  readonly ease?: string;
  /** A fade is kept short under reduced motion; everything else becomes a cut. */
  readonly fade?: boolean;
  readonly onUpdate?: () => void;
  readonly onComplete?: () => void;
}

/** The one way things move on the stage, so that reduced motion and the sleeping loop are never forgotten. */
export function change({ scene, pulse }: Craft, { targets, to, ms, ease, fade, onUpdate, onComplete }: Change): void {
  const duration = pulse.motion === 'full' ? ms : fade ? FADE : 0;
  scene.tweens.killTweensOf(targets);
  if (duration === 0) {
    Object.assign(targets, to);
    onUpdate?.();
    onComplete?.();
    pulse.moving(0);
    return;
  }
  pulse.moving(duration);
  scene.tweens.add({
    targets,
    ...to,
    duration,
    ease: ease ?? 'Sine.easeInOut',
    onUpdate: () => onUpdate?.(),
    onComplete: () => {
      onUpdate?.();
      onComplete?.();
    },
  });
}
