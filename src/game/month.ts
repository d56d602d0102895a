// A month's reckoning from plain circumstances: what comes in and what goes out, each step a line that names its row. Cents throughout.
// Rules and sources: the rows of assets/facts/benefits.json and docs/design/FACTS.md (2.1, 2.2, 2.3, 2.7).
import { amountOf } from './rows.ts';
import type { Rows } from './rows.ts';

export interface Sum {
  /** The row of assets/facts/benefits.json that the line is reckoned from. */
  readonly row: string;
  /** Cents; negative for what is paid or taken off. */
  readonly amount: number;
}

export type Household = 'elias' | 'jasmin' | 'sami';

/** What a month depends on, besides the rows. */
export interface Circumstances {
  /** Registered as a job-seeker in an earlier month: then the basic part is whole. */
  readonly registeredInTime: boolean;
  /** Net pay that was reported for this month, in cents. */
  readonly earnings: number;
  /** Which month of the neglected duty to apply this is: 1 the first, 2 and more the later ones, 0 when nothing was neglected. */
  readonly dutyNeglectedMonths: number;
  /** What a payment plan still has to pay back, in cents. */
  readonly owed: number;
  /**
   * Letters of enforcement have come. They are told in the story and never reckoned: there is no sourced formula (GAME.md, "Money is true"), so
   * no line of a month follows from it.
   */
  readonly enforcement: boolean;
}

const percentOf = (amount: number, percent: number): number => Math.round((amount * percent) / 100);
const total = (lines: readonly Sum[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);
/** A line of what is taken off; nothing is told where nothing was taken. */
const less = (row: string, amount: number): readonly Sum[] => (amount > 0 ? [{ row, amount: -amount }] : []);

/** The row of the cut for a neglected duty to apply; null before it, and after the most months it may last. */
function dutyCut(months: number, rows: Rows): string | null {
  // FACTS knows of a longest time since 2026 only: a table without the row has no limit.
  const most = rows.get('duty-cut-months')?.amount ?? Number.POSITIVE_INFINITY;
  if (months < 1 || months > most) return null;
  return months === 1 ? 'duty-cut-first' : 'duty-cut-later';
}

/** What a neglected duty to apply takes from one who lives alone: cents in the first month, in each later one, and how many months at most. */
export function dutyCosts(rows: Rows): { readonly first: number; readonly later: number; readonly months: number } {
  const basic = amountOf(rows, 'basic-part');
  const part = (row: string) => percentOf(basic, amountOf(rows, row));
  return { first: part('duty-cut-first'), later: part('duty-cut-later'), months: amountOf(rows, 'duty-cut-months') };
}

/**
 * What lowers the basic part this month. When there are two reasons only the larger counts: no source says that they add up, and nothing is
 * taken that no source tells of.
 */
function lowering(basic: number, { registeredInTime, dutyNeglectedMonths }: Circumstances, rows: Rows): readonly Sum[] {
  const reasons = [registeredInTime ? null : 'basic-part-cut', dutyCut(dutyNeglectedMonths, rows)];
  const [largest] = reasons
    .filter((row) => row !== null)
    .map((row) => ({ row, amount: percentOf(basic, amountOf(rows, row)) }))
    .sort((one, other) => other.amount - one.amount);
  return largest === undefined ? [] : less(largest.row, largest.amount);
}

/** How much of the pay counts. Until 2/2026 a part of it was left out, at least a share of the pay and at most a sum; now all of it counts. */
function countedEarnings(earnings: number, rows: Rows): number {
  const most = rows.get('earnings-disregard')?.amount ?? 0;
  const disregarded = most === 0 ? 0 : Math.min(most, percentOf(earnings, amountOf(rows, 'earnings-disregard-percent')));
  return percentOf(earnings - disregarded, amountOf(rows, 'earnings-counted'));
}

/** Social assistance: the basic part, what lowers it, the housing costs, then what pay and a payment plan take off. It never falls below nothing. */
function assistance(basicRow: string, housing: readonly Sum[], circumstances: Circumstances, rows: Rows): readonly Sum[] {
  const basic = amountOf(rows, basicRow);
  const support = [{ row: basicRow, amount: basic }, ...lowering(basic, circumstances, rows), ...housing];
  const entitled = total(support);
  const counted = Math.min(entitled, countedEarnings(circumstances.earnings, rows));
  const { owed } = circumstances;
  const part = owed > 0 ? Math.min(entitled - counted, owed, amountOf(rows, 'payment-plan-part')) : 0;
  return [...support, ...less('earnings-counted', counted), ...less('payment-plan-part', part)];
}

/** Elias lives alone: his rent and electricity are paid out of the same decision, and then he pays them and his phone. */
function monthAlone(circumstances: Circumstances, rows: Rows): readonly Sum[] {
  const bills = ['rent', 'electricity', 'phone'].flatMap((row) => less(row, amountOf(rows, row)));
  const housing = percentOf(amountOf(rows, 'rent') + amountOf(rows, 'electricity'), amountOf(rows, 'rent-support'));
  return [...assistance('basic-part', [{ row: 'rent-support', amount: housing }], circumstances, rows), ...bills];
}

/**
 * Sami's month: the whole subsidy, which rests in a month with pay over the limit (FACTS 2.3). The table has no bills of his, and what would top
 * a small pension up is not sourced, so neither is reckoned; nor is enforcement.
 */
function monthOnSubsidy({ earnings }: Circumstances, rows: Rows): readonly Sum[] {
  const subsidy = amountOf(rows, 'rehabilitation-subsidy');
  const rests = earnings > amountOf(rows, 'earnings-limit');
  return [{ row: 'rehabilitation-subsidy', amount: subsidy }, ...less('earnings-limit', rests ? subsidy : 0)];
}

/** What a month's end does to a household, in the order in which it is told. Throws when the table has no row for that date. */
export function monthOf(household: Household, circumstances: Circumstances, rows: Rows): readonly Sum[] {
  switch (household) {
    case 'elias':
      return monthAlone(circumstances, rows);
    case 'jasmin':
      return assistance('basic-part-at-home', [], circumstances, rows);
    case 'sami':
      return monthOnSubsidy(circumstances, rows);
  }
}

/**
 * Unemployment benefit for `days` paid days with gross pay in the same time: half of the pay comes off it, until 31.3.2024 half of what went
 * over the protected sum. Never below nothing. No household of the story is reckoned by it yet: it is what the worked examples of FACTS 2.7 say.
 */
export function unemploymentBenefit(days: number, gross: number, rows: Rows): readonly Sum[] {
  const full = days * amountOf(rows, 'unemployment-day');
  const over = Math.max(0, gross - (rows.get('unemployment-protected')?.amount ?? 0));
  const taken = Math.min(full, percentOf(over, amountOf(rows, 'unemployment-earnings')));
  return [{ row: 'unemployment-day', amount: full }, ...less('unemployment-earnings', taken)];
}
