// Paper grain: one small tile of noise multiplied over everything, always at the screen's own scale.
import { BlendModes, type GameObjects } from 'phaser';
import type { PlaceArt } from './art-types.ts';
import type { Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { MADE } from './made-textures.ts';

export class Grain {
  private readonly tile: GameObjects.TileSprite;

  constructor({ scene }: Craft, art: PlaceArt) {
    this.tile = scene.add
      .tileSprite(0, 0, art.width, art.height, MADE.grain)
      .setOrigin(0)
      .setDepth(DEPTH.grain)
      .setBlendMode(BlendModes.MULTIPLY);
  }

  /** Grain belongs to the paper, not to the picture: it does not grow when the camera comes closer. */
  fit(zoom: number, pixelRatio: number): void {
    this.tile.setTileScale(pixelRatio / zoom);
  }
}
