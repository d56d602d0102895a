import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyThing, thingsOf } from '../../src/game/things.ts';
import type { ProjectState } from '../../src/game/state.ts';
import { gameState } from '../fixtures/game.ts';

const places = JSON.parse(readFileSync('assets/art/rendered/places.json', 'utf8')) as Readonly<
  Record<string, { readonly layers: { readonly things?: object } }>
>;

describe('What a playthrough has left standing', () => {
  test('In the first fortnight nothing is left yet, but the curtain hangs and a window is lit across the yard.', () => {
    const first = thingsOf(gameState());
    expect(first).toEqual(expect.arrayContaining(['lit-window', 'curtain', 'tape', 'keys']));
    expect(first.filter((name) => name.startsWith('trace-') || name.startsWith('jar-'))).toEqual([]);
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

  test('At home the second chair is the one that was carried there, never two.', () => {
    const home = (chair: 'rocking' | 'given') => {
      const state = gameState({ memory: { chair }, finished: { 'elias-two-chairs': { times: 1, last: 16 } } });
      return thingsOf(state).filter((name) => name.endsWith('-chair') && name !== 'tape-chair');
    };
    expect(home('rocking')).toEqual(['rocking-chair']);
    expect(home('given')).toEqual(['second-chair']);
  });

  test('Half a success leaves something else, where that is drawn.', () => {
    const after = (outcome: 'full' | 'partial') =>
      thingsOf(
        gameState({
          projects: {
            'cooking-course': { stage: 3, role: null, paper: false, shared: false, present: true, outcome, finishedIn: 9 },
          },
        }),
      );
    expect(after('partial')).toContain('red-apron');
    expect(after('partial')).not.toContain('trace-cooking-course');
    expect(after('full')).toContain('trace-cooking-course');
  });

  test('Nothing is drawn that never comes, in the places of those one can play.', () => {
    const drawn = Object.entries(places).flatMap(([id, place]) =>
      id === 'home-jasmin' || id === 'home-sami' ? [] : Object.keys(place.layers.things ?? {}),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((name) => !everyThing.includes(name))).toEqual([]);
  });
});
