import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remember } from '../../src/game/effects.ts';
import { finishScene } from '../../src/game/flow.ts';
import { RULES_DATE, amountOf, monthOfElias, rowsOn } from '../../src/game/money.ts';
import { mayBeShown, shownRows } from '../../src/game/rows.ts';
import type { GameState } from '../../src/game/state.ts';
import { deckOf, gameState } from '../fixtures/game.ts';
import { REAL_FACTS, factRow, plainRows, realRows } from '../fixtures/rows.ts';

const sumOf = (lines: readonly { readonly amount: number }[]) => lines.reduce((sum, { amount }) => sum + amount, 0);
const lineOf = (lines: readonly { readonly row: string; readonly amount: number }[], row: string) =>
  lines.find((line) => line.row === row)?.amount;

describe('the month’s reckoning', () => {
  test('The month gives the basic part, the cut and the housing costs, and takes the bills they are for.', () => {
    expect(monthOfElias(gameState({ fortnight: 2 }), plainRows())).toEqual([
      { row: 'basic-part', amount: 50_000 },
      { row: 'basic-part-cut', amount: -25_000 },
      { row: 'rent-support', amount: 42_000 },
      { row: 'rent', amount: -40_000 },
      { row: 'electricity', amount: -2_000 },
      { row: 'phone', amount: -1_000 },
    ]);
  });

  test('The basic part is halved at the end of the month of registering, and whole from the next month on.', () => {
    for (const registeredIn of [1, 2, 3, 4]) {
      const registered = remember(gameState({ fortnight: registeredIn }), 'registered', true);
      const cutAt = (fortnight: number) => lineOf(monthOfElias({ ...registered, fortnight }, plainRows()), 'basic-part-cut');
      const monthEnd = Math.ceil(registeredIn / 2) * 2;
      expect(cutAt(monthEnd), `registered in ${registeredIn}`).toBe(-25_000);
      expect(cutAt(monthEnd + 2), `registered in ${registeredIn}`).toBeUndefined();
      expect(cutAt(monthEnd + 4), `registered in ${registeredIn}`).toBeUndefined();
    }
  });

  test('One who never registers has the basic part halved at every month’s end.', () => {
    for (const fortnight of [2, 4, 6, 8]) {
      expect(lineOf(monthOfElias(gameState({ fortnight }), plainRows()), 'basic-part-cut')).toBe(-25_000);
    }
  });

  test('With the real sums the rent and the electricity are covered to the cent.', () => {
    const lines = monthOfElias(gameState({ fortnight: 2 }), realRows());
    expect(sumOf(lines.filter(({ row }) => ['rent-support', 'rent', 'electricity'].includes(row)))).toBe(0);
    expect(lines.every(({ amount }) => Number.isInteger(amount))).toBe(true);
  });

  test('After a month’s close the account is what it was, plus every line told, and no line is left out.', () => {
    const sums = fc.record({
      money: fc.integer({ min: 0, max: 200_000 }),
      basic: fc.integer({ min: 0, max: 100_000 }),
      rent: fc.integer({ min: 1, max: 120_000 }),
      electricity: fc.integer({ min: 1, max: 10_000 }),
      phone: fc.integer({ min: 1, max: 5_000 }),
      food: fc.integer({ min: 1, max: 20_000 }),
      percent: fc.integer({ min: 0, max: 100 }),
      fortnight: fc.integer({ min: 1, max: 4 }),
      memory: fc.constantFrom<GameState['memory']>(
        {},
        { registered: true, registeredIn: 1 },
        { gig: 'reported', gigPaid: true, gigPaidIn: 3, dutyCutFrom: 1 },
        { gig: 'reported', gigFound: true, gigPaidIn: 1, gigFoundIn: 2, registeredIn: 1, dutyCutFrom: 3 },
      ),
    });
    fc.assert(
      fc.property(sums, ({ money, basic, rent, electricity, phone, food, percent, fortnight, memory }) => {
        const rows = plainRows({ 'basic-part': basic, rent, electricity, phone, food, 'basic-part-cut': percent });
        const before = gameState({ money, fortnight, memory, phase: 'outing', outings: 2 });
        const after = finishScene(before, 'quiet', rows, deckOf([]));
        const told = after.changes.filter(({ kind }) => kind === 'money');
        expect(after.phase).toBe('close');
        expect(after.money).toBe(money + sumOf(told));
        expect(after.money).toBeGreaterThanOrEqual(0);
        const expected = sumOf(fortnight % 2 === 0 ? monthOfElias(before, rows) : []) - food;
        const lived = sumOf(told.filter(({ row }) => row === 'living'));
        // Where nothing had to be left unpaid, the lines are exactly the month's reckoning, the food, and what more there is to live on.
        if (money >= 12_000 + food + rent + electricity + phone) expect(after.money).toBe(money + expected + lived);
        else expect(after.money).toBeGreaterThanOrEqual(money + expected + lived);
        expect(lived + 0).toBe(0 - Math.round((Math.max(0, money - food - 12_000) * 40) / 100));
      }),
    );
  });
});

