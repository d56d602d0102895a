// The painted place in its layers: the world outside by season, the room, and what stands before people.
import type { GameObjects } from 'phaser';
import type { PlaceArt } from './art-types.ts';
import { toNumber } from './colour.ts';
import { change, type Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { seasonFor } from './season.ts';

const UNLIT_GLASS = 0x262842;
/** From this strength on a screen shows its picture whole. */
const FAINTEST = 0.25;

/** Milliseconds in which a thing comes or goes. */
const APPEARING = 900;

/** How far (master pixels) a layer drifts against the room at the pointer's farthest. */
const DRIFT = { outside: 7, front: -6 } as const;

const outsidePath = (art: PlaceArt, month: number): string | null => {
  const season = seasonFor(month, Object.keys(art.layers.outside));
  return season === null ? null : (art.layers.outside[season] ?? null);
};

const dressingPath = (art: PlaceArt, month: number): string | null => {
  const season = seasonFor(month, Object.keys(art.layers.dressing));
  return season === null ? null : (art.layers.dressing[season] ?? null);
};

/** Every picture the place needs in this month. */
export const picturePaths = (art: PlaceArt, month: number): readonly string[] =>
  [outsidePath(art, month), art.layers.back, dressingPath(art, month), art.layers.front].filter((path) => path !== null);

/** The pictures of those things that this place has. */
export const thingPaths = (art: PlaceArt, things: readonly string[]): readonly string[] =>
  things.flatMap((name) => art.layers.things[name]?.image ?? []);

export class PlacePicture {
  private readonly outside: GameObjects.Image | null;
  private readonly front: GameObjects.Image | null;
  /** A dark pane for each lamp with a glass of its own, in the lamps' order. */
  private readonly panes: readonly (GameObjects.Rectangle | null)[];
  private readonly craft: Craft;
  private readonly art: PlaceArt;
  private readonly things = new Map<string, GameObjects.Image>();

  constructor(craft: Craft, art: PlaceArt, month: number) {
    const { scene, pictures } = craft;
    this.craft = craft;
    this.art = art;
    const layer = (path: string | null, depth: number): GameObjects.Image | null =>
      pictures.has(path) ? scene.add.image(0, 0, path).setOrigin(0).setDisplaySize(art.width, art.height).setDepth(depth) : null;
    scene.cameras.main.setBackgroundColor(art.colour);
    this.outside = layer(outsidePath(art, month), DEPTH.outside);
    layer(art.layers.back, DEPTH.back);
    layer(dressingPath(art, month), DEPTH.dressing);
    this.front = layer(art.layers.front, DEPTH.front);
    this.panes = art.lamps.map(({ area }) =>
      area && pictures.has(art.layers.back)
        ? scene.add.rectangle(area.x, area.y, area.width, area.height, UNLIT_GLASS).setOrigin(0).setDepth(DEPTH.back)
        : null,
    );
  }

  /** What has come appears, what has gone fades; `inView` is false while the curtain is down. */
  showThings(names: readonly string[], inView: boolean): void {
    const { scene, pictures } = this.craft;
    const ms = inView ? APPEARING : 0;
    for (const [name, image] of [...this.things]) {
      if (names.includes(name)) continue;
      this.things.delete(name);
      change(this.craft, { targets: image, to: { alpha: 0 }, ms, fade: inView, onComplete: () => image.destroy() });
    }
    for (const name of names) {
      const thing = this.art.layers.things[name];
      if (!thing || this.things.has(name) || !pictures.has(thing.image)) continue;
      const { x, y, width, height } = thing.area;
      const image = scene.add
        .image(x, y, thing.image)
        .setOrigin(0)
        .setDisplaySize(width, height)
        .setDepth(thing.layer === 'front' ? DEPTH.thingsBefore : DEPTH.things)
        .setAlpha(0);
      this.things.set(name, image);
      change(this.craft, { targets: image, to: { alpha: 1 }, ms, fade: inView });
    }
  }

  dimOutside(colour: string): void {
    this.outside?.setTint(toNumber(colour));
  }

  /** 0–1 for each lamp: a screen that is off is black glass. */
  darkenGlass(strengths: readonly number[]): void {
    this.panes.forEach((pane, index) => pane?.setAlpha(1 - Math.min(1, (strengths[index] ?? 0) / FAINTEST)));
  }

  drift(x: number, y: number): void {
    this.outside?.setPosition(x * DRIFT.outside, y * DRIFT.outside * 0.5);
    const [dx, dy] = [x * DRIFT.front, y * DRIFT.front * 0.3];
    this.front?.setPosition(dx, dy);
    // What stands on the front layer goes with it.
    for (const [name, image] of this.things) {
      const thing = this.art.layers.things[name];
      if (thing?.layer === 'front') image.setPosition(thing.area.x + dx, thing.area.y + dy);
    }
  }
}
