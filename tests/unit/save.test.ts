import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, begin } from '../../src/session/playthrough.ts';
import { LARGEST_SAVE, SAVE_FORMAT, readSave, writeSave } from '../../src/session/save.ts';
import type { Save } from '../../src/session/save.ts';
import { playYear } from '../fixtures/policy.ts';
import { inkFixture, smallWorld } from '../fixtures/world.ts';

/** Properties of whole saves are slow to shrink: fewer runs than usual. */
const RUNS = { numRuns: 60 };

const world = smallWorld(inkFixture('village'));
const year = playYear(world, 11, 'mixed');
const saveOf = (play = year.end): Save => ({ app: 'valtaajat', format: SAVE_FORMAT, story: world.runner.version, ...play });
const text = writeSave(saveOf());
const refusalOf = (given: string) => {
  const opened = readSave(given);
  return 'refused' in opened ? opened.refused : 'opened';
};
/** The save's text with one thing in it put otherwise. */
const changed = (change: (save: Record<string, unknown> & { state: Record<string, unknown> }) => void): string => {
  const save = JSON.parse(text) as Record<string, unknown> & { state: Record<string, unknown> };
  change(save);
  return JSON.stringify(save);
};

describe('a save', () => {
  test('A playthrough comes back from its save as it was, at every step of a year.', () => {
    for (const play of year.steps) {
      const save = saveOf(play);
      expect(readSave(writeSave(save))).toEqual({ save });
    }
  });

  test('A whole year fits many times into the largest save.', () => {
    expect(text.length * 10).toBeLessThan(LARGEST_SAVE);
  });

  test('Reading never throws, whatever the text.', () => {
    // Any code units, lone halves of a sign too.
    const texts = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(fc.oneof(texts, fc.string()), (given) => ['F4', 'F8'].includes(refusalOf(given))));
  });

  test('Reading never throws, and never opens, whatever JSON the text holds.', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), (given) => refusalOf(given) === 'F8'));
  });

  test('Whatever one value of a save is put otherwise, it is opened whole or refused, and never throws.', () => {
    const keys = fc.constantFrom(...Object.keys(saveOf()), ...Object.keys(saveOf().state).map((key) => `state.${key}`));
    fc.assert(
      fc.property(keys, fc.jsonValue({ maxDepth: 2 }), (key, value) => {
        const given = changed((save) => {
          if (key.startsWith('state.')) save.state[key.slice(6)] = value;
          else save[key] = value;
        });
        const opened = readSave(given);
        if ('save' in opened) expect(JSON.parse(writeSave(opened.save))).toEqual(JSON.parse(given));
        else expect(['F6', 'F8']).toContain(opened.refused);
      }),
      RUNS,
    );
  });

  test('A text that is not whole is damaged (F4).', () => {
    expect(refusalOf('')).toBe('F4');
    expect(refusalOf(text.slice(0, -1))).toBe('F4');
    expect(refusalOf(text.slice(0, text.length / 2))).toBe('F4');
  });

  test('A save of a newer format is told to be newer (F6), even when the rest of it is unknown.', () => {
    expect(refusalOf(changed((save) => (save['format'] = SAVE_FORMAT + 1)))).toBe('F6');
    expect(refusalOf(JSON.stringify({ app: 'valtaajat', format: 99, anything: [] }))).toBe('F6');
  });

  test('A text larger than the largest save is not even read (F7).', () => {
    expect(refusalOf('x'.repeat(LARGEST_SAVE + 1))).toBe('F7');
    expect(refusalOf(text + ' '.repeat(LARGEST_SAVE - text.length))).toBe('opened');
    expect(refusalOf(text + ' '.repeat(LARGEST_SAVE + 1 - text.length))).toBe('F7');
  });

  test('Another program’s JSON, and a save with something unknown in it, are refused (F8).', () => {
    for (const given of [
      'null',
      '7',
      '[]',
      '{}',
      '"valtaajat"',
      '{"app":"another","format":1}',
      '{"app":"valtaajat","format":"1"}',
    ]) {
      expect(refusalOf(given), given).toBe('F8');
    }
    expect(refusalOf(changed((save) => (save['extra'] = true)))).toBe('F8');
    expect(refusalOf(changed(({ state }) => (state['extra'] = true)))).toBe('F8');
    expect(refusalOf(changed((save) => delete save['history']))).toBe('F8');
    expect(refusalOf(changed((save) => (save['history'] = [])))).toBe('F8');
  });

  test.each<[string, string, unknown]>([
    ['a huge sum', 'money', 1e300],
    ['a sum that is no whole number', 'money', 0.5],
    ['a huge seed', 'seed', 2 ** 40],
    ['a negative energy', 'energy', -1],
    ['an energy over its range', 'energy', 7],
    ['a fortnight after the year', 'fortnight', 17],
    ['a number as words', 'rhythm', '2'],
    ['a phase that does not exist', 'phase', 'holiday'],
    ['a person that does not exist', 'met', ['nobody']],
    ['a bond with a person that does not exist', 'bonds', { nobody: 1 }],
    ['markup for a name', 'lastScene', '<img src=x onerror=alert(1)>'],
    ['a memory of a long text', 'memory', { note: 'x'.repeat(41) }],
    ['a list where a table stands', 'finished', [1]],
    ['too long a list', 'waiting', Array.from({ length: 21 }, () => 'rain')],
    ['nothing where something must stand', 'visits', null],
  ])('A save with %s is refused (F8).', (_what, key, value) => {
    expect(refusalOf(changed(({ state }) => (state[key] = value)))).toBe('F8');
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'A save that smuggles %s in brings nothing of it into the game.',
    (name) => {
      const key = JSON.stringify(name);
      const places: readonly [string, string][] = [
        ['"memory":{', `"memory":{${key}:{"polluted":true},`],
        ['"state":{', `"state":{${key}:{"polluted":true},`],
        ['{"app"', `{${key}:{"polluted":true},"app"`],
      ];
      for (const [where, smuggled] of places) {
        const given = text.replace(where, smuggled);
        expect(given).not.toBe(text);
        const opened = readSave(given);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        if ('refused' in opened) expect(opened.refused).toBe('F8');
        else {
          expect(JSON.stringify(opened.save)).not.toContain('polluted');
          for (const each of [opened.save, opened.save.state, opened.save.state.memory]) {
            expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
          }
        }
      }
    },
  );

  test('A game in which one could not go on sixty times in a fortnight can still be opened again.', () => {
    let play = begin(world, 'elias', 1);
    for (const id of ['lift', 'answer', 'continue']) play = act(world, play, { do: 'choose', id });
    for (let evening = 0; evening < 70; evening += 1) {
      play = act(world, play, { do: 'tonight' });
      for (const id of ['hush', 'continue']) play = act(world, play, { do: 'choose', id });
    }
    expect(refusalOf(writeSave(saveOf(play)))).toBe('opened');
  });
});
