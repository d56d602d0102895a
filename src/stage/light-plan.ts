// Light as a table: what colour a room is multiplied by for each light and hour, which lamps burn, and how the world outside is dimmed.
import type { Hour, Light, Tableau } from '../story/tableau.ts';
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

const isDarkOut = (hour: Hour): boolean => hour === 'night' || hour === 'evening';

/** Seen from outside, or small and far away, a `window` is one that someone has lit; a large one indoors lets daylight in. */
const FAR_WINDOW = 140;

function strengthOf({ kind, radius }: Lamp, { light, hour }: Pick<Tableau, 'light' | 'hour'>, indoors: boolean): number {
  const base = BURNS[light][kind];
  if (kind === 'street') return isDarkOut(hour) ? Math.max(base, 0.85) : hour === 'morning' ? 0.4 : 0;
  if (kind === 'window') {
    if (!indoors || radius <= FAR_WINDOW) return isDarkOut(hour) ? 1 : hour === 'morning' ? 0.7 : 0;
    return isDarkOut(hour) ? base * 0.2 : base * 0.5;
  }
  // Ordinary lighting after dark is electric: in offices, trams and stairwells the tubes carry the room.
  if (light === 'day' && isDarkOut(hour) && (kind === 'lamp' || kind === 'tube')) return 1;
  return base;
}

export function lightPlan(
  tableau: Pick<Tableau, 'light' | 'hour' | 'month'>,
  lamps: readonly Lamp[],
  indoors: boolean,
): LightPlan {
  const { light, hour, month } = tableau;
  const year = YEAR[(month - 1 + 12) % 12] ?? '#ffffff';
  const sky = hour === 'day' || hour === 'morning' ? multiplyColours(SKY[hour], year) : SKY[hour];
  const room = light === 'day' ? multiplyColours(ROOM.day[hour], year) : ROOM[light][hour];
  // Outdoors the hour decides; a torch or a blackout only makes it a little darker.
  const open = light === 'dark' || light === 'torch' ? mixColours(sky, ROOM.dark.night, 0.35) : sky;
  const ambient = indoors ? room : open;
  return {
    ambient,
    outside: indoors ? shareOf(sky, ambient) : '#ffffff',
    strengths: lamps.map((lamp) => strengthOf(lamp, tableau, indoors)),
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
