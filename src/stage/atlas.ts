// A person's one picture, cut into named frames: `pose/<name>` and `face/<name>`.
import type { Textures } from 'phaser';
import type { PersonArt, Rect } from './art-types.ts';

/** Cuts the atlas into named frames, once. */
export function cutFrames(textures: Textures.TextureManager, art: PersonArt): void {
  const texture = textures.get(art.image);
  const add = (name: string, { x, y, width, height }: Rect): void => {
    if (!texture.has(name)) texture.add(name, 0, x, y, width, height);
  };
  for (const [name, pose] of Object.entries(art.poses)) add(`pose/${name}`, pose.frame);
  for (const [name, face] of Object.entries(art.faces)) add(`face/${name}`, face.frame);
}
