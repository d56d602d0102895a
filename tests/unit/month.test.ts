// The month of each household on the dates the table holds, and what a gig leaves in it: docs/design/FACTS.md 2.1, 2.2, 2.3 and 2.7.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyCosts, monthOf, unemploymentBenefit } from '../../src/game/month.ts';
import type { Circumstances, Household, Sum } from '../../src/game/month.ts';
import { RULES_DATE, shownRows } from '../../src/game/rows.ts';
import { REAL_FACTS, plainRows, realRows } from '../fixtures/rows.ts';

const THEN = '2019-06-01';
const AFTER_THE_PROTECTED_SUM = '2024-06-01';
const HOUSEHOLDS: readonly Household[] = ['elias', 'jasmin', 'sami'];
/** Lines that are paid out of the support and are no part of it. */
const BILLS = ['rent', 'electricity', 'phone'];

const sumOf = (lines: readonly Sum[]) => lines.reduce((sum, { amount }) => sum + amount, 0);
const supportOf = (lines: readonly Sum[]) => sumOf(lines.filter(({ row }) => !BILLS.includes(row)));
const lineOf = (lines: readonly Sum[], row: string) => lines.find((line) => line.row === row)?.amount;

const quiet: Circumstances = { registeredInTime: true, earnings: 0, dutyNeglectedMonths: 0, owed: 0, enforcement: false };
const month = (household: Household, part: Partial<Circumstances> = {}, date = RULES_DATE) =>
  monthOf(household, { ...quiet, ...part }, realRows(date));

const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  registeredInTime: fc.boolean(),
  earnings: fc.integer({ min: 0, max: 300_000 }),
  dutyNeglectedMonths: fc.integer({ min: 0, max: 12 }),
  owed: fc.integer({ min: 0, max: 50_000 }),
  enforcement: fc.boolean(),
});
/** A household on a date for which the table has its sums. */
const anyMonth = fc.constantFrom<readonly [Household, string]>(
  ['elias', RULES_DATE],
  ['jasmin', RULES_DATE],
  ['sami', RULES_DATE],
  ['elias', THEN],
  ['jasmin', '2018-06-01'],
);

