// What art there is: the rendered places and people, and the addresses of their pictures. Files that do not exist are simply not here.
import type { Tableau } from '../story/tableau.ts';
import { readAll, readPerson, readPlace } from './art-reader.ts';
import type { PersonArt, PlaceArt } from './art-types.ts';

const ROOT = '../../assets/art/rendered/';

// Globs, not imports: the game builds and runs before any picture has been rendered.
const data = import.meta.glob<unknown>('../../assets/art/rendered/*.json', { import: 'default', eager: true });
const addresses = import.meta.glob<string>('../../assets/art/rendered/**/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The format is the artists' choice: pictures are found by path without its ending. */
const stem = (path: string): string => path.replace(/\.\w+$/, '');
const byStem = new Map(Object.entries(addresses).map(([path, url]) => [stem(path), url]));

const places = readAll<PlaceArt>(data[`${ROOT}places.json`], readPlace);
const people = readAll<PersonArt>(data[`${ROOT}people.json`], readPerson);

/** Shown when a place has no record: a plain room in the dark's colour, with room for three people. */
const BARE: PlaceArt = {
  width: 1600,
  height: 900,
  colour: '#6f6d93',
  layers: { outside: {}, back: null, dressing: {}, front: null, things: {} },
  focus: { x: 0.5, y: 0.55, width: 0.6 },
  spots: {
    left: { x: 520, y: 850, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
    middle: { x: 800, y: 850, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
    right: { x: 1080, y: 850, height: 560, pose: 'standing', facing: 'left', layer: 'middle' },
  },
  entrances: { door: { x: -120, y: 850 } },
  lamps: [],
  sky: [],
  indoors: true,
  wear: null,
  steam: [],
  tracks: [],
  marks: {},
};

/** Homes differ by whose they are; every other place has one picture. */
export const artId = ({ place, protagonist }: Pick<Tableau, 'place' | 'protagonist'>): string =>
  place === 'home' ? `home-${protagonist}` : place;

/** The picture of the map, drawn as a place. */
export const CITY_MAP = 'city-map';

export const isDrawn = (id: string): boolean => id in places;
export const placeArt = (id: string): PlaceArt => places[id] ?? BARE;
/** The library's voice is drawn by her own name. */
const DRAWN_AS: Readonly<Record<string, string>> = { librarian: 'berit' };

export const personArt = (id: string): PersonArt | null => people[DRAWN_AS[id] ?? id] ?? null;

/** The address of a rendered picture; null when it has not been rendered. */
export const imageUrl = (path: string): string | null => addresses[ROOT + path] ?? byStem.get(stem(ROOT + path)) ?? null;
