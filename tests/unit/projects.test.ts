// The life of a project, and the card it gives. Rules: docs/story/PROJECTS.md.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARDS } from '../../src/game/cards.ts';
import { finishProject, finishedProjects, mark, projectState, reachStage, takeRole } from '../../src/game/effects.ts';
import { OUTCOMES, PROJECTS, PROJECT_IDS, cardOf, outcomeOf, smallOutcomeOf } from '../../src/game/projects.ts';
import { gameState } from '../fixtures/game.ts';

const marks = fc.record({ paper: fc.boolean(), shared: fc.boolean(), present: fc.boolean() });

describe('the thirty projects', () => {
  test('There are thirty, ten of them large, each with a number, a window and roles of its own.', () => {
    expect(PROJECT_IDS).toHaveLength(30);
    expect(PROJECT_IDS.map((id) => PROJECTS[id].number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(PROJECT_IDS.filter((id) => PROJECTS[id].size === 'large')).toHaveLength(10);
    for (const id of PROJECT_IDS) {
      const { window, roles } = PROJECTS[id];
      expect(window[0] <= window[1], id).toBe(true);
      expect(Object.keys(roles).length, id).toBeGreaterThan(1);
    }
  });

  test('Every outcome of every project gives a card that exists, and together they give all seventy.', () => {
    const given = new Set(PROJECT_IDS.flatMap((id) => OUTCOMES.map((outcome) => cardOf(id, outcome))));
    expect(given.size).toBe(70);
    expect(
      Object.keys(CARDS)
        .filter((card) => /^\d/.test(card))
        .sort(),
    ).toEqual([...given].sort());
  });
});

describe('how a project ends', () => {
  test('Three of three is full, two partial, one or none a flop.', () => {
    fc.assert(
      fc.property(marks, (held) => {
        const count = Object.values(held).filter(Boolean).length;
        expect(outcomeOf(held)).toBe(count === 3 ? 'full' : count === 2 ? 'partial' : 'flop');
      }),
    );
  });

  test('Luck moves a large one by one step and no more, and never over an end.', () => {
    fc.assert(
      fc.property(marks, (held) => {
        const at = OUTCOMES.indexOf(outcomeOf(held));
        expect(OUTCOMES.indexOf(outcomeOf(held, 1))).toBe(Math.max(0, at - 1));
        expect(OUTCOMES.indexOf(outcomeOf(held, -1))).toBe(Math.min(2, at + 1));
      }),
    );
  });

  test('A small one is full when the paper is in order or somebody else carries a part; luck may turn it.', () => {
    fc.assert(
      fc.property(marks, (held) => {
        expect(smallOutcomeOf(held)).toBe(held.paper || held.shared ? 'full' : 'partial');
        expect(smallOutcomeOf(held, 1)).toBe('full');
        expect(smallOutcomeOf(held, -1)).toBe('partial');
      }),
    );
  });

  test('A flop gives a card too, and a finished project stays as it ended.', () => {
    const flop = finishProject(gameState(), 'repair-cafe', null);
    expect(projectState(flop, 'repair-cafe')).toMatchObject({ outcome: 'flop', finishedIn: 1 });
    expect(flop.cards).toEqual(['6F']);
    expect(finishProject(flop, 'repair-cafe', 'full')).toEqual(flop);
    expect(finishedProjects(flop)).toEqual(['repair-cafe']);
  });

  test('A role gives two steps of its way and puts one there at the turn; a visit made is never unmade.', () => {
    const role = takeRole(gameState(), 'repair-cafe', 'bench');
    expect(role.ways.TE).toBe(2);
    expect(projectState(role, 'repair-cafe')).toMatchObject({ role: 'bench', present: true });
    const visited = reachStage(reachStage(role, 'repair-cafe', 2), 'repair-cafe', 1);
    expect(projectState(visited, 'repair-cafe').stage).toBe(2);
    const whole = mark(mark(visited, 'repair-cafe', 'paper'), 'repair-cafe', 'shared');
    expect(finishProject(whole, 'repair-cafe', null).cards).toEqual(['6A']);
  });

  test('A role, a project or an outcome that does not exist is said at once.', () => {
    expect(() => takeRole(gameState(), 'repair-cafe', 'boss')).toThrow(/boss/);
    expect(() => reachStage(gameState(), 'moon-trip', 1)).toThrow(/moon-trip/);
  });
});
