// Steam from cups and the kettle: a few slow puffs at each point the place names.
import type { GameObjects } from 'phaser';
import type { PlaceArt } from './art-types.ts';
import type { Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { MADE } from './made-textures.ts';

export class Steam {
  private readonly emitters: readonly GameObjects.Particles.ParticleEmitter[];

  constructor({ scene, pulse }: Craft, art: PlaceArt) {
    this.emitters = art.steam.map(({ x, y }) => {
      const emitter = scene.add.particles(x, y, MADE.puff, {
        x: { min: -5, max: 5 },
        speedX: { min: -5, max: 9 },
        speedY: { min: -34, max: -20 },
        scale: { start: 0.25, end: 0.95 },
        alpha: { values: [0, 0.34, 0.2, 0], interpolation: 'linear' },
        lifespan: 3400,
        frequency: 620,
      });
      emitter.setDepth(DEPTH.steam);
      emitter.fastForward(3400, 100);
      if (pulse.motion === 'reduced') emitter.pause();
      return emitter;
    });
  }

  get rises(): boolean {
    return this.emitters.length > 0;
  }

  setStill(still: boolean): void {
    for (const emitter of this.emitters) {
      if (still) emitter.pause();
      else emitter.resume();
    }
  }
}
