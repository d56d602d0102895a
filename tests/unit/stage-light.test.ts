// The light table: every light and hour has a grade, and the right lamps burn.
import { describe, expect, it } from 'vitest';
import { HOURS, LIGHTS } from '../../src/story/tableau.ts';
import type { Lamp, LampKind } from '../../src/stage/art-types.ts';
import { channels, mixColours, multiplyColours, shareOf } from '../../src/stage/colour.ts';
import { lightPlan, mixPlans } from '../../src/stage/light-plan.ts';

const lamp = (kind: LampKind, radius = 400): Lamp => ({
  kind,
  x: 100,
  y: 100,
  radius,
  colour: '#ffd27a',
  area: null,
  thing: null,
});
const brightness = (colour: string): number => channels(colour).reduce((sum, value) => sum + value, 0);

/** At which the drawn grades are true. */
const hope = 0.4;

describe('light plan', () => {
  it('has a grade for every light, hour and month, indoors and out', () => {
    for (const light of LIGHTS)
      for (const hour of HOURS)
        for (let month = 1; month <= 12; month += 1)
          for (const indoors of [true, false]) {
            const plan = lightPlan({ light, hour, month, hope, things: [] }, [lamp('lamp')], indoors);
            expect(plan.ambient).toMatch(/^#[0-9a-f]{6}$/);
            expect(plan.outside).toMatch(/^#[0-9a-f]{6}$/);
            expect(plan.strengths).toHaveLength(1);
          }
  });

  it('rises and warms with hope, and lamps burn stronger', () => {
    const at = (hoped: number) =>
      lightPlan({ light: 'lamp', hour: 'evening', month: 2, hope: hoped, things: [] }, [lamp('lamp')], true);
    const warmth = (colour: string): number => channels(colour)[0] - channels(colour)[2];
    expect(brightness(at(0.9).ambient)).toBeGreaterThan(brightness(at(0.4).ambient));
    expect(brightness(at(0.4).ambient)).toBeGreaterThan(brightness(at(0).ambient));
    expect(warmth(at(0.9).ambient)).toBeGreaterThan(warmth(at(0).ambient));
    expect(at(0.9).strengths[0]).toBeGreaterThan(at(0).strengths[0] ?? 1);
  });

  it('lights a lamp that belongs to a thing only while the thing stands', () => {
    const window = { ...lamp('window', 80), thing: 'lit-window' };
    const at = (things: readonly string[]) =>
      lightPlan({ light: 'lamp', hour: 'night', month: 12, hope, things }, [window], false);
    expect(at([]).strengths).toEqual([0]);
    expect(at(['lit-window']).strengths[0]).toBeGreaterThan(0.5);
  });

  it('knows that June nights are white and December mornings dark', () => {
    const out = (hour: 'night' | 'morning' | 'evening', month: number) =>
      lightPlan({ light: 'day', hour, month, hope, things: [] }, [lamp('street')], false);
    expect(brightness(out('night', 6).ambient)).toBeGreaterThan(brightness(out('evening', 11).ambient) * 1.5);
    expect(brightness(out('morning', 5).ambient)).toBeGreaterThan(brightness(out('morning', 12).ambient));
    expect(out('night', 6).strengths).toEqual([0]);
    expect(out('evening', 12).strengths[0]).toBeGreaterThan(0.8);
  });

  it('is darkest by torch and brightest by day', () => {
    const order = (['torch', 'dark', 'lamp', 'day'] as const).map((light) =>
      brightness(lightPlan({ light, hour: 'evening', month: 11, hope, things: [] }, [], true).ambient),
    );
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('has less light in December than in June', () => {
    const at = (month: number): number =>
      brightness(lightPlan({ light: 'day', hour: 'day', month, hope, things: [] }, [], true).ambient);
    expect(at(12)).toBeLessThan(at(6));
  });

  it('burns the screen by its own light, lamps by theirs, and neither in the dark', () => {
    const lamps = [lamp('screen'), lamp('lamp')];
    const strengths = (light: (typeof LIGHTS)[number]) =>
      lightPlan({ light, hour: 'night', month: 11, hope, things: [] }, lamps, true).strengths;
    expect(strengths('dark')).toEqual([0, 0]);
    expect(strengths('screen')).toEqual([1, 0]);
    expect(strengths('lamp')[1]).toBe(1);
  });

  it('lights street lamps and far windows after dark only', () => {
    const lamps = [lamp('street'), lamp('window', 60)];
    expect(lightPlan({ light: 'day', hour: 'day', month: 11, hope, things: [] }, lamps, false).strengths).toEqual([0, 0]);
    for (const strength of lightPlan({ light: 'dark', hour: 'night', month: 11, hope, things: [] }, lamps, false).strengths)
      expect(strength).toBeGreaterThan(0.8);
  });

  it('asks for a torch only where none is drawn', () => {
    const view = { light: 'torch', hour: 'night', month: 11, hope, things: [] } as const;
    expect(lightPlan(view, [], true).torch).toBe(true);
    expect(lightPlan(view, [lamp('torch')], true).torch).toBe(false);
  });

  it('goes from one plan to another', () => {
    const dark = lightPlan({ light: 'dark', hour: 'night', month: 11, hope, things: [] }, [lamp('lamp')], true);
    const lit = lightPlan({ light: 'lamp', hour: 'night', month: 11, hope, things: [] }, [lamp('lamp')], true);
    expect(mixPlans(dark, lit, 0).ambient).toBe(dark.ambient);
    expect(mixPlans(dark, lit, 1)).toEqual(lit);
    expect(mixPlans(dark, lit, 0.5).strengths[0]).toBeCloseTo(0.5);
  });
});

describe('colour', () => {
  it('mixes, multiplies and divides', () => {
    expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(multiplyColours('#ff8000', '#808080')).toBe('#804000');
    expect(multiplyColours(shareOf('#402010', '#808080'), '#808080')).toBe('#402010');
    expect(shareOf('#ffffff', '#000000')).toBe('#ffffff');
  });
});
