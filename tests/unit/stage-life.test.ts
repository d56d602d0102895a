// What moves by itself: the year and the hour decide, and everything named can come.
import { describe, expect, it } from 'vitest';
import { gestureOf } from '../../src/stage/gestures.ts';
import { LIFE, lifePlan } from '../../src/stage/life-plan.ts';
import { mapThings } from '../../src/stage/map-things.ts';
import { HOURS, LIGHTS, WEATHERS } from '../../src/story/tableau.ts';
import { PEOPLE } from '../../src/game/people.ts';

const at = (month: number, hour: (typeof HOURS)[number] = 'day', indoors = true) =>
  lifePlan({ month, hour, light: 'day', weather: 'none' }, indoors);

describe('Life in a place', () => {
  it('has no dust in the dark of the year, and some in the spring sun', () => {
    expect(at(12)).not.toContain('dust');
    expect(at(4)).toContain('dust');
    expect(at(4, 'night')).not.toContain('dust');
    expect(lifePlan({ month: 4, hour: 'day', light: 'day', weather: 'rain' }, true)).not.toContain('dust');
  });

  it('drips in the thaw, sheds leaves in November outdoors, and has gulls from May', () => {
    expect(at(3)).toContain('drips');
    expect(at(1)).toEqual([]);
    expect(at(11, 'evening', false)).toEqual(['leaves']);
    expect(at(11)).toEqual([]);
    expect(at(6, 'evening')).toContain('gulls');
  });

  it('can bring everything it names', () => {
    const all = new Set(
      Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
        HOURS.flatMap((hour) =>
          LIGHTS.flatMap((light) =>
            WEATHERS.flatMap((weather) => [true, false].flatMap((indoors) => lifePlan({ month, hour, light, weather }, indoors))),
          ),
        ),
      ),
    );
    expect([...all].sort()).toEqual([...LIFE].sort());
  });
});

describe('Gestures', () => {
  it('end where they began, within a second and a half, and nobody jumps', () => {
    for (const person of [...PEOPLE, 'elias', 'riikka']) {
      const steps = gestureOf(person);
      const last = steps.at(-1);
      expect([last?.lift ?? 0, last?.sway ?? 0, last?.head ?? 0, last?.lean ?? 0], person).toEqual([0, 0, 0, 0]);
      expect(
        steps.reduce((sum, { ms }) => sum + ms, 0),
        person,
      ).toBeLessThanOrEqual(1500);
      for (const { lift = 0, sway = 0 } of steps) expect(Math.max(Math.abs(lift), Math.abs(sway)), person).toBeLessThan(16);
    }
  });
});

describe('The map', () => {
  it('is coloured by finished projects and by nothing else', () => {
    expect(mapThings(['jar-2', 'trace-repair-cafe', 'map-repair-cafe', 'curtain', 'map-letter-club'])).toEqual([
      'map-repair-cafe',
      'map-letter-club',
    ]);
  });
});
