// The table of sums (assets/facts/benefits.json) held to its shape: a bad row stops the build with file, line and what to do; a row to be
// checked again is named. Rows and their statuses: docs/design/FACTS.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { RULES_DATE, rowsOn, shownRows } from '../../src/game/rows.ts';
import type { FactRow } from '../../src/game/rows.ts';

const FILE = 'assets/facts/benefits.json';

/** Days after which a sum from the world is looked up again: rules change with the year. */
const CHECKED_FOR = 365;
const DAY = 86_400_000;

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const day = v.pipe(
  v.string('write a date as YYYY-MM-DD'),
  v.check(isDay, ({ input }) => `${input} is no day: write a date as YYYY-MM-DD`),
);

const rowSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'an id has small letters, digits and hyphens')),
    amount: v.pipe(
      v.number('an amount is a number of cents (or percent)'),
      v.integer('an amount is whole cents'),
      v.minValue(1, 'an amount is more than nothing'),
    ),
    rule: v.pipe(v.string(), v.minLength(10, 'say the rule in a sentence')),
    validFrom: day,
    validTo: v.nullable(day),
    sourceUrl: v.nullable(v.pipe(v.string(), v.url('a source is a whole address'))),
    sourceDate: v.nullable(day),
    checkedOn: day,
    status: v.picklist(['sourced', 'dated', 'fiction', 'unverified'], 'a status is sourced, dated, fiction or unverified'),
  }),
  v.check(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, 'validTo lies before validFrom'),
  v.check(
    ({ status, sourceUrl, sourceDate }) =>
      status === 'fiction' || status === 'unverified' || (sourceUrl !== null && sourceDate !== null),
    'needs sourceUrl and sourceDate; a sum of the story itself has the status fiction, one that no source tells exactly unverified',
  ),
);

export interface FactsReport {
  readonly rows: readonly FactRow[];
  /** With file and line; any of them stops the build. */
  readonly faults: readonly string[];
}

/** The line of the n-th row's id, for a message an editor can jump to. */
function lineOfRow(text: string, index: number): number {
  const starts = [...text.matchAll(/^ {2}\{/gm)];
  return text.slice(0, starts[index]?.index ?? 0).split('\n').length;
}

/** Reads the table from its text. Never throws. */
export function readFacts(text: string): FactsReport {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { rows: [], faults: [`${FILE}:1 is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  if (!Array.isArray(raw)) return { rows: [], faults: [`${FILE}:1 must be a list of rows`] };
  const rows: FactRow[] = [];
  const faults: string[] = [];
  for (const [index, given] of (raw as readonly unknown[]).entries()) {
    const read = v.safeParse(rowSchema, given);
    if (read.success) rows.push(read.output);
    else {
      const id: unknown = typeof given === 'object' && given !== null && 'id' in given ? given.id : `row ${index + 1}`;
      for (const issue of read.issues)
        faults.push(
          `${FILE}:${lineOfRow(text, index)} ${String(id)}: ${[v.getDotPath(issue), issue.message].filter(Boolean).join(': ')}`,
        );
    }
  }
  for (const [index, row] of rows.entries()) {
    const other = rows.slice(index + 1).find((later) => later.id === row.id && overlap(row, later));
    if (other) faults.push(`${FILE}:${lineOfRow(text, index)} ${row.id}: two rows are in force at once: end one with validTo`);
  }
  return { rows, faults };
}

function overlap(one: FactRow, other: FactRow): boolean {
  return one.validFrom <= (other.validTo ?? '9999') && other.validFrom <= (one.validTo ?? '9999');
}

/** Rows that the rules themselves ask for: without one of them no month can be reckoned. */
const NEEDED = [
  'basic-part',
  'basic-part-cut',
  'duty-cut-first',
  'duty-cut-later',
  'duty-cut-months',
  'earnings-counted',
  'electricity',
  'fare',
  'food',
  'gig-fee',
  'living',
  'living-from',
  'payment-plan-part',
  'phone',
  'rent',
  'rent-support',
  'start-elias',
  'train',
] as const;

/** The table of a checkout: its shape, and that every row the rules ask for is in force on their date and may be shown. */
export function factsIn(root: string): FactsReport {
  const text = readFileSync(join(root, FILE), 'utf8');
  const read = readFacts(text);
  if (read.faults.length > 0) return read;
  const shown = shownRows(read.rows, RULES_DATE);
  const absent = NEEDED.filter((id) => !shown.has(id));
  const lineOf = (id: string) => text.split('\n').findIndex((line) => line.includes(`"id": "${id}"`)) + 1;
  return {
    rows: read.rows,
    faults: absent.map(
      (id) => `${FILE}:${lineOf(id)} ${id}: the rules need this row on ${RULES_DATE}: look at its validFrom, validTo and status`,
    ),
  };
}

/**
 * Rows somebody should look up again on a day (ISO): in force under the rules' date, from the world, and checked more than a year ago or past
 * their last day. Warnings, no faults: a calendar must not break a build.
 */
export function rowsToCheckAgain(rows: readonly FactRow[], today: string): readonly string[] {
  return [...rowsOn(rows, RULES_DATE).values()]
    .filter(({ status }) => status !== 'fiction')
    .flatMap(({ id, checkedOn, validTo }) => {
      const age = Math.floor((Date.parse(today) - Date.parse(checkedOn)) / DAY);
      if (validTo !== null && validTo < today) return [`${id}: its last day was ${validTo}`];
      return age > CHECKED_FOR ? [`${id}: checked ${age} days ago, on ${checkedOn}`] : [];
    });
}
