// Starts the stage when a story choice can already be pressed and the page is idle; keeps it in step with the settings; a stage that
// fails is off, and the game goes on without it.
import type { StoreApi } from 'zustand/vanilla';
import type { SettingsStore } from '../session/settings.ts';
import type { Session } from '../session/view.ts';
import type { Address } from './address.ts';
import type { InterfaceState } from './desk.ts';
import { motionOf } from './root.ts';

type Motion = 'full' | 'reduced';

interface RunningStage {
  stop(): void;
  setMotion(motion: Motion): void;
  pointAt(place: string | null): void;
}

/** What is fetched late, handed in by main.ts: the interface itself knows no stage. */
export interface LateParts {
  stage(): Promise<{
    readonly startStage: (host: HTMLElement, session: Session, options: { motion: Motion }) => Promise<RunningStage>;
  }>;
  fonts(): Promise<unknown>;
  portraits(): Promise<typeof import('./portraits.ts')>;
}

export interface StageKeeper {
  /** The game's own typefaces, once nothing more urgent is on its way. */
  readonly fonts: () => void;
  readonly firstChoice: () => void;
  readonly setMotion: (motion: Motion) => void;
}

const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
};

export function createStageKeeper(
  ui: StoreApi<InterfaceState>,
  settings: SettingsStore,
  address: Address,
  late: LateParts,
): StageKeeper {
  let handle: RunningStage | null = null;
  let chosen = false;
  /** Grows when the picture is switched off: a stage that was still starting then is not the one to keep. */
  let generation = 0;

  const wanted = (): boolean => settings.getState().stage && !address.stageOff;

  async function open(): Promise<void> {
    const { session, stage } = ui.getState();
    const host = document.getElementById('stage');
    if (!session || !host || stage !== 'absent' || !wanted()) return;
    if (host.clientHeight < 2) {
      // No room for a picture (400 % zoom): look again when the page has another size.
      window.addEventListener('resize', () => void open(), { once: true });
      return;
    }
    ui.setState({ stage: 'loading' });
    const mine = generation;
    try {
      const { startStage } = await late.stage();
      const started = await startStage(host, session, { motion: motionOf(settings, address.reducedMotion) });
      if (mine !== generation) {
        started.stop();
        return;
      }
      handle = started;
      ui.setState({ stage: 'ready' });
      // Faces beside names are an ornament: without them the stage stands all the same.
      late.portraits().then(
        (portraits) => ui.setState({ portraits }),
        () => undefined,
      );
    } catch {
      if (mine === generation) ui.setState({ stage: 'off', stageNote: true });
    }
  }

  // A strip of the map's list lights its mark in the picture; the picture is only for the pointer, the strips are for everybody.
  const pointFrom = ({ target }: Event): void => {
    const strip = target instanceof Element ? target.closest<HTMLElement>('button[data-place]') : null;
    handle?.pointAt(strip?.dataset['place'] ?? null);
  };
  for (const name of ['focusin', 'pointerover'] as const) document.addEventListener(name, pointFrom);

  settings.subscribe(() => {
    const { stage } = ui.getState();
    if (!wanted() && stage !== 'off') {
      generation += 1;
      handle?.stop();
      handle = null;
      ui.setState({ stage: 'off' });
    } else if (wanted() && stage === 'off' && handle === null) {
      ui.setState({ stage: 'absent' });
      if (chosen) whenIdle(() => void open());
    }
  });

  const fonts = (): void => whenIdle(() => void late.fonts().catch(() => undefined));

  return {
    fonts,
    firstChoice() {
      if (chosen) return;
      chosen = true;
      fonts();
      whenIdle(() => void open());
    },
    setMotion(motion) {
      handle?.setMotion(motion);
    },
  };
}