describe('the gig in the month', () => {
  const PAID = { registeredIn: 1, gigPaid: true, gigPaidIn: 3 };
  const month = (fortnight: number, memory: GameState['memory']) => monthOfElias(gameState({ fortnight, memory }), plainRows());

  test('A gig that he reported is taken off the support of the month it was paid in, and of no other.', () => {
    const reported = { ...PAID, gig: 'reported' };
    expect(lineOf(month(4, reported), 'earnings-counted')).toBe(-10_000);
    for (const fortnight of [2, 6, 8]) expect(lineOf(month(fortnight, reported), 'earnings-counted')).toBeUndefined();
  });

  test('A gig that he kept to himself, or that he has not been paid for, takes nothing off now.', () => {
    for (const memory of [{ ...PAID, gig: 'unreported' }, PAID, { registeredIn: 1, gig: 'reported' }, { registeredIn: 1 }])
      expect(lineOf(month(4, memory), 'earnings-counted')).toBeUndefined();
  });

  test('A gig that was found is paid back a part each month from the next month on, until the fee is paid and no longer.', () => {
    const found = { ...PAID, gig: 'reported', gigFound: true, gigFoundIn: 4 };
    let state = gameState({ fortnight: 4, memory: found, money: 100_000 });
    const parts: number[] = [];
    const rows = plainRows({ 'payment-plan-part': 4_000 });
    for (const fortnight of [4, 6, 8, 10, 12, 14]) {
      state = finishScene({ ...state, fortnight, phase: 'outing', outings: 2 }, 'quiet', rows, deckOf([]));
      const part = state.changes.filter((each) => each.row === 'payment-plan-part' && each.fortnight === fortnight);
      parts.push(sumOf(part));
    }
    expect(parts).toEqual([0, -4_000, -4_000, -2_000, 0, 0]);
    expect(state.changes.some(({ row }) => row === 'earnings-counted')).toBe(false);
  });

  test('Who sent nothing has a fifth less in the month the cut begins, two fifths less in five more, and then the whole again.', () => {
    const cuts = [2, 4, 6, 8, 10, 12, 14, 16].map((fortnight) => {
      const lines = month(fortnight, { registeredIn: 1, dutyCutFrom: 3 });
      return sumOf(lines.filter(({ row }) => row.startsWith('duty-cut')));
    });
    expect(cuts).toEqual([0, -10_000, -20_000, -20_000, -20_000, -20_000, -20_000, 0]);
  });
});

describe('dated rows', () => {
  test('A row is in force from its first day to its last, both included.', () => {
    const rows = [factRow('fare', 300, { validFrom: '2026-01-01', validTo: '2026-05-31' })];
    const has = (date: string) => rowsOn(rows, date).has('fare');
    expect([has('2025-12-31'), has('2026-01-01'), has('2026-05-31'), has('2026-06-01')]).toEqual([false, true, true, false]);
  });

  test('A later row takes the place of one that has ended.', () => {
    const rows = [
      factRow('fare', 300, { validFrom: '2020-01-01', validTo: '2025-12-31' }),
      factRow('fare', 330, { validFrom: '2026-01-01' }),
    ];
    expect(amountOf(rowsOn(rows, '2025-12-31'), 'fare')).toBe(300);
    expect(amountOf(rowsOn(rows, '2026-01-01'), 'fare')).toBe(330);
  });

  test('Two rows of one name in force at once throw and name it.', () => {
    expect(() => rowsOn([factRow('fare', 300), factRow('fare', 330)], RULES_DATE)).toThrow(/fare/);
  });

  test('A sum that is not in the table throws and names it.', () => {
    expect(() => amountOf(plainRows(), 'lottery')).toThrow(/lottery/);
  });

  test('Every sum the rules name is in the real table on the date of the rules.', () => {
    const rows = realRows();
    for (const id of Object.keys(Object.fromEntries(plainRows()))) expect(amountOf(rows, id), id).toBeGreaterThan(0);
  });

  test('A sum that has ended, that has not begun or that nobody has verified is not shown.', () => {
    const fare = factRow('fare', 300, { validFrom: '2026-01-01', validTo: '2026-05-31' });
    expect(['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map((date) => mayBeShown(fare, date))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    for (const status of ['sourced', 'dated', 'fiction'] as const)
      expect(mayBeShown({ ...fare, status }, '2026-02-01')).toBe(true);
    const guess = { ...fare, status: 'unverified' } as const;
    expect(mayBeShown(guess, '2026-02-01')).toBe(false);
    expect([...shownRows([guess, factRow('food', 5)], '2026-02-01').keys()]).toEqual(['food']);
  });

  test('Every line of Elias’s month, whatever he has done, is one that may be shown on the date of the rules.', () => {
    const shown = shownRows(REAL_FACTS, RULES_DATE);
    const memories: readonly GameState['memory'][] = [
      {},
      { registeredIn: 1, dutyCutFrom: 3 },
      { registeredIn: 1, dutyCutFrom: 1, gig: 'reported', gigPaidIn: 4 },
      { registeredIn: 1, gig: 'reported', gigFound: true, gigPaidIn: 1, gigFoundIn: 2 },
    ];
    const told = memories.flatMap((memory) => monthOfElias(gameState({ fortnight: 4, memory }), shown).map(({ row }) => row));
    expect(told.filter((row) => !shown.has(row))).toEqual([]);
    expect(new Set(told)).toEqual(
      new Set([
        'basic-part',
        'basic-part-cut',
        'duty-cut-first',
        'duty-cut-later',
        'rent-support',
        'earnings-counted',
        'payment-plan-part',
        'rent',
        'electricity',
        'phone',
      ]),
    );
  });

  test('Every row that a player may be shown says where it is from, or that it is the story’s own.', () => {
    for (const { id, status, sourceUrl, sourceDate, amount } of REAL_FACTS) {
      expect(Number.isInteger(amount) && amount > 0, id).toBe(true);
      if (status === 'fiction' || status === 'unverified') continue;
      expect(
        [sourceUrl, sourceDate].every((each) => each !== null),
        id,
      ).toBe(true);
    }
  });
});
