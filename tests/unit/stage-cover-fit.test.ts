// The camera's sums: the view is always filled, and faces that matter are in it.
import { describe, expect, it } from 'vitest';
import {
  coverZoom,
  framePeople,
  type Framing,
  keepInside,
  MARGIN,
  restFraming,
  type Size,
  wholeFraming,
} from '../../src/stage/cover-fit.ts';

const picture = { width: 1600, height: 900 };
const focus = { x: 0.56, y: 0.52, width: 0.5 };
const views: readonly Size[] = [
  { width: 360, height: 260 },
  { width: 720, height: 520 },
  { width: 420, height: 360 },
  { width: 846, height: 768 },
  { width: 1366, height: 768 },
  { width: 320, height: 640 },
  { width: 3200, height: 600 },
];

const edges = ({ x, y, zoom }: Framing, view: Size) => ({
  left: x - view.width / zoom / 2,
  right: x + view.width / zoom / 2,
  top: y - view.height / zoom / 2,
  bottom: y + view.height / zoom / 2,
});

function expectFilled(framing: Framing, view: Size): void {
  const { left, right, top, bottom } = edges(framing, view);
  expect(left).toBeGreaterThanOrEqual(MARGIN - 0.01);
  expect(top).toBeGreaterThanOrEqual(MARGIN - 0.01);
  expect(right).toBeLessThanOrEqual(picture.width - MARGIN + 0.01);
  expect(bottom).toBeLessThanOrEqual(picture.height - MARGIN + 0.01);
}

describe('cover-fit', () => {
  it.each(views)('fills $width × $height with picture at rest and with people', (view) => {
    const rest = restFraming(view, picture, focus, view.width);
    expectFilled(rest, view);
    const portraits = [
      { x: 60, y: 300, width: 190, height: 200 },
      { x: 1380, y: 260, width: 190, height: 200 },
    ];
    expectFilled(framePeople(rest, view, picture, portraits, true), view);
    expectFilled(framePeople(rest, view, picture, portraits.slice(0, 1), false), view);
  });

  it('never shows less than the whole height or width of what covers', () => {
    const view = { width: 1366, height: 768 };
    expect(restFraming(view, picture, focus, 1366).zoom).toBeCloseTo(coverZoom(view, picture));
  });

  it('shows only the focus on a phone held upright, but never a mere wall', () => {
    const view = { width: 720, height: 520 };
    const rest = restFraming(view, picture, { ...focus, width: 0.6 }, 360);
    expect(view.width / rest.zoom).toBeCloseTo(960, 0);
    const narrow = restFraming(view, picture, { ...focus, width: 0.05 }, 360);
    expect(narrow.zoom).toBeLessThanOrEqual(coverZoom(view, picture) * 1.5);
  });

  it('has both of two who talk in view when the picture allows it', () => {
    const view = { width: 360, height: 260 };
    const rest = restFraming(view, picture, focus, 360);
    const portraits = [
      { x: 300, y: 220, width: 190, height: 200 },
      { x: 900, y: 240, width: 190, height: 200 },
    ];
    const framing = framePeople(rest, view, picture, portraits, true);
    const { left, right, top } = edges(framing, view);
    expect(left).toBeLessThanOrEqual(300);
    expect(right).toBeGreaterThanOrEqual(1090);
    expect(top).toBeLessThanOrEqual(220);
  });

  it('shows the first of two whole when the view cannot hold both', () => {
    const view = { width: 840, height: 800 };
    const rest = restFraming(view, picture, focus, 840);
    const portraits = [
      { x: 1300, y: 240, width: 190, height: 200 },
      { x: 200, y: 220, width: 190, height: 200 },
    ];
    const { left, right } = edges(framePeople(rest, view, picture, portraits, false), view);
    expect(left).toBeLessThanOrEqual(1300);
    expect(right).toBeGreaterThanOrEqual(1490);
  });

  it('comes no closer than a fifth to one face', () => {
    const view = { width: 360, height: 260 };
    const rest = restFraming(view, picture, focus, 360);
    const framing = framePeople(rest, view, picture, [{ x: 700, y: 300, width: 60, height: 60 }], true);
    expect(framing.zoom).toBeLessThanOrEqual(rest.zoom * 1.23);
  });

  it("shows a map's marks whole even where the picture then does not fill the view", () => {
    const marks = { x: 0.5, y: 0.5, width: 0.64 };
    for (const view of [
      { width: 840, height: 800 },
      { width: 1440, height: 1080 },
      { width: 390, height: 200 },
    ]) {
      const { left, right } = edges(wholeFraming(view, picture, marks), view);
      expect(left).toBeLessThanOrEqual(picture.width * 0.18);
      expect(right).toBeGreaterThanOrEqual(picture.width * 0.82);
    }
  });

  it('centres what is too small to fill', () => {
    expect(keepInside({ x: 0, y: 0, zoom: 0.1 }, { width: 400, height: 400 }, picture)).toEqual({ x: 800, y: 450, zoom: 0.1 });
  });
});
