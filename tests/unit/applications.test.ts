// Applications, talks and letters. Arithmetic: docs/story/PROJECTS.md (What the interview stands on).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerWithout,
  apply,
  applicationFor,
  cameThrough,
  cardQuoted,
  cardsToPlay,
  decide,
  fitOf,
  handFor,
  lastTalk,
  playCard,
  send,
  showLetter,
  sitDown,
  talkNow,
} from '../../src/game/applications.ts';
import { CARDS, isCard } from '../../src/game/cards.ts';
import { remember } from '../../src/game/effects.ts';
import { PROJECT_IDS, cardOf, OUTCOMES } from '../../src/game/projects.ts';
import { LISTENERS, LISTENER_IDS, ROUTES } from '../../src/game/routes.ts';
import type { GameState } from '../../src/game/state.ts';
import { Picker } from '../../tools/simulate/picker.ts';
import { gameState } from '../fixtures/game.ts';
import { CARDS_BY_LISTENER } from '../fixtures/listeners.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const routes = fc.constantFrom(...ROUTES);

/** Applied for, sent in own words, and sat down with three cards said. */
function talked(route: (typeof ROUTES)[number], part: Partial<GameState>): GameState {
  const sent = send(apply(gameState({ ...part, fortnight: 13 }), route), 'own');
  let state = sitDown({ ...sent, fortnight: 14 });
  for (const card of cardsToPlay(state).slice(0, 3)) state = playCard(state, card);
  return state;
}

describe('what a card is worth', () => {
  test('To each listener every card of the seventy is worth what the design’s table says.', () => {
    for (const [card, worth, surprises] of CARDS_BY_LISTENER) {
      const order = ['tero', 'arto', 'riikka', 'nanna', 'birgitta', 'hoa'] as const;
      expect(
        order.map((listener) => fitOf(card, listener)),
        card,
      ).toEqual(worth);
      expect(
        order.map((listener) => LISTENERS[listener].surprises.some((each) => each === card)),
        card,
      ).toEqual(surprises);
    }
    expect(CARDS_BY_LISTENER).toHaveLength(70);
  });

  test('Listening pays and luck alone does not: over the six, the best three make room in 25–40 %, three played blind in 3–9 %.', () => {
    const shares = { bestRoom: 0, bestTrial: 0, blindRoom: 0, blindTrial: 0 };
    for (const listener of LISTENER_IDS) {
      const picker = new Picker(17);
      const counts = { bestRoom: 0, bestTrial: 0, blindRoom: 0, blindTrial: 0 };
      const runs = 3000;
      for (let run = 0; run < runs; run += 1) {
        const ids = [...PROJECT_IDS];
        const cards = Array.from({ length: 8 }, () => {
          const id = picker.pick(ids);
          ids.splice(ids.indexOf(id), 1);
          return cardOf(id, picker.pick(OUTCOMES));
        });
        const hand = cards.slice(0, 6).map((card) => fitOf(card, listener));
        const blind = hand.slice(0, 3).reduce<number>((sum, fit) => sum + fit, 0);
        const best = [...hand]
          .sort((a, b) => b - a)
          .slice(0, 3)
          .reduce<number>((sum, fit) => sum + fit, 0);
        counts.bestRoom += Number(best >= 5);
        counts.bestTrial += Number(best >= 3);
        counts.blindRoom += Number(blind >= 5);
        counts.blindTrial += Number(blind >= 3);
      }
      for (const name of ['bestRoom', 'bestTrial', 'blindRoom', 'blindTrial'] as const)
        shares[name] += counts[name] / runs / LISTENER_IDS.length;
    }
    expect(shares.bestRoom).toBeGreaterThan(0.25);
    expect(shares.bestRoom).toBeLessThan(0.4);
    expect(shares.bestTrial).toBeGreaterThan(0.9);
    expect(shares.blindRoom).toBeGreaterThan(0.03);
    expect(shares.blindRoom).toBeLessThan(0.09);
    expect(shares.blindTrial).toBeGreaterThan(0.42);
  });
});

describe('applying', () => {
  test('At most two routes can be asked for, each once, and two of them never have the same listener.', () => {
    fc.assert(
      fc.property(seeds, fc.array(routes, { minLength: 1, maxLength: 6 }), (seed, wanted) => {
        const state = wanted.reduce(apply, gameState({ seed }));
        expect(state.applications.length).toBeLessThanOrEqual(2);
        expect(new Set(state.applications.map(({ route }) => route)).size).toBe(state.applications.length);
        for (const { route, listener } of state.applications) expect(LISTENERS[listener].serves).toContain(route);
        const [one, other] = state.applications;
        const shared = one !== undefined && other !== undefined && one.listener === other.listener;
        // Only the teacher serves both schools.
        if (shared) expect(one.listener).toBe('riikka');
      }),
    );
  });

  test('Sending nothing takes what lay on the table away, and the duty counts from that fortnight.', () => {
    const nothing = send(apply(gameState({ fortnight: 13 }), 'job'), 'nothing');
    expect(nothing.applications).toEqual([]);
    expect(nothing.memory).toMatchObject({ dutyNeglected: true, dutyCutFrom: 13 });
    expect(send(apply(gameState(), 'job'), 'template').memory).toEqual({});
  });
});

