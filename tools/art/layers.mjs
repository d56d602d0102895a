// What places share in telling their layers: a picture a season, and things with an area of their own.
import { Art } from './ink.mjs';

/** One picture for each season of a table: `{ november: () => draw('november'), … }`. */
export const eachSeason = (seasons, draw) =>
  Object.fromEntries(Object.keys(seasons).map((season) => [season, () => draw(season)]));

/** Draws things with a pen `w` wide: `thing([x, y, width, height], 'back' | 'front', seed, (art) => …)`. */
export const thingPen = (w) => (area, layer, seed, draw) => ({
  area,
  layer,
  draw: () => {
    const art = new Art(seed, { w });
    draw(art);
    return art.svg(area[2], area[3], area.join(' '));
  },
});
