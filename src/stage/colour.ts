// Small sums with #rrggbb colours, for light that multiplies and mixes.

type Channels = readonly [number, number, number];

export const toNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);

export function channels(colour: string): Channels {
  const value = toNumber(colour);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const hex = (values: readonly number[]): string =>
  `#${values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

function each(a: string, b: string, sum: (x: number, y: number) => number): string {
  const second = channels(b);
  return hex(channels(a).map((value, index) => sum(value, second[index] ?? 0)));
}

export const mixColours = (from: string, to: string, share: number): string => each(from, to, (x, y) => x + (y - x) * share);
export const multiplyColours = (a: string, b: string): string => each(a, b, (x, y) => (x * y) / 255);
/** What must multiply `by` to come to `wanted`; as light as can be where that is impossible. */
export const shareOf = (wanted: string, by: string): string => each(wanted, by, (x, y) => (y === 0 ? 255 : (x / y) * 255));

export const rgba = (colour: string, alpha: number): string => `rgba(${channels(colour).join(',')},${alpha.toFixed(3)})`;
