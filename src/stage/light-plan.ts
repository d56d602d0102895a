// Light as a table: what colour a room is multiplied by for each light and hour, which lamps burn, and how the world outside is dimmed.
import type { StageView } from '../session/view.ts';
import type { Hour, Light } from '../story/tableau.ts';
import type { Lamp, LampKind } from './art-types.ts';
import { mixColours, multiplyColours, shareOf } from './colour.ts';

export interface LightPlan {
  /** Multiplies everything that no lamp reaches. */
  readonly ambient: string;
  /** Multiplies the outside layer, before the ambient does. */
  readonly outside: string;
  /** 0–1 for each lamp of the place, in its order. */
  readonly strengths: readonly number[];
  /** Whether a torch has to be laid where nobody has drawn one. */
  readonly torch: boolean;
}

type Grades = Readonly<Record<Hour, string>>;

/** Indoors. Daylight colours were drawn; November takes them away again. */
const ROOM: Readonly<Record<Light, Grades>> = {
  dark: { night: '#474c92', morning: '#6a6ea8', day: '#74779f', evening: '#54579b' },
  screen: { night: '#4a5097', morning: '#6d74ad', day: '#a6aac9', evening: '#575c9f' },
  lamp: { night: '#a2909f', morning: '#c6bac0', day: '#e2dbd8', evening: '#ae9ca6' },
  day: { night: '#aab0d6', morning: '#d9d7e6', day: '#f3f1f1', evening: '#bcb6d0' },
  torch: { night: '#34366c', morning: '#3e4178', day: '#4a4d85', evening: '#383a70' },
};

/** What is seen through windows, and outdoors whatever the lamps do. */
const SKY: Grades = { night: '#454a92', morning: '#8f93c4', day: '#e4e6f1', evening: '#5f62a6' };

/** The year as a tint of daylight: blue and thin in November, clean in snow, warm towards June. */
const YEAR: readonly string[] = [
  '#eaf0ff',
  '#f2f5ff',
  '#fff8ee',
  '#fff6ea',
  '#fffaf2',
  '#fffdf8',
  '#ffffff',
  '#ffffff',
  '#fff9f0',
  '#f4f0f4',
  '#e3e3f0',
  '#dfe3f4',
];

const BURNS: Readonly<Record<Light, Readonly<Record<LampKind, number>>>> = {
  dark: { lamp: 0, screen: 0, tube: 0, torch: 0, window: 0.3, street: 0.8 },
  screen: { lamp: 0, screen: 1, tube: 0, torch: 0, window: 0.25, street: 0.8 },
  lamp: { lamp: 1, screen: 0.45, tube: 0.8, torch: 0, window: 0.3, street: 0.9 },
  day: { lamp: 0.25, screen: 0.3, tube: 0.7, torch: 0, window: 0.7, street: 0 },
  torch: { lamp: 0, screen: 0, tube: 0, torch: 1, window: 0.15, street: 0.5 },
};

/**
 * How far from daylight the sky is in each hour, 0–1, by month from January on, in Helsinki: in December even the morning is dark, in June not
 * even the night is. Source: sunrise and sunset at 60° north.
 */
const DARKNESS: Readonly<Record<Hour, readonly number[]>> = {
  night: [1, 1, 1, 0.95, 0.6, 0.25, 0.4, 0.85, 1, 1, 1, 1],
  morning: [0.9, 0.5, 0.15, 0, 0, 0, 0, 0, 0, 0.3, 0.65, 1],
  day: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  evening: [1, 1, 0.85, 0.45, 0.15, 0.05, 0.1, 0.4, 0.8, 1, 1, 1],
};
const darknessOf = (hour: Hour, month: number): number => DARKNESS[hour][(month - 1 + 12) % 12] ?? 0;

/** The sky of an hour is that of its darkness, between the hour's own colour and the day's. */
function skyOf(hour: Hour, month: number): string {
  const year = YEAR[(month - 1 + 12) % 12] ?? '#ffffff';
  const dark = darknessOf(hour, month);
  if (hour === 'day') return multiplyColours(SKY.day, year);
  if (hour === 'morning') return multiplyColours(mixColours(SKY.morning, SKY.night, Math.max(0, dark - 0.5)), year);
  return mixColours(multiplyColours(mixColours(SKY.day, WHITE_NIGHT, 0.6), year), SKY[hour], dark);
}

