// How large the stage is drawn: the host's size, at most twice as dense, and never more pixels than the pictures have to give.

/** About four million: beyond it nothing gets sharper (the pictures are 1600 wide), only slower. */
const MOST_PIXELS = 4_000_000;

export interface Measured {
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

export function pixelRatio(width: number, height: number, device: number): number {
  const dense = Math.min(2, Math.max(1, device));
  return Math.max(1, Math.min(dense, Math.sqrt(MOST_PIXELS / Math.max(1, width * height))));
}

/** `quality` 1, or less on a machine whose frames come late. */
export function measure(host: HTMLElement, quality: number): Measured {
  const { width, height } = host.getBoundingClientRect();
  return { width, height, ratio: pixelRatio(width, height, window.devicePixelRatio) * quality };
}
