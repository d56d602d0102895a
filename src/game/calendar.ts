// Sixteen fortnights from the beginning of November to the end of June, in four chapters; two fortnights make a month.
export const FORTNIGHTS = 16;

export type Chapter = 1 | 2 | 3 | 4;
export type Half = 'early' | 'late';

const CHAPTERS: readonly Chapter[] = [1, 2, 3, 4];

/** Chapter of a fortnight 1–16. */
export function chapterOf(fortnight: number): Chapter {
  return CHAPTERS[Math.floor((fortnight - 1) / 4)] ?? 4;
}

/** Month 1–12 of a fortnight: 1 and 2 are November. */
export function monthOf(fortnight: number): number {
  return ((10 + Math.floor((fortnight - 1) / 2)) % 12) + 1;
}

export function halfOf(fortnight: number): Half {
  return fortnight % 2 === 1 ? 'early' : 'late';
}

/** Every second close is a month's end: benefits, rent, bills. */
export function endsMonth(fortnight: number): boolean {
  return fortnight % 2 === 0;
}
