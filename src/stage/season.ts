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

/** The season drawn for the month, or the nearest one before it; null when nothing is drawn. */
export function seasonFor(month: number, drawn: readonly string[]): string | null {
  for (let back = 0; back < 12; back += 1) {
    const name = MONTHS[(month - 1 - back + 24) % 12];
    if (name !== undefined && drawn.includes(name)) return name;
  }
  return drawn[0] ?? null;
}

export const isCoatWeather = (month: number): boolean => month >= 11 || month <= 3;
