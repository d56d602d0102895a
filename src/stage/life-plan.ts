// What moves by itself in a place besides people and weather, by month, hour and light: dust, drips, leaves, gulls.
import type { StageView } from '../session/view.ts';

export const LIFE = ['dust', 'drips', 'leaves', 'gulls'] as const;
export type LifeKind = (typeof LIFE)[number];

/** Whether the sun can reach the room: in Helsinki hardly from November to January. */
const isSunny = ({ month, hour, weather }: Pick<StageView, 'month' | 'hour' | 'weather'>): boolean =>
  weather === 'none' &&
  month >= 2 &&
  month <= 10 &&
  (hour === 'day' || (hour === 'morning' && month >= 3) || (hour === 'evening' && month >= 5));

/** Thaw drips from every ledge in March and April; leaves fall in late autumn; gulls are back in May. */
export function lifePlan(view: Pick<StageView, 'month' | 'hour' | 'weather' | 'light'>, indoors: boolean): readonly LifeKind[] {
  const { month, hour, light } = view;
  const isNight = hour === 'night';
  return [
    ...(indoors && isSunny(view) && light !== 'dark' && light !== 'torch' ? (['dust'] as const) : []),
    ...((month === 3 || month === 4) && !isNight ? (['drips'] as const) : []),
    ...(!indoors && (month === 10 || month === 11) ? (['leaves'] as const) : []),
    ...(month >= 5 && month <= 8 && !isNight ? (['gulls'] as const) : []),
  ];
}
