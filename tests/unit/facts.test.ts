// The table of sums: what is wrong in it is named where it stands, and what has grown old is told.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsIn, readFacts, rowsToCheckAgain } from '../../tools/story/facts.ts';
import { factRow } from '../fixtures/rows.ts';
import { projectWith } from '../fixtures/world.ts';

const TABLE = readFileSync('assets/facts/benefits.json', 'utf8');
const tableOf = (rows: readonly unknown[]) => JSON.stringify(rows, null, 2);
const sound = { ...factRow('fare', 330), rule: 'Yksi matka, tarinan oma summa' };

describe('the table of sums', () => {
  test('The real table has no fault.', () => {
    expect(readFacts(TABLE).faults).toEqual([]);
  });

  test.each([
    ['a day that is not in the calendar', { validFrom: '2026-02-30' }, /validFrom.*2026-02-30 is no day/],
    ['a last day before the first', { validFrom: '2026-03-01', validTo: '2026-02-01' }, /validTo lies before validFrom/],
    ['a broken cent', { amount: 330.5 }, /amount.*whole cents/],
    ['a status nobody knows', { status: 'maybe' }, /status/],
    ['a sum from the world without its source', { status: 'sourced', sourceUrl: null }, /sourceUrl/],
    ['a sum of an earlier year without its source', { status: 'dated', sourceUrl: 'https://example.org/' }, /sourceDate/],
    ['a key that is not one of a row', { amonut: 3 }, /amonut/],
  ])('A row with %s is named with its file and line.', (_what, wrong, message) => {
    const [first, ...others] = readFacts(tableOf([sound, { ...sound, id: 'food', ...wrong }])).faults;
    expect(first).toMatch(message);
    expect(first).toMatch(/^assets\/facts\/benefits\.json:13 food: /);
    expect(others).toEqual([]);
  });

  test('A row that the rules need and that is not in force on their date, or not verified, is named with its line.', () => {
    const root = projectWith({});
    const table = join(root, 'assets/facts/benefits.json');
    const wrong = TABLE.replace(/("id": "food",[^}]*?"validFrom": )"[^"]*"/, '$1"2062-03-01"');
    expect(wrong).not.toBe(TABLE);
    writeFileSync(table, wrong);
    expect(factsIn(root).faults).toEqual([expect.stringMatching(/^assets\/facts\/benefits\.json:\d+ food: .*2026-06-01/)]);
    writeFileSync(table, TABLE);
    expect(factsIn(root).faults).toEqual([]);
  });

  test('Two rows of one sum that are in force at once are a fault, and one after the other are not.', () => {
    const first = { ...sound, validFrom: '2019-01-01', validTo: '2026-02-28' };
    expect(readFacts(tableOf([first, { ...sound, validFrom: '2026-03-01' }])).faults).toEqual([]);
    expect(readFacts(tableOf([first, { ...sound, validFrom: '2026-02-28' }])).faults.join()).toMatch(/in force at once/);
  });

  test('A sum that nobody has verified may stand in the table without a source.', () => {
    expect(readFacts(tableOf([{ ...sound, status: 'unverified' }])).faults).toEqual([]);
  });

  test('A text that is no table is told as such.', () => {
    expect(readFacts('[{').faults.join()).toMatch(/^assets\/facts\/benefits\.json:1 is no JSON/);
    expect(readFacts('{}').faults.join()).toMatch(/must be a list/);
  });

  test('A sum from the world is to be checked again after a year or after its last day; one of the story never.', () => {
    const row = { ...sound, status: 'sourced' as const, sourceUrl: 'https://example.org/', sourceDate: '2026-01-01' };
    const old = { ...row, checkedOn: '2025-11-01' };
    const ended = { ...row, id: 'rent', validTo: '2026-12-31', checkedOn: '2026-11-01' };
    const story = { ...old, id: 'food', status: 'fiction' as const };
    expect(rowsToCheckAgain([old, ended, story], '2026-10-31')).toEqual([]);
    expect(rowsToCheckAgain([old, ended, story], '2027-01-01')).toEqual([
      expect.stringContaining('fare: checked 426 days ago'),
      expect.stringContaining('rent: its last day was 2026-12-31'),
    ]);
  });
});
