// The twelve endings: each can hold and can fail, and what the end adds up. Conditions: docs/story/STORY.md, section 5.
import { describe, expect, test } from 'vitest';
import { apply, send } from '../../src/game/applications.ts';
import { endingHolds, openEndings } from '../../src/game/endings.ts';
import { hopeOf } from '../../src/game/hope.ts';
import { sumLedger } from '../../src/game/ledger.ts';
import { lucky } from '../../src/game/luck.ts';
import { ENDINGS } from '../../src/game/routes.ts';
import type { EndingId } from '../../src/game/routes.ts';
import type { GameState } from '../../src/game/state.ts';
import { waysOf } from '../../src/game/ways.ts';
import { gameState } from '../fixtures/game.ts';

const withYes = (route: 'job' | 'subsidised' | 'tryout' | 'vocational' | 'degree'): Partial<GameState> => ({
  applications: send(apply(gameState(), route), 'own').applications.map((each) => ({ ...each, answer: 'yes' as const })),
});
const seedWithPlace = Array.from({ length: 100 }, (_, seed) => seed).find((seed) => lucky(seed, 'workshop-place', 50)) ?? 0;
const once = { times: 1, last: 14 };

/** For each ending a state in which it holds, and the one thing without which it does not. */
const HOLDING: Readonly<Record<Exclude<EndingId, 'open'>, readonly [Partial<GameState>, Partial<GameState>]>> = {
  job: [withYes('job'), { applications: [] }],
  subsidised: [withYes('subsidised'), { applications: [] }],
  tryout: [withYes('tryout'), { applications: [] }],
  vocational: [withYes('vocational'), { applications: [] }],
  degree: [withYes('degree'), { applications: [] }],
  own: [
    { memory: { gig: 'reported', customerAgain: true, answerWritten: true } },
    { memory: { gig: 'unreported', customerAgain: true, answerWritten: true } },
  ],
  workshop: [{ seed: seedWithPlace, rhythm: 2, cards: ['6F'] }, { rhythm: 1 }],
  rehabilitation: [{ memory: { truthTold: true, plan: true } }, { memory: { truthTold: true } }],
  peer: [{ memory: { corner: 'taken', key: 'shared' }, people: 4 }, { memory: { corner: 'taken', key: 'handedOn' } }],
  week: [{ rhythm: 3, people: 3 }, withYes('job')],
  turn: [{ finished: { 'almost-all': once }, memory: { proThursday: 'onni' } }, { memory: {} }],
};

describe('the twelve endings', () => {
  test.each(Object.keys(HOLDING) as (keyof typeof HOLDING)[])(
    'The ending %s holds when its sentence is true, and not when a part of it is not.',
    (ending) => {
      const [holding, lacking] = HOLDING[ending];
      expect(endingHolds(gameState(holding), ending)).toBe(true);
      expect(endingHolds(gameState({ ...holding, ...lacking }), ending)).toBe(false);
    },
  );

  test('The one that is still open always holds: alone when nothing else does, and beside the others as an equal.', () => {
    expect(openEndings(gameState({ rhythm: 0 }))).toEqual(['open']);
    expect(openEndings(gameState({ ...HOLDING.rehabilitation[0], rhythm: 0 }))).toEqual(['rehabilitation', 'open']);
  });

  test('A letter about the workshop stands, whatever the days after it bring, and takes nobody’s steady week away.', () => {
    const answered = (answer: 'yes' | 'no'): Partial<GameState> => ({
      applications: send(apply(gameState(), 'workshop'), 'own').applications.map((each) => ({ ...each, answer })),
    });
    expect(endingHolds(gameState({ ...answered('yes'), rhythm: 0 }), 'workshop')).toBe(true);
    expect(endingHolds(gameState({ ...HOLDING.workshop[0], ...answered('no') }), 'workshop')).toBe(false);
    expect(endingHolds(gameState({ ...answered('yes'), ...HOLDING.week[0] }), 'week')).toBe(true);
  });

  test.each([
    ['own', { gig: 'reported', customerAgain: true }],
    ['own', { gig: 'reported', answerWritten: true }],
    ['own', { customerAgain: true, answerWritten: true }],
    ['rehabilitation', { plan: true }],
  ] as const)('Each part of %s is asked for: it does not hold with %o alone.', (ending, memory) => {
    expect(endingHolds(gameState({ memory: { ...memory }, finished: { 'almost-all': once } }), ending)).toBe(false);
  });

  test('Peer and week ask for people and rhythm to the step.', () => {
    const peer = HOLDING.peer[0];
    expect(endingHolds(gameState({ ...peer, people: 3 }), 'peer')).toBe(false);
    expect(endingHolds(gameState({ ...peer, memory: { corner: 'refused', key: 'own' } }), 'peer')).toBe(false);
    expect(endingHolds(gameState({ rhythm: 2, people: 5 }), 'week')).toBe(false);
    expect(endingHolds(gameState({ rhythm: 5, people: 2 }), 'week')).toBe(false);
  });

  test('They are offered in the order of the list, none left out.', () => {
    const all = openEndings(gameState({ memory: { truthTold: true, plan: true, proThursday: 'own' }, rhythm: 3, people: 3 }));
    expect(all).toEqual(ENDINGS.filter((ending) => all.includes(ending)));
    expect(all).toEqual(expect.arrayContaining(['rehabilitation', 'week', 'open', 'turn']));
  });
});

describe('what is added up at the end', () => {
  test('The ledger tells by whose doing things came, each choice or scene once, and also what nothing came from.', () => {
    const ledger: GameState['ledger'] = [
      { scene: 'mira-dot', choice: 'a', kind: 'own' },
      { scene: 'mira-dot', choice: 'b', kind: 'own' },
      { scene: 'letters', choice: null, kind: 'luck' },
      { scene: 'letters', choice: null, kind: 'luck' },
    ];
    expect(sumLedger({ ledger })).toEqual([
      {
        kind: 'own',
        count: 2,
        lines: [
          { scene: 'mira-dot', choice: 'a' },
          { scene: 'mira-dot', choice: 'b' },
        ],
      },
      { kind: 'others', count: 0, lines: [] },
      { kind: 'rule', count: 0, lines: [] },
      { kind: 'luck', count: 2, lines: [{ scene: 'letters', choice: null }] },
    ]);
  });

  test('The way of influencing is the one there was most of against what chance brings; a tie is told as two, and nothing as none.', () => {
    const ways = { KO: 0, TE: 0, AA: 0, RI: 0, SE: 0, PI: 0 };
    expect(waysOf({ ways })).toEqual([]);
    expect(waysOf({ ways: { ...ways, RI: 14, SE: 8 } })).toEqual(['RI']);
    // Making is asked for seldom: six steps of it are as much as fourteen of keeping company.
    expect(waysOf({ ways: { ...ways, RI: 14, TE: 6 } })).toEqual(['TE', 'RI']);
    expect(waysOf({ ways: { KO: 10, TE: 6, AA: 9, RI: 14, SE: 11, PI: 11 } })).toHaveLength(2);
  });

  test('Hope lies between nothing and all, and grows with each thing it is made of.', () => {
    const low = gameState({ energy: 0, rhythm: 0, people: 0 });
    expect(hopeOf(low)).toBe(0);
    expect(hopeOf({ ...low, energy: 6 })).toBeCloseTo(0.25);
    const project = { stage: 1, role: null, paper: true, shared: true, present: true, outcome: 'full' as const, finishedIn: 5 };
    expect(hopeOf({ ...low, projects: { 'letter-club': project } })).toBeCloseTo(1 / 24);
  });
});
