// Keeps the root element in step: language, light, text size, contrast, motion and stage are attributes there, and style follows them.
import type { SettingsStore } from '../session/settings.ts';
import type { SessionState } from '../session/view.ts';
import type { Desk } from './desk.ts';
import { lightLevel } from './light.ts';

const GROUND = ['#1c1b38', '#3a3350', '#4e5880', '#276660', '#ead3a2'] as const;

/** Whether things may move: the address, then the setting, then the system. */
export function motionOf(settings: SettingsStore, forced: boolean): 'full' | 'reduced' {
  const { motion } = settings.getState();
  if (forced || motion === 'reduced') return 'reduced';
  if (motion === 'full') return 'full';
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full';
}

export function keepRoot(desk: Desk, onMotion: (motion: 'full' | 'reduced') => void): void {
  const root = document.documentElement;
  const more = matchMedia('(prefers-contrast: more)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let motion: 'full' | 'reduced' | null = null;

  const draw = (): void => {
    const settings = desk.settings.getState();
    const { session, stage, page } = desk.ui.getState();
    const play = session?.getState().play ?? null;
    const light = lightLevel(play?.tableau ?? null);
    root.lang = desk.texts.language();
    root.dataset['light'] = String(light);
    root.dataset['stage'] = stage;
    root.dataset['size'] = String(settings.textSize);
    root.dataset['frame'] = page ?? (play ? 'game' : 'title');
    root.dataset['step'] = play?.step ?? '';
    root.toggleAttribute('data-plain', settings.plainFont);
    root.toggleAttribute('data-dark', settings.dark);
    root.toggleAttribute('data-more', settings.contrast === 'more' || more.matches);
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', GROUND[light]);
    const next = motionOf(desk.settings, desk.address.reducedMotion);
    root.dataset['motion'] = next;
    if (motion !== null && motion !== next) onMotion(next);
    motion = next;
  };

  let watched: unknown = null;
  const watchSession = (): void => {
    const { session } = desk.ui.getState();
    if (session && session !== watched) {
      watched = session;
      session.subscribe((_state: SessionState) => draw());
    }
  };

  draw();
  desk.settings.subscribe(draw);
  desk.texts.subscribe(draw);
  desk.ui.subscribe(() => {
    watchSession();
    draw();
  });
  more.addEventListener('change', draw);
  still.addEventListener('change', draw);
}