/** The light that never quite goes in June: pale, a little pink. */
const WHITE_NIGHT = '#d9d2ea';

const isDarkOut = (hour: Hour, month: number): boolean => hour !== 'day' && darknessOf(hour, month) > 0.4;

/** What hope lends: the room's light warms and rises by this share at most, lamps burn so much the stronger. */
const HOPE = { warmth: '#fff2dc', lift: 0.3, lamps: 0.3 } as const;
/** Hope at which the drawn grades are true. */
const USUAL_HOPE = 0.4;

/** Seen from outside, or small and far away, a `window` is one that someone has lit; a large one indoors lets daylight in. */
const FAR_WINDOW = 140;

function strengthOf(
  { kind, radius }: Lamp,
  { light, hour, month }: Pick<StageView, 'light' | 'hour' | 'month'>,
  indoors: boolean,
): number {
  const base = BURNS[light][kind];
  const isDark = isDarkOut(hour, month);
  if (kind === 'street') return isDark ? Math.max(base, 0.85) : hour === 'morning' && month >= 9 ? 0.4 : 0;
  if (kind === 'window') {
    if (!indoors || radius <= FAR_WINDOW) return isDark ? 1 : hour === 'morning' && month >= 9 ? 0.7 : 0;
    return isDark ? base * 0.2 : base * 0.5;
  }
  // Ordinary lighting after dark is electric: in offices, trams and stairwells the tubes carry the room.
  if (light === 'day' && isDark && (kind === 'lamp' || kind === 'tube')) return 1;
  return base;
}

export function lightPlan(
  tableau: Pick<StageView, 'light' | 'hour' | 'month' | 'hope' | 'things'>,
  lamps: readonly Lamp[],
  indoors: boolean,
): LightPlan {
  const { light, hour, month, hope } = tableau;
  const year = YEAR[(month - 1 + 12) % 12] ?? '#ffffff';
  const sky = skyOf(hour, month);
  const dark = darknessOf(hour, month);
  // A room keeps its own dark, as far as the sky lets it.
  const graded = mixColours(ROOM[light].day, ROOM[light][hour], hour === 'night' || hour === 'evening' ? 0.35 + 0.65 * dark : 1);
  const room = light === 'day' ? multiplyColours(graded, year) : graded;
  // Outdoors the hour decides; a torch or a blackout only makes it a little darker.
  const open = light === 'dark' || light === 'torch' ? mixColours(sky, ROOM.dark.night, 0.35) : sky;
  const plain = indoors ? room : open;
  const isBlackout = light === 'dark' || light === 'torch';
  const ambient =
    hope > USUAL_HOPE && !isBlackout
      ? mixColours(plain, HOPE.warmth, HOPE.lift * (hope - USUAL_HOPE))
      : mixColours(plain, ROOM.dark.evening, isBlackout ? 0 : HOPE.lift * 0.5 * (USUAL_HOPE - hope));
  const lamplight = isBlackout ? 1 : 1 + HOPE.lamps * (hope - USUAL_HOPE);
  return {
    ambient,
    outside: indoors ? shareOf(sky, ambient) : '#ffffff',
    strengths: lamps.map((lamp) =>
      lamp.thing !== null && !tableau.things.includes(lamp.thing) ? 0 : strengthOf(lamp, tableau, indoors) * lamplight,
    ),
    torch: light === 'torch' && !lamps.some((lamp) => lamp.kind === 'torch'),
  };
}

/** The plan between two others of the same place, for a change in view. */
export const mixPlans = (from: LightPlan, to: LightPlan, share: number): LightPlan => ({
  ambient: mixColours(from.ambient, to.ambient, share),
  outside: mixColours(from.outside, to.outside, share),
  strengths: to.strengths.map((strength, index) => {
    const before = from.strengths[index] ?? 0;
    return before + (strength - before) * share;
  }),
  torch: to.torch,
});
