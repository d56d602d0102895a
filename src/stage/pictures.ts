// Textures by the art's own paths: loaded when needed, quietly missing when they cannot be, let go when another place is shown.
import type { Game, Textures } from 'phaser';
import { imageUrl } from './art.ts';

/** Places are big in memory; the one shown and the one before it are kept. */
const KEPT_GROUPS = 2;

export class Pictures {
  private readonly textures: Textures.TextureManager;
  private readonly pending = new Map<string, Promise<void>>();
  private groups: (readonly string[])[] = [];

  constructor(game: Game) {
    this.textures = game.textures;
  }

  has(path: string | null): path is string {
    return path !== null && this.textures.exists(path);
  }

  /** Resolves when all that can be shown is there. Never rejects: what did not come is left out. */
  async ensure(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.load(path)));
  }

  /** Says that these are shown now, and frees what was shown before the last time. */
  keep(paths: readonly string[]): void {
    this.groups = [paths, ...this.groups].slice(0, KEPT_GROUPS);
    const kept = new Set(this.groups.flat());
    for (const key of this.textures.getTextureKeys()) {
      if (key.startsWith('places/') && !kept.has(key)) this.textures.remove(key);
    }
  }

  private load(path: string): Promise<void> {
    const known = this.pending.get(path);
    if (known) return known;
    if (this.textures.exists(path)) return Promise.resolve();
    const loading = this.fetch(path).finally(() => this.pending.delete(path));
    this.pending.set(path, loading);
    return loading;
  }

  private async fetch(path: string): Promise<void> {
    const url = imageUrl(path);
    if (url === null) return;
    try {
      const image = new Image();
      image.src = url;
      // Decoded off the main thread; Phaser's loader needs a running loop, and this stage sleeps.
      await image.decode();
      if (!this.textures.exists(path)) this.textures.addImage(path, image);
    } catch {
      console.warn(`stage: ${path} could not be loaded`);
    }
  }
}