describe('every month', () => {
  test('Support is never less than nothing, however much was earned, owed or neglected.', () => {
    fc.assert(
      fc.property(anyMonth, anyCircumstances, ([household, date], circumstances) => {
        expect(supportOf(monthOf(household, circumstances, realRows(date)))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('Who reports a gig never has less that month than who had none, pay and support together.', () => {
    fc.assert(
      fc.property(anyMonth, anyCircumstances, ([household, date], circumstances) => {
        const rows = realRows(date);
        const without = sumOf(monthOf(household, { ...circumstances, earnings: 0 }, rows));
        expect(sumOf(monthOf(household, circumstances, rows)) + circumstances.earnings).toBeGreaterThanOrEqual(without);
      }),
    );
  });

  test('That holds for social assistance whatever the sums of a later table may be.', () => {
    const sums = fc.record({
      'basic-part': fc.integer({ min: 1, max: 100_000 }),
      'basic-part-at-home': fc.integer({ min: 1, max: 100_000 }),
      'basic-part-cut': fc.integer({ min: 1, max: 100 }),
      'duty-cut-later': fc.integer({ min: 1, max: 100 }),
      'earnings-disregard': fc.integer({ min: 1, max: 50_000 }),
      'earnings-disregard-percent': fc.integer({ min: 1, max: 100 }),
      'payment-plan-part': fc.integer({ min: 1, max: 50_000 }),
    });
    fc.assert(
      fc.property(fc.constantFrom('elias', 'jasmin'), sums, anyCircumstances, (household, given, circumstances) => {
        const rows = plainRows(given);
        const lines = monthOf(household, circumstances, rows);
        expect(supportOf(lines)).toBeGreaterThanOrEqual(0);
        const without = sumOf(monthOf(household, { ...circumstances, earnings: 0 }, rows));
        expect(sumOf(lines) + circumstances.earnings).toBeGreaterThanOrEqual(without);
      }),
    );
  });

  test('Every line is of a row in the table, moves something, and is told once, in whole cents.', () => {
    fc.assert(
      fc.property(anyMonth, anyCircumstances, ([household, date], circumstances) => {
        const rows = realRows(date);
        const lines = monthOf(household, circumstances, rows);
        expect(lines.filter(({ row }) => !rows.has(row))).toEqual([]);
        expect(lines.every(({ amount }) => Number.isInteger(amount) && amount !== 0)).toBe(true);
        expect(new Set(lines.map(({ row }) => row)).size).toBe(lines.length);
      }),
    );
  });

  test('Letters of enforcement move no sum.', () => {
    for (const household of HOUSEHOLDS)
      expect(month(household, { enforcement: true })).toEqual(month(household, { enforcement: false }));
  });

  test.each(['fi', 'en'])('Every line that a month can tell has a name in %s.', (language) => {
    const { money } = JSON.parse(readFileSync(`locales/${language}/interface.json`, 'utf8')) as { money: Record<string, string> };
    const told = HOUSEHOLDS.flatMap((household) => [
      ...month(household, { earnings: 100_000, owed: 1_000 }),
      ...month(household, { registeredInTime: false, owed: 1_000 }),
      ...month(household, { dutyNeglectedMonths: 1 }),
      ...month(household, { dutyNeglectedMonths: 2 }),
    ]);
    expect(told.map(({ row }) => row).filter((row) => money[row] === undefined)).toEqual([]);
  });
});

describe('Elias’s month in 2026', () => {
  test('Whole, it is the basic part, and rent and electricity that come and go; his phone is paid from the basic part.', () => {
    expect(month('elias')).toEqual([
      { row: 'basic-part', amount: 57_843 },
      { row: 'rent-support', amount: 65_100 },
      { row: 'rent', amount: -62_000 },
      { row: 'electricity', amount: -3_100 },
      { row: 'phone', amount: -1_490 },
    ]);
  });

  test('A gig of a hundred adds nothing: the support falls by a hundred (FACTS 2.7).', () => {
    expect(lineOf(month('elias', { earnings: 10_000 }), 'earnings-counted')).toBe(-10_000);
    expect(supportOf(month('elias', { earnings: 10_000 })) + 10_000).toBe(supportOf(month('elias')));
  });

  test('Pay that is more than the whole support takes the support and no more; a plan then has nothing to take.', () => {
    const lines = month('elias', { earnings: 200_000, owed: 10_000 });
    expect(supportOf(lines)).toBe(0);
    expect(lineOf(lines, 'payment-plan-part')).toBeUndefined();
  });

  test('The last part of a payment plan is only what is left to pay.', () => {
    expect(lineOf(month('elias', { owed: 10_000 }), 'payment-plan-part')).toBe(-1_000);
    expect(lineOf(month('elias', { owed: 300 }), 'payment-plan-part')).toBe(-300);
  });

  test('Unregistered and with nothing sent, he is cut once, by the larger: half.', () => {
    const lines = month('elias', { registeredInTime: false, dutyNeglectedMonths: 2 });
    expect(lines.filter(({ row }) => row.includes('cut'))).toEqual([{ row: 'basic-part-cut', amount: -28_922 }]);
  });
});

describe('the duty to apply', () => {
  test.each(['elias', 'jasmin'] as const)(
    'Neglected by %s it takes a fifth in the first month, two fifths after, six months at most.',
    (who) => {
      const rows = realRows();
      const basic = rows.get(who === 'elias' ? 'basic-part' : 'basic-part-at-home')?.amount ?? 0;
      const cut = (dutyNeglectedMonths: number) =>
        sumOf(month(who, { dutyNeglectedMonths }).filter(({ row }) => row.startsWith('duty-cut')));
      const [fifth, fifths] = [-Math.round(basic * 0.2), -Math.round(basic * 0.4)];
      expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(cut)).toEqual([0, fifth, fifths, fifths, fifths, fifths, fifths, 0, 0]);
    },
  );

  test('Sami has no such duty.', () => {
    expect(month('sami', { dutyNeglectedMonths: 1, registeredInTime: false })).toEqual(month('sami'));
  });
});

describe('what the duty takes, told at the end', () => {
  test('It is what the months of one who sent nothing take, month by month, and it stops after the longest time.', () => {
    const { first, later, months } = dutyCosts(realRows());
    const taken = (dutyNeglectedMonths: number) =>
      0 - sumOf(month('elias', { dutyNeglectedMonths }).filter(({ row }) => row.startsWith('duty-cut')));
    expect(taken(1)).toBe(first);
    for (let each = 2; each <= months; each += 1) expect(taken(each)).toBe(later);
    expect(taken(months + 1)).toBe(0);
  });
});

describe('Jasmin’s month', () => {
  test('It is the basic part of one who lives with a parent, and no rent.', () => {
    expect(month('jasmin')).toEqual([{ row: 'basic-part-at-home', amount: 42_225 }]);
    expect(month('jasmin', {}, '2018-06-01')).toEqual([{ row: 'basic-part-at-home', amount: 35_858 }]);
  });

  test('Of 2019 there is no sum, so none is told.', () => {
    expect(() => month('jasmin', {}, THEN)).toThrow(/basic-part-at-home/);
  });
});

describe('Sami’s month', () => {
  test('Pay up to the limit leaves the subsidy whole, and in a month with more it rests.', () => {
    expect(month('sami', { earnings: 97_659 })).toEqual([{ row: 'rehabilitation-subsidy', amount: 77_570 }]);
    expect(month('sami', { earnings: 97_660 })).toEqual([
      { row: 'rehabilitation-subsidy', amount: 77_570 },
      { row: 'earnings-limit', amount: -77_570 },
    ]);
  });

  test('As long as nobody has verified his sum it cannot be told, and of 2019 there is none.', () => {
    expect(() => monthOf('sami', quiet, shownRows(REAL_FACTS, RULES_DATE))).toThrow(/rehabilitation-subsidy/);
    expect(() => month('sami', {}, THEN)).toThrow(/rehabilitation-subsidy/);
  });
});

describe('2019 and 2026', () => {
  test('The basic part of 2019 can be reckoned with but not shown; that of 2026 can be shown.', () => {
    expect(lineOf(month('elias', {}, THEN), 'basic-part')).toBe(49_729);
    expect(shownRows(REAL_FACTS, THEN).has('basic-part')).toBe(false);
    expect(shownRows(REAL_FACTS, RULES_DATE).has('basic-part')).toBe(true);
  });

  test('Of a reported hundred at least twenty were left in 2019, and nothing in 2026.', () => {
    const left = (date: string) => 10_000 + sumOf(month('elias', { earnings: 10_000 }, date)) - sumOf(month('elias', {}, date));
    expect(left(THEN)).toBe(2_000);
    expect(left(RULES_DATE)).toBe(0);
  });

  test('In 2019 never more than 150 euros of pay were left out, and since March 2026 none is.', () => {
    const taken = (date: string) => lineOf(month('elias', { earnings: 90_000 }, date), 'earnings-counted');
    expect(taken(THEN)).toBe(-75_000);
    expect(taken('2026-03-01')).toBe(-90_000);
  });

  test('Not registering cost a fifth in 2019 and costs half in 2026.', () => {
    const cut = (date: string) => lineOf(month('elias', { registeredInTime: false }, date), 'basic-part-cut');
    expect(cut(THEN)).toBe(-9_946);
    expect(cut(RULES_DATE)).toBe(-28_922);
  });
});

describe('unemployment benefit (FACTS 2.7)', () => {
  const left = (gross: number, date: string) => sumOf(unemploymentBenefit(20, gross, realRows(date)));
  const taken = (gross: number, date: string) => left(0, date) - left(gross, date);

  test('A gig of 250 euros left the benefit of 2019 as it was, and takes 125 euros of it since April 2024.', () => {
    expect(taken(25_000, THEN)).toBe(0);
    expect(taken(25_000, AFTER_THE_PROTECTED_SUM)).toBe(12_500);
    expect(taken(25_000, RULES_DATE)).toBe(12_500);
  });

  test('The protected sum counted to its last day, and above it half of each euro came off.', () => {
    expect(taken(30_000, '2024-03-31')).toBe(0);
    expect(taken(40_000, '2024-03-31')).toBe(5_000);
    expect(taken(30_000, '2024-04-01')).toBe(15_000);
  });

  test('The new name of May 2026 changed no sum.', () => {
    expect(unemploymentBenefit(20, 25_000, realRows('2026-05-01'))).toEqual(
      unemploymentBenefit(20, 25_000, realRows('2026-04-30')),
    );
  });

  test('It is never less than nothing, and pay and benefit together never less than the benefit alone.', () => {
    const dates = fc.constantFrom(THEN, AFTER_THE_PROTECTED_SUM, RULES_DATE);
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 23 }), (date, gross, days) => {
        const rows = realRows(date);
        const lines = unemploymentBenefit(days, gross, rows);
        expect(sumOf(lines)).toBeGreaterThanOrEqual(0);
        expect(sumOf(lines) + gross).toBeGreaterThanOrEqual(sumOf(unemploymentBenefit(days, 0, rows)));
        expect(lines.filter(({ row }) => !rows.has(row))).toEqual([]);
      }),
    );
  });
});
