import { describe, expect, test } from 'vitest';
import { thingsOf } from '../../src/game/things.ts';
import type { ProjectState } from '../../src/game/state.ts';
import { gameState } from '../fixtures/game.ts';

describe('What a playthrough has left standing', () => {
  test('In the first fortnight nothing is left yet, but the curtain hangs and a window is lit across the yard.', () => {
    expect(thingsOf(gameState())).toEqual(['lit-window', 'curtain', 'tape']);
  });

  test('A finished project leaves its trace, one begun does not.', () => {
    const begun = { stage: 1, role: null, paper: false, shared: false, present: true, outcome: null, finishedIn: null };
    const after = (project: ProjectState) => thingsOf(gameState({ projects: { 'repair-cafe': project } }));
    expect(after({ ...begun, stage: 3, outcome: 'full', finishedIn: 8 })).toContain('trace-repair-cafe');
    expect(after(begun)).not.toContain('trace-repair-cafe');
  });

  test('Each visit is a macaroni: the jar fills, one level at a time.', () => {
    const level = (macaroni: number) => thingsOf(gameState({ macaroni })).filter((name) => name.startsWith('jar-'));
    expect([0, 1, 3, 6, 10, 40].map(level)).toEqual([[], ['jar-1'], ['jar-2'], ['jar-3'], ['jar-4'], ['jar-4']]);
  });

  test('The sign is lit only when its light was chosen, and the curtain goes when it is given away.', () => {
    expect(thingsOf(gameState())).not.toContain('sign-lit');
    expect(thingsOf(gameState({ memory: { lastPower: 'sign' } }))).toContain('sign-lit');
    expect(thingsOf(gameState({ memory: { curtainGone: true } }))).not.toContain('curtain');
  });
});
