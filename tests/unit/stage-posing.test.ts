// Who stands where, in which drawn pose, and what changed between two moments.
import { describe, expect, it } from 'vitest';
import type { StageActor, Tableau } from '../../src/story/tableau.ts';
import { readPerson, readPlace } from '../../src/stage/art-reader.ts';
import type { PersonArt, PlaceArt } from '../../src/stage/art-types.ts';
import { castChange, isOtherSet } from '../../src/stage/changes.ts';
import { pixelRatio } from '../../src/stage/measure.ts';
import { faceFor, placeActors, poseFor } from '../../src/stage/posing.ts';
import { isCoatWeather, seasonFor } from '../../src/stage/season.ts';

function place(value: unknown): PlaceArt {
  const art = readPlace(value);
  if (!art) throw new Error('no place');
  return art;
}

function person(...poses: string[]): PersonArt {
  const art = readPerson({
    image: 'people/x.webp',
    poses: Object.fromEntries(poses.map((pose) => [pose, { frame: [0, 0, 200, 600] }])),
    faces: { neutral: { frame: [0, 0, 40, 40] }, warm: { frame: [0, 0, 40, 40] } },
  });
  if (!art) throw new Error('no person');
  return art;
}

const room = place({ spots: { door: { x: 0, y: 800 }, left: { x: 300, y: 800 }, right: { x: 900, y: 800 } } });
const actor = (id: StageActor['person'], spot: string): StageActor => ({ person: id, spot, face: 'neutral' });
const where = (actors: readonly StageActor[]) =>
  placeActors(actors, room).map(({ actor: who, spotName }) => [who.person, spotName]);

describe('spots', () => {
  it('are given by name, and the first free one where the name is unknown or taken', () => {
    expect(where([actor('ulla', 'right'), actor('mira', 'nowhere')])).toEqual([
      ['ulla', 'right'],
      ['mira', 'left'],
    ]);
    expect(where([actor('ulla', 'right'), actor('mira', 'right')])).toEqual([
      ['ulla', 'right'],
      ['mira', 'left'],
    ]);
  });

  it('leave out whom they cannot hold', () => {
    expect(where([actor('ulla', 'left'), actor('mira', 'right'), actor('jorma', 'x')])).toHaveLength(2);
  });

  it('seats who has only been drawn behind a table, and leaves everyone else where the scene says', () => {
    const mixed = place({ spots: { right: { x: 900, y: 800 }, chair: { x: 500, y: 700, pose: 'seated' } } });
    const at = (stands: boolean) => placeActors([actor('riikka', 'right')], mixed, () => stands).map(({ spotName }) => spotName);
    expect(at(true)).toEqual(['right']);
    expect(at(false)).toEqual(['chair']);
  });
});

describe('poses', () => {
  it('wear a coat where it is cold, if one is drawn', () => {
    expect(poseFor(person('standing', 'standing-coat'), 'standing', 'coat')?.name).toBe('standing-coat');
    expect(poseFor(person('standing', 'standing-coat'), 'standing', null)?.name).toBe('standing');
    expect(poseFor(person('standing'), 'standing', 'coat')?.name).toBe('standing');
  });

  it('fall back to what is drawn, lower where a table should hide the legs', () => {
    expect(poseFor(person('standing'), 'seated', null)).toMatchObject({ name: 'standing', sink: 0.42 });
    expect(poseFor(person('seated', 'standing'), 'floor', null)).toMatchObject({ name: 'seated', sink: 0 });
    expect(poseFor(person('standing-coat'), 'standing', null)?.name).toBe('standing-coat');
  });

  it('show a neutral face for an unknown one', () => {
    expect(faceFor(person('standing'), 'warm')).toBe('warm');
    expect(faceFor(person('standing'), 'furious')).toBe('neutral');
  });
});

describe('changes', () => {
  it('tell who came, left, moved and stayed', () => {
    const before = placeActors([actor('ulla', 'left'), actor('mira', 'right')], room);
    const after = placeActors([actor('ulla', 'right'), actor('jorma', 'left')], room);
    const change = castChange(before, after);
    expect(change.entered.map((placed) => placed.actor.person)).toEqual(['jorma']);
    expect(change.left).toEqual(['mira']);
    expect(change.moved.map((placed) => placed.actor.person)).toEqual(['ulla']);
    expect(change.stayed).toEqual([]);
  });

  it('tell another place from another light', () => {
    const tableau: Tableau = {
      place: 'home',
      protagonist: 'elias',
      light: 'dark',
      hour: 'night',
      weather: 'none',
      actors: [],
      speaker: null,
      month: 11,
    };
    expect(isOtherSet(null, tableau)).toBe(true);
    expect(isOtherSet(tableau, { ...tableau, light: 'lamp' })).toBe(false);
    expect(isOtherSet(tableau, { ...tableau, place: 'street' })).toBe(true);
    expect(isOtherSet(tableau, { ...tableau, month: 12 })).toBe(true);
  });
});

describe('seasons and data', () => {
  it('take the drawn season before the month', () => {
    expect(seasonFor(11, ['november', 'december'])).toBe('november');
    expect(seasonFor(2, ['november', 'december'])).toBe('december');
    expect(seasonFor(10, ['november', 'december'])).toBe('december');
    expect(seasonFor(4, ['november', 'december', 'march', 'may'])).toBe('march');
    expect(seasonFor(11, ['december', 'march'])).toBeNull();
    expect(seasonFor(5, [])).toBeNull();
    expect([11, 12, 1, 2, 3].every(isCoatWeather)).toBe(true);
    expect([4, 6, 10].some(isCoatWeather)).toBe(false);
  });

  it('survive what is malformed', () => {
    expect(readPlace(null)).toBeNull();
    expect(readPlace({})).toMatchObject({ width: 1600, spots: {}, lamps: [], indoors: true });
    expect(readPlace({ lamps: [{ kind: 'laser', x: 1, y: 1 }], spots: { a: { x: 'one' } } })).toMatchObject({
      lamps: [],
      spots: {},
    });
    expect(readPerson({ image: 'x' })).toBeNull();
  });

  it('draw no denser than twice, nor more pixels than help', () => {
    expect(pixelRatio(360, 260, 3)).toBe(2);
    expect(pixelRatio(3000, 2000, 2)).toBe(1);
    expect(pixelRatio(846, 768, 1)).toBe(1);
  });
});
