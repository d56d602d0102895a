// Narrow readers for places.json and people.json: what is missing or malformed becomes a harmless default, never an error.
import type {
  Anchor,
  FaceArt,
  Focus,
  FrameArt,
  Lamp,
  LampKind,
  PersonArt,
  PlaceArt,
  Point,
  PoseArt,
  Rect,
  Spot,
  ThingArt,
} from './art-types.ts';

type Loose = Readonly<Record<string, unknown>>;

const LAMP_KINDS: readonly string[] = ['lamp', 'screen', 'tube', 'torch', 'window', 'street'];

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const loose = (value: unknown): Loose => (isLoose(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const number = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const colour = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : otherwise;

function entries<T>(value: unknown, read: (item: unknown) => T | null): Readonly<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const [key, item] of Object.entries(loose(value))) {
    const result = read(item);
    if (result !== null) found[key] = result;
  }
  return found;
}

function items<T>(value: unknown, read: (item: unknown) => T | null): readonly T[] {
  return list(value).flatMap((item) => {
    const result = read(item);
    return result === null ? [] : [result];
  });
}

function readPair(value: unknown): Anchor | null {
  const [x, y] = list(value);
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

function readFrame(value: unknown): FrameArt | null {
  const [x, y, width, height] = list(value);
  if (typeof x !== 'number' || typeof y !== 'number' || typeof width !== 'number' || typeof height !== 'number') return null;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function readPoint(value: unknown): Point | null {
  const { x, y } = loose(value);
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

function readRect(value: unknown): Rect | null {
  const at = readPoint(value);
  const { width, height } = loose(value);
  return at && typeof width === 'number' && typeof height === 'number' ? { ...at, width, height } : null;
}

const isLampKind = (value: unknown): value is LampKind => typeof value === 'string' && LAMP_KINDS.includes(value);

function readLamp(value: unknown): Lamp | null {
  const at = readPoint(value);
  const { kind, radius, colour: tone, area, thing } = loose(value);
  return at && isLampKind(kind)
    ? { ...at, kind, radius: number(radius, 420), colour: colour(tone, '#ffdf9a'), area: readFrame(area), thing: text(thing) }
    : null;
}

function readSpot(value: unknown): Spot | null {
  const at = readPoint(value);
  if (!at) return null;
  const { height, pose, facing, layer } = loose(value);
  return {
    ...at,
    height: number(height, 520),
    pose: text(pose) ?? 'standing',
    facing: facing === 'left' ? 'left' : 'right',
    layer: layer === 'near' ? 'near' : 'middle',
  };
}

function readThing(value: unknown): ThingArt | null {
  const { image, area, layer } = loose(value);
  const [path, frame] = [text(image), readFrame(area)];
  return path !== null && frame ? { image: path, area: frame, layer: layer === 'front' ? 'front' : 'back' } : null;
}

function readFocus(value: unknown): Focus {
  const { x, y, width } = loose(value);
  return { x: number(x, 0.5), y: number(y, 0.55), width: number(width, 0.6) };
}

export function readPlace(value: unknown): PlaceArt | null {
  if (!isLoose(value)) return null;
  const layers = loose(value['layers']);
  return {
    width: number(value['width'], 1600),
    height: number(value['height'], 900),
    colour: colour(value['colour'], '#8b86a8'),
    layers: {
      outside: entries(layers['outside'], text),
      back: text(layers['back']),
      dressing: entries(layers['dressing'], text),
      front: text(layers['front']),
      things: entries(layers['things'], readThing),
    },
    focus: readFocus(value['focus']),
    spots: entries(value['spots'], readSpot),
    entrances: entries(value['entrances'], readPoint),
    lamps: items(value['lamps'], readLamp),
    sky: items(value['sky'], readRect),
    indoors: value['indoors'] !== false,
    wear: text(value['wear']),
    steam: items(value['steam'], readPoint),
    tracks: items(value['tracks'], readRect),
    marks: entries(value['marks'], readPoint),
  };
}

function readPose(value: unknown): PoseArt | null {
  const { frame, anchor, standing, face, facing } = loose(value);
  const area = readFrame(frame);
  if (!area) return null;
  return {
    frame: area,
    anchor: readPair(anchor) ?? { x: area.width / 2, y: area.height },
    standing: number(standing, area.height),
    face: readPair(face),
    facing: facing === 'left' ? 'left' : 'right',
  };
}

function readFace(value: unknown): FaceArt | null {
  const { frame, offset } = loose(value);
  const area = readFrame(frame);
  return area ? { frame: area, offset: readPair(offset) ?? { x: 0, y: 0 } } : null;
}

export function readPerson(value: unknown): PersonArt | null {
  if (!isLoose(value)) return null;
  const image = text(value['image']);
  const poses = entries(value['poses'], readPose);
  if (image === null || Object.keys(poses).length === 0) return null;
  return { image, size: number(value['size'], 1), poses, faces: entries(value['faces'], readFace) };
}

export const readAll = <T>(value: unknown, read: (item: unknown) => T | null): Readonly<Record<string, T>> =>
  entries(value, read);
