import { describe, expect, test } from 'vitest';
import { FORTNIGHTS, chapterOf, endsMonth, halfOf, monthOf } from '../../src/game/calendar.ts';

const year = Array.from({ length: FORTNIGHTS }, (_, index) => index + 1);

describe('the calendar', () => {
  test('The year goes from early November to late June, two fortnights to a month.', () => {
    expect(year.map(monthOf)).toEqual([11, 11, 12, 12, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
    expect(year.map(halfOf)).toEqual(year.map((fortnight) => (fortnight % 2 === 1 ? 'early' : 'late')));
  });

  test('A chapter is four fortnights long, and there are four of them.', () => {
    expect(year.map(chapterOf)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4]);
  });

  test('A month ends with its late half.', () => {
    expect(year.filter(endsMonth)).toEqual(year.filter((fortnight) => halfOf(fortnight) === 'late'));
  });
});
