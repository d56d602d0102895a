import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RANGE, wakingHour } from '../../src/game/balance.ts';
import { bond, change, count, dropMacaroni, giveCard, meet, pay, remember } from '../../src/game/effects.ts';
import { gameState } from '../fixtures/game.ts';

const KINDS = ['energy', 'rhythm', 'people'] as const;

describe('effects', () => {
  test('A quantity stays within its range whatever is done to it.', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: -20, max: 20 })));
    fc.assert(
      fc.property(steps, (changes) => {
        const state = changes.reduce((now, [kind, amount]) => change(now, kind, amount, 'test'), gameState());
        for (const kind of KINDS) {
          expect(state[kind]).toBeGreaterThanOrEqual(0);
          expect(state[kind]).toBeLessThanOrEqual(RANGE[kind]);
        }
      }),
    );
  });

  test('The reasons kept add up to what a quantity has moved.', () => {
    const start = gameState({ energy: 3 });
    const steps = fc.array(fc.integer({ min: -8, max: 8 }), { maxLength: 20 });
    fc.assert(
      fc.property(steps, (amounts) => {
        const state = amounts.reduce((now, amount) => change(now, 'energy', amount, 'test'), start);
        const told = state.changes.reduce((sum, { amount }) => sum + amount, 0);
        expect(start.energy + told).toBe(state.energy);
      }),
    );
  });

  test('A change keeps its reason, its amount and its fortnight.', () => {
    const { changes } = change(gameState({ energy: 5, fortnight: 3 }), 'energy', 4, 'ulla-slot');
    expect(changes).toEqual([{ fortnight: 3, cause: 'ulla-slot', kind: 'energy', amount: 1 }]);
  });

  test('A change that moves nothing leaves no reason behind.', () => {
    expect(change(gameState({ energy: 0 }), 'energy', -1, 'test').changes).toEqual([]);
  });

  test('An effect leaves the state it was given as it was.', () => {
    const state = gameState({ energy: 3 });
    const before = structuredClone(state);
    remember(giveCard(bond(pay(change(state, 'energy', 1, 'a'), -100, 'food', 'a'), 'ulla', 1, 'a'), 'sulake'), 'rails', true);
    expect(state).toEqual(before);
  });

  test('The account never goes below zero: one pays what one has, and the reason tells how much that was.', () => {
    const state = pay(gameState({ money: 300 }), -1000, 'rent', 'month');
    expect(state.money).toBe(0);
    expect(state.changes.at(-1)).toMatchObject({ kind: 'money', amount: -300, row: 'rent', cause: 'month' });
    expect(pay(state, -1000, 'rent', 'month')).toEqual(state);
  });

  test('A bond stays between 0 and 5, and it makes the person known.', () => {
    const state = bond(gameState(), 'ulla', 9, 'a');
    expect(state.bonds.ulla).toBe(5);
    expect(state.changes.at(-1)).toEqual({ fortnight: 1, cause: 'a', kind: 'bond', amount: 5, who: 'ulla' });
    expect(bond(state, 'ulla', 1, 'b').changes).toHaveLength(state.changes.length);
    expect(state.met).toContain('ulla');
    expect(bond(state, 'ulla', -9, 'a').bonds.ulla).toBe(0);
  });

  test('A bond with somebody who is not a person of the story throws and names them.', () => {
    expect(() => bond(gameState(), 'kela', 1, 'a')).toThrow(/kela/);
    expect(() => bond(gameState(), 'nobody', 1, 'a')).toThrow(/nobody/);
  });

  test('Somebody met twice is known once.', () => {
    expect(meet(meet(gameState(), 'mira'), 'mira').met.filter((who) => who === 'mira')).toHaveLength(1);
  });

  test('Registering keeps the fortnight of the first time.', () => {
    const first = remember(gameState({ fortnight: 2 }), 'registered', true);
    expect(first.memory['registeredIn']).toBe(2);
    expect(remember({ ...first, fortnight: 4 }, 'registered', true).memory['registeredIn']).toBe(2);
    expect(remember(gameState(), 'registered', false).memory['registeredIn']).toBeUndefined();
  });

  test('A card is had once, and macaronis never go below none.', () => {
    expect(giveCard(giveCard(gameState(), 'sulake'), 'sulake').cards).toEqual(['sulake']);
    expect(dropMacaroni(dropMacaroni(gameState(), 2), -5).macaroni).toBe(0);
  });

  test('A choice is counted for its way and its ledger, and one without either is not.', () => {
    const counted = count(gameState(), { scene: 'shop', choice: 'milk', way: 'TE', ledger: 'own' });
    expect(counted.ways).toEqual({ KO: 0, TE: 1, AA: 0, RI: 0, SE: 0, PI: 0 });
    expect(counted.ledger).toEqual([{ scene: 'shop', choice: 'milk', kind: 'own' }]);
    expect(count(gameState(), { scene: 'shop', choice: 'milk', way: null, ledger: null })).toEqual(gameState());
  });

  test('A steadier rhythm wakes earlier.', () => {
    const hours = [0, 1, 2, 3, 4, 5].map(wakingHour);
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
    expect(new Set(hours).size).toBe(hours.length);
  });
});
