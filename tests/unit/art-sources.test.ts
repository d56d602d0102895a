import { describe, expect, test } from 'vitest';
import { allPeople, allPlaces, personFingerprint, placeFingerprints, readFingerprints } from '../../tools/art/sources.mjs';

const committed = readFingerprints();

describe('The committed pictures', () => {
  test('are of the places as they are drawn now: a changed drawing must be rendered again (npm run art).', async () => {
    const drawn = Object.fromEntries((await allPlaces()).map((place) => [place.id, placeFingerprints(place)]));
    expect(committed.places).toEqual(drawn);
  });

  test('are of the people as they are described now.', async () => {
    const described = Object.fromEntries((await allPeople()).map((person) => [person.id, personFingerprint(person)]));
    expect(committed.people).toEqual(described);
  });
});
