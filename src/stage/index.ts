// The stage: pictures of what the story says, drawn by Phaser behind the text. It follows the session; all it asks of it is to go where a mark
// on the map was pressed.
import { Core, Game, Scale, WEBGL } from 'phaser';
import type { Session } from '../session/view.ts';
import { type Backstage, type Pointer, SCENE } from './backstage.ts';
import { BootScene } from './boot-scene.ts';
import type { Motion } from './craft.ts';
import { MapScene } from './map-scene.ts';
import { measure } from './measure.ts';
import { Pictures } from './pictures.ts';
import { PlaceScene } from './place-scene.ts';
import { prefetchPlaces } from './prefetch.ts';
import { Pulse } from './pulse.ts';
import { TitleScene } from './title-scene.ts';

/** The coarsest picture a slow machine gets, as a share of its pixels each way. */
const LEAST_QUALITY = 0.5;

export interface StageHandle {
  stop(): void;
  setMotion(motion: Motion): void;
  /** Lights a place's mark on the map while its strip in the list has the focus or the pointer; null lights none. */
  pointAt(place: string | null): void;
}

/** Asked before Phaser starts: its canvas renderer knows neither tints nor multiplied tiles, so without WebGL there is no stage. */
function requireWebGL(): void {
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) throw new Error('No WebGL: the stage stays off');
  context.getExtension('WEBGL_lose_context')?.loseContext();
}

function createGame(host: HTMLElement): Game {
  const { width, height, ratio } = measure(host, 1);
  return new Game({
    type: WEBGL,
    parent: host,
    backgroundColor: '#1c1b38',
    scale: { mode: Scale.NONE, width: width * ratio, height: height * ratio, zoom: 1 / ratio, expandParent: false },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    audio: { noAudio: true },
    banner: false,
    autoFocus: false,
    fps: { smoothStep: false },
    // One texture a batch: choosing among several within one tears figures apart on software WebGL, and a stage has a dozen pieces.
    render: { antialias: true, maxTextures: 1, powerPreference: 'low-power' },
    scene: [],
  });
}

/** Resolves when the first finished picture stands; rejects when nothing can be drawn here. */
export async function startStage(host: HTMLElement, session: Session, options: { motion: Motion }): Promise<StageHandle> {
  requireWebGL();
  const game = createGame(host);
  await new Promise<void>((resolve) => game.events.once(Core.Events.READY, resolve));
  game.canvas.style.display = 'block';
  game.canvas.style.pointerEvents = 'none';

  let quality = 1;
  const pulse = new Pulse(game, options.motion, () => {
    quality = Math.max(LEAST_QUALITY, quality * 0.7);
    fit();
  });
  let ratio = measure(host, quality).ratio;
  const fit = (): void => {
    const size = measure(host, quality);
    pulse.setVisible(size.width > 1 && size.height > 1);
    const [width, height] = [Math.round(size.width * size.ratio), Math.round(size.height * size.ratio)];
    if (
      size.width <= 1 ||
      size.height <= 1 ||
      (width === game.scale.width && height === game.scale.height && size.ratio === ratio)
    )
      return;
    ratio = size.ratio;
    game.scale.setZoom(1 / ratio);
    game.scale.resize(width, height);
    // Phaser leaves the former style standing when the zoom is 1.
    game.canvas.style.width = `${width / ratio}px`;
    game.canvas.style.height = `${height / ratio}px`;
    pulse.drawNow();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  window.addEventListener('resize', fit);

  let stopPrefetch: () => void = () => undefined;
  const stop = (): void => {
    stopPrefetch();
    observer.disconnect();
    window.removeEventListener('resize', fit);
    pulse.stop();
    // Destroying waits for the next frame, which a sleeping loop never draws.
    game.loop.wake();
    game.destroy(true);
  };

  const pointer: Pointer = { place: null, onChange: null };
  await new Promise<void>((resolve, reject) => {
    const backstage: Backstage = {
      pointer,
      session,
      pulse,
      pictures: new Pictures(game),
      pixelRatio: () => ratio,
      onPicture: (id) => {
        // What stands there now, for whoever looks from outside: tests and the benchmark.
        host.dataset['shows'] = id;
        resolve();
      },
      onFailure: reject,
    };
    game.scene.add(SCENE.title, new TitleScene(backstage));
    game.scene.add(SCENE.place, new PlaceScene(backstage));
    game.scene.add(SCENE.map, new MapScene(backstage));
    game.scene.add(SCENE.boot, new BootScene(backstage), true);
    pulse.moving(0);
  }).catch((reason: unknown) => {
    stop();
    throw reason;
  });
  stopPrefetch = prefetchPlaces(session);
  return {
    stop,
    setMotion: (motion) => pulse.setMotion(motion),
    pointAt(place) {
      pointer.place = place;
      pointer.onChange?.();
    },
  };
}
