// Elias's month as a playthrough has it: what his state says about the reckoning. The rows are in rows.ts, the reckoning itself in month.ts.
import { monthOf } from './month.ts';
import type { Circumstances, Sum } from './month.ts';
import { amountOf } from './rows.ts';
import type { Rows } from './rows.ts';
import type { GameState } from './state.ts';

export { RULES_DATE, amountOf, rowsOn } from './rows.ts';
export type { FactRow } from './rows.ts';

/** Which month of the story a fortnight is in: two fortnights make one. */
const monthAt = (fortnight: number): number => Math.ceil(fortnight / 2);

/** Months from the one in which something was kept in memory to the present one; null when it never was. */
function monthsSince(state: GameState, name: string): number | null {
  const fortnight = state.memory[name];
  return typeof fortnight === 'number' ? monthAt(state.fortnight) - monthAt(fortnight) : null;
}

/** Pay he has reported for this month. What was found out later is paid back by a plan, and not taken twice. */
function reportedEarnings(state: GameState, rows: Rows): number {
  const reported = state.memory['gig'] === 'reported' && state.memory['gigFound'] !== true;
  return reported && monthsSince(state, 'gigPaidIn') === 0 ? amountOf(rows, 'gig-fee') : 0;
}

/** What is left of the fee that was found on the bank statement: it is paid back from the month after, by what the months have really taken. */
function stillOwed(state: GameState, rows: Rows): number {
  const since = state.memory['gigFound'] === true ? (monthsSince(state, 'gigFoundIn') ?? 0) : 0;
  if (since < 1) return 0;
  const paid = state.changes.filter(({ row }) => row === 'payment-plan-part').reduce((sum, { amount }) => sum - amount, 0);
  return Math.max(0, amountOf(rows, 'gig-fee') - paid);
}

function circumstancesOf(state: GameState, rows: Rows): Circumstances {
  const neglected = monthsSince(state, 'dutyCutFrom');
  return {
    // Registering makes the basic part whole in the month after, not in its own.
    registeredInTime: (monthsSince(state, 'registeredIn') ?? 0) > 0,
    earnings: reportedEarnings(state, rows),
    dutyNeglectedMonths: neglected === null ? 0 : Math.max(0, neglected + 1),
    owed: stillOwed(state, rows),
    enforcement: false,
  };
}

/** What a month's end does for Elias: his support step by step, and the bills it is for. Rules and sources: month.ts and the rows. */
export function monthOfElias(state: GameState, rows: Rows): readonly Sum[] {
  return monthOf('elias', circumstancesOf(state, rows), rows);
}
