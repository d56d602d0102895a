// Which drawing of the world outside belongs to a month, and when people wear coats.

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The story's year begins in November (src/game/calendar.ts). */
const FIRST = 11;

/** The season drawn for the month, or the last one drawn before it in the story's year; null when none is. */
export function seasonFor(month: number, drawn: readonly string[]): string | null {
  const since = (month - FIRST + 12) % 12;
  for (let back = 0; back <= since; back += 1) {
    const name = MONTHS[(month - 1 - back + 12) % 12];
    if (name !== undefined && drawn.includes(name)) return name;
  }
  return null;
}

export const isCoatWeather = (month: number): boolean => month >= 11 || month <= 3;
