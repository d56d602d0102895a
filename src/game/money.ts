// The month's reckoning from dated rows: what comes in, what goes out, each step a line a person can read. Cents throughout.
import type { GameState } from './state.ts';

/** A row of assets/facts/benefits.json. `amount` in cents. */
export interface FactRow {
  readonly id: string;
  readonly amount: number;
  readonly rule: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly sourceUrl: string | null;
  readonly sourceDate: string | null;
  readonly checkedOn: string;
  readonly status: 'sourced' | 'dated' | 'fiction' | 'unverified';
}

/** ISO date on which all fortnights take their rows; no sum changes in mid-story. */
export const RULES_DATE = '2026-06-01';

export interface Sum {
  readonly row: string;
  /** Cents; negative for what is paid. */
  readonly amount: number;
}

/** The rows in force on a date, by id. Throws on two rows of one id in force at once. */
export function rowsOn(rows: readonly FactRow[], date: string): ReadonlyMap<string, FactRow> {
  const inForce = new Map<string, FactRow>();
  for (const row of rows) {
    if (row.validFrom > date || (row.validTo !== null && row.validTo < date)) continue;
    if (inForce.has(row.id)) throw new Error(`two rows of ${row.id} are in force on ${date}`);
    inForce.set(row.id, row);
  }
  return inForce;
}

/** Cents of a row. Throws on an unknown one: a sum that is not in the table must never reach a player. */
export function amountOf(rows: ReadonlyMap<string, FactRow>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row ${id} in assets/facts/benefits.json`);
  return row.amount;
}

/** Whether a month's end falls after the month in which Elias registered as a job-seeker: then the basic part is whole again. */
function registeredInTime(state: GameState): boolean {
  const registeredIn = state.memory['registeredIn'];
  return typeof registeredIn === 'number' && Math.ceil(registeredIn / 2) < Math.ceil(state.fortnight / 2);
}

/**
 * What a month's end does for Elias: the basic part (cut by half until the month after he registers), the housing costs paid out
 * of the same decision, and the bills they are for. Rule: Kela, toimeentulotuki, in force from 1.2.2026 (rows' sources).
 */
export function monthOfElias(state: GameState, rows: ReadonlyMap<string, FactRow>): readonly Sum[] {
  const sum = (row: string, sign: 1 | -1): Sum => ({ row, amount: sign * amountOf(rows, row) });
  const basic = sum('basic-part', 1);
  const cut: Sum = {
    row: 'basic-part-cut',
    amount: -Math.round((basic.amount * amountOf(rows, 'basic-part-cut-percent')) / 100),
  };
  const rent = amountOf(rows, 'rent');
  const electricity = amountOf(rows, 'electricity');
  return [
    basic,
    ...(registeredInTime(state) ? [] : [cut]),
    { row: 'rent-support', amount: rent + electricity },
    sum('rent', -1),
    sum('electricity', -1),
    sum('phone', -1),
  ];
}
