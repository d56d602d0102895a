// The map's pictures: the city, and the floods of colour that finished projects have left, as the map names them.
import type { SessionState } from '../session/view.ts';
import { CITY_MAP, placeArt } from './art.ts';
import { picturePaths, thingPaths } from './place-picture.ts';

/** The floods among a playthrough's things. */
export const mapThings = (things: readonly string[]): readonly string[] => things.filter((name) => name.startsWith('map-'));

/** Every picture the map needs as the playthrough stands. */
export function mapPaths({ play }: SessionState): readonly string[] {
  const art = placeArt(CITY_MAP);
  return play === null ? [] : [...picturePaths(art, play.tableau.month), ...thingPaths(art, mapThings(play.tableau.things))];
}
