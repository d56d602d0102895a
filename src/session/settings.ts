// What a player has set for their own reading: kept beside the game, never in a save, a link or a code.
import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';

const SETTINGS_KEY = 'valtaajat:settings';
export const TEXT_SIZES = [100, 125, 150, 200] as const;
const MOTIONS = ['system', 'reduced', 'full'] as const;
const CONTRASTS = ['system', 'more'] as const;

// Each field falls back on its own: one foreign value never throws away the others.
const SettingsSchema = v.object({
  /** null: not chosen; the browser's wish is followed. */
  language: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(20))), null),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 100),
  motion: v.fallback(v.picklist(MOTIONS), 'system'),
  stage: v.fallback(v.boolean(), true),
  plainFont: v.fallback(v.boolean(), false),
  dark: v.fallback(v.boolean(), false),
  contrast: v.fallback(v.picklist(CONTRASTS), 'system'),
  keys: v.fallback(v.boolean(), true),
  autoread: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export interface SettingsStore extends StoreApi<Settings> {
  /** Changes some of the settings and keeps them, if the browser lets. */
  change(part: Partial<Settings>): void;
}

function read(storage: Storage | null): Settings {
  let found: unknown = {};
  try {
    found = JSON.parse(storage?.getItem(SETTINGS_KEY) ?? '{}');
  } catch {
    // Unreadable or blocked: the defaults are good settings.
  }
  const parsed = v.safeParse(SettingsSchema, typeof found === 'object' && found !== null ? found : {});
  return parsed.success ? parsed.output : v.parse(SettingsSchema, {});
}

export function createSettings(storage: Storage | null): SettingsStore {
  const store = createStore<Settings>(() => read(storage));
  return {
    ...store,
    change(part) {
      store.setState(part);
      try {
        storage?.setItem(SETTINGS_KEY, JSON.stringify(store.getState()));
      } catch {
        // Kept for this visit only; the save tells of the same trouble in words (F1, F2).
      }
    },
  };
}