describe('a talk', () => {
  test('The first is in fortnight fourteen, the second in fifteen, and one that was missed is still talked about.', () => {
    const two = send(apply(apply(gameState({ fortnight: 13 }), 'job'), 'vocational'), 'own');
    expect(talkNow(two)).toBeNull();
    expect(talkNow({ ...two, fortnight: 14 })?.route).toBe('job');
    const first = sitDown({ ...two, fortnight: 14 });
    expect(talkNow(first)).toBeNull();
    expect(talkNow({ ...first, fortnight: 15 })?.route).toBe('vocational');
    expect(talkNow({ ...two, fortnight: 15 })?.route).toBe('job');
  });

  test('The hand has six cards at most, all of them one’s own, and never the same deed told twice.', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.constantFrom(...LISTENER_IDS),
        fc.uniqueArray(fc.constantFrom(...Object.keys(CARDS))),
        (seed, listener, cards) => {
          const hand = handFor(gameState({ seed, cards }), listener);
          expect(hand.length).toBeLessThanOrEqual(6);
          expect(new Set(hand).size).toBe(hand.length);
          for (const card of hand) expect(card === 'yohuolto' || cards.includes(card)).toBe(true);
          expect(hand.filter((card) => ['yovuoro', '8A', '8B'].includes(card)).length).toBeLessThanOrEqual(1);
          expect(hand.filter((card) => ['ohje', '30A'].includes(card)).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('Three cards are said, each once, and the sum is what they are worth.', () => {
    const state = talked('job', { cards: ['3A', '6A', '13A', '16A'] });
    const talk = lastTalk(state);
    const listener = state.applications[0]?.listener ?? 'tero';
    expect(talk?.played).toHaveLength(3);
    expect(talk?.sum).toBe(talk?.played.reduce<number>((sum, card) => sum + (isCard(card) ? fitOf(card, listener) : 0), 0));
    expect(cardsToPlay(state)).toEqual([]);
    expect(() => playCard(state, '16A')).toThrow();
  });

  test('An ordinary week counts one, nothing that comes to mind counts nothing, and Leila’s letter is a middling talk for certain.', () => {
    const seated = sitDown({ ...send(apply(gameState({ fortnight: 13 }), 'job'), 'own'), fortnight: 14 });
    expect(lastTalk(answerWithout(seated, 1))?.sum).toBe(1);
    expect(lastTalk(answerWithout(seated, 0))?.sum).toBe(0);
    expect(lastTalk(showLetter(seated))?.sum).toBe(4);
  });
});

describe('the letters', () => {
  const READY: Partial<GameState> = {
    rhythm: 3,
    contacts: ['tero'],
    cards: ['3A', '6A', '13A', '16A', '7A', '14A'],
    memory: { tryoutAgreed: true, roadAsked: true, answerWritten: true },
  };

  test('One who did not come to the talk is told so, whatever else is in order.', () => {
    const state = decide(send(apply(gameState({ ...READY, fortnight: 13 }), 'job'), 'own'));
    expect(applicationFor(state, 'job')).toMatchObject({ answer: 'no', because: 'absent' });
  });

  test.each([
    ['job', { cards: [] }, 'work'],
    ['job', { contacts: [] }, 'seen'],
    ['job', { rhythm: 2 }, 'rhythm'],
    ['subsidised', { contacts: [] }, 'wanted'],
    ['tryout', { memory: {} }, 'agreed'],
    ['vocational', { cards: [] }, 'craft'],
    ['degree', { memory: {} }, 'road'],
    ['workshop', { rhythm: 1 }, 'rhythm'],
  ] as const)('For %s with %o the letter names what was missing: %s.', (route, lacking, because) => {
    const state = decide(talked(route, { ...READY, ...lacking } as Partial<GameState>));
    expect(applicationFor(state, route)).toMatchObject({ answer: 'no', because });
  });

  test('With everything in order it is a yes in some years, and in others the place was filled: luck, and the letter says which.', () => {
    const answers = new Set<string>();
    for (let seed = 1; seed < 200; seed += 1) {
      const seated = sitDown({ ...send(apply(gameState({ ...READY, seed, fortnight: 13 }), 'job'), 'own'), fortnight: 14 });
      const talk = { hand: [], played: [], sum: 6, fit: 2, silence: false };
      const state = decide({ ...seated, applications: seated.applications.map((each) => ({ ...each, interview: talk })) });
      const answer = applicationFor(state, 'job');
      answers.add(`${answer?.answer} ${answer?.because}`);
      expect(cameThrough(state, 'job')).toBe(answer?.answer === 'yes');
    }
    expect([...answers].sort()).toEqual(['no filled', 'yes fit']);
  });

  test('A yes quotes the card that was worth all of it, or the first that was said.', () => {
    const state = talked('job', { cards: ['3A', '6A', '13A', '16A'] });
    const listener = state.applications[0]?.listener ?? 'tero';
    const quoted = cardQuoted(state, 'job');
    const best = lastTalk(state)?.played.find((card) => fitOf(card, listener) === 2);
    expect(quoted).toBe(best ?? lastTalk(state)?.played[0]);
    expect(cardQuoted(gameState(), 'job')).toBeNull();
  });

  test('What has been answered stays answered, also when something changes afterwards.', () => {
    fc.assert(
      fc.property(seeds, routes, (seed, route) => {
        const once = decide(talked(route, { ...READY, seed }));
        expect(decide(remember({ ...once, rhythm: 0, contacts: [] }, 'tryoutAgreed', false)).applications).toEqual(
          once.applications,
        );
      }),
    );
  });
});
