// The dated rows of assets/facts/benefits.json: which are in force on a day, which a player may be shown, and what each says.

/** What the rules reckon with: `amount` in cents, or in percent or months where its rule says so. */
interface SumRow {
  readonly id: string;
  readonly amount: number;
}

/** A row of assets/facts/benefits.json. */
export interface FactRow extends SumRow {
  readonly rule: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly sourceUrl: string | null;
  readonly sourceDate: string | null;
  readonly checkedOn: string;
  readonly status: 'sourced' | 'dated' | 'fiction' | 'unverified';
}

export type Rows = ReadonlyMap<string, SumRow>;

/** ISO date on which all fortnights take their rows; no sum changes in mid-story. */
export const RULES_DATE = '2026-06-01';

function inForce({ validFrom, validTo }: FactRow, date: string): boolean {
  return validFrom <= date && (validTo === null || date <= validTo);
}

/** Whether a player may be shown a row on a date: one that has ended, has not begun, or that nobody has verified is not shown. */
export function mayBeShown(row: FactRow, date: string): boolean {
  return inForce(row, date) && row.status !== 'unverified';
}

/** The rows in force on a date, by id. Throws on two rows of one id in force at once. */
export function rowsOn(rows: readonly FactRow[], date: string): ReadonlyMap<string, FactRow> {
  const found = new Map<string, FactRow>();
  for (const row of rows) {
    if (!inForce(row, date)) continue;
    if (found.has(row.id)) throw new Error(`two rows of ${row.id} are in force on ${date}`);
    found.set(row.id, row);
  }
  return found;
}

/** The rows of a date that a player may be shown, by id: reckoned from these, a month with an unverified sum throws instead of being told. */
export function shownRows(rows: readonly FactRow[], date: string): ReadonlyMap<string, FactRow> {
  return rowsOn(
    rows.filter((row) => mayBeShown(row, date)),
    date,
  );
}

/** The amount of a row. Throws on an unknown one: a sum that is not in the table must never reach a player. */
export function amountOf(rows: Rows, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row ${id} in assets/facts/benefits.json`);
  return row.amount;
}
