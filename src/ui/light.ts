// The light level of the page (SCREENS 1.3): it follows the calendar and the scene, so that a phone in a dark room does not glare.
import type { Tableau } from './types.ts';

export type LightLevel = 0 | 1 | 2 | 3 | 4;

export function lightLevel(tableau: Tableau | null): LightLevel {
  if (!tableau) return 0;
  const { light, hour, month } = tableau;
  const whiteNight = month >= 5 && month <= 8;
  const darkOutside = !whiteNight && (month >= 11 || hour === 'night' || hour === 'evening');
  if (light === 'lamp' || light === 'screen' || light === 'torch') return darkOutside ? 1 : whiteNight ? 4 : month >= 3 ? 3 : 2;
  if (light === 'dark') return 0;
  if (month >= 11 || (darkOutside && hour === 'night')) return 0;
  if (whiteNight) return 4;
  return month >= 3 && month <= 4 ? 3 : 2;
}
