// The thirty projects as data, and the rule that decides how one ends. Their words stand in assets/story/album.ink.
// Source: docs/story/PROJECTS.md ("How to read an entry", "What decides an outcome").
import type { CardId } from './cards.ts';
import { isCard } from './cards.ts';
import type { PersonId } from './people.ts';
import type { Way } from './state.ts';

export const PROJECT_IDS = [
  'cooking-course',
  'container-yard-gig',
  'block-cafe',
  'company-visit-day',
  'ordinary-weeks',
  'repair-cafe',
  'game-jam',
  'online-workroom',
  'courtyard-party',
  'night-people',
  'pizza-afternoon',
  'board-games',
  'letter-club',
  'morning-walk',
  'clothes-swap',
  'phone-help',
  'language-cafe',
  'bench-and-light',
  'litter-walk',
  'suburb-zine',
  'futsal',
  'park-open-mic',
  'indoor-map',
  'suomenlinna-list',
  'kotka-museum-day',
  'retro-lan',
  'small-rights-posters',
  'film-night',
  'swap-shelf',
  'handover-book',
] as const;
export type ProjectId = (typeof PROJECT_IDS)[number];

export const OUTCOMES = ['full', 'partial', 'flop'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Project {
  /** 1–30, as in the album. */
  readonly number: number;
  /** Large: three visits (spark, paper, day); small: one. */
  readonly size: 'large' | 'small';
  /** First and last fortnight. */
  readonly window: readonly [number, number];
  /** Whom it is done with, where the partner is one of the people; the minor ones are only named in the words. */
  readonly partner: PersonId | null;
  /** Roles one can take, and the way of influencing each counts for. */
  readonly roles: Readonly<Record<string, Way>>;
}

const large = (number: number, window: Project['window'], partner: Project['partner'], roles: Project['roles']): Project => ({
  number,
  size: 'large',
  window,
  partner,
  roles,
});
const small = (number: number, window: Project['window'], partner: Project['partner'], roles: Project['roles']): Project => ({
  number,
  size: 'small',
  window,
  partner,
  roles,
});

export const PROJECTS: Readonly<Record<ProjectId, Project>> = {
  'cooking-course': large(1, [6, 11], 'samira', { second: 'AA', prep: 'TE', list: 'PI' }),
  'container-yard-gig': large(2, [11, 14], 'kasper', { gear: 'TE', gate: 'KO', papers: 'SE' }),
  'block-cafe': large(3, [7, 15], 'mallu', { door: 'KO', crates: 'PI', shop: 'SE' }),
  'company-visit-day': large(4, [7, 11], null, { calls: 'AA', slowest: 'RI', plan: 'SE' }),
  'ordinary-weeks': large(5, [7, 13], null, { hanging: 'TE', consents: 'SE', walking: 'RI' }),
  'repair-cafe': large(6, [6, 12], null, { bench: 'TE', door: 'PI', waiting: 'RI' }),
  'game-jam': large(7, [8, 12], null, { cuts: 'SE', draws: 'TE', sleep: 'PI' }),
  'online-workroom': large(8, [7, 12], null, { rota: 'PI', answers: 'RI', builds: 'TE' }),
  'courtyard-party': large(9, [13, 16], null, { bells: 'KO', tables: 'TE', kitchen: 'SE' }),
  'night-people': large(10, [5, 12], null, { asks: 'AA', cuts: 'TE', consents: 'SE' }),
  'pizza-afternoon': small(11, [3, 8], 'jorma', { slices: 'KO', window: 'RI' }),
  'board-games': small(12, [3, 9], null, { explains: 'AA', mixes: 'KO' }),
  'letter-club': small(13, [3, 7], 'ulla', { sorts: 'PI', asks: 'SE' }),
  'morning-walk': small(14, [4, 11], 'mira', { first: 'PI', last: 'RI' }),
  'clothes-swap': small(15, [5, 10], null, { hangs: 'PI', mirror: 'KO' }),
  'phone-help': small(16, [5, 12], 'veikko', { beside: 'RI', counter: 'SE' }),
  'language-cafe': small(17, [5, 13], null, { host: 'KO', learns: 'AA' }),
  'bench-and-light': small(18, [9, 12], null, { counts: 'SE', votes: 'KO' }),
  'litter-walk': small(19, [11, 14], 'linda', { route: 'SE', music: 'TE' }),
  'suburb-zine': small(20, [6, 12], null, { layout: 'TE', stories: 'AA' }),
  futsal: small(21, [5, 12], null, { teams: 'KO', clock: 'PI' }),
  'park-open-mic': small(22, [12, 16], null, { host: 'AA', blankets: 'KO' }),
  'indoor-map': small(23, [2, 8], null, { doors: 'SE', draws: 'TE' }),
  'suomenlinna-list': small(24, [7, 14], 'veera', { last: 'RI', list: 'PI' }),
  'kotka-museum-day': small(25, [8, 14], null, { calls: 'AA', question: 'SE' }),
  'retro-lan': small(26, [4, 11], null, { network: 'TE', door: 'PI', beside: 'RI' }),
  'small-rights-posters': small(27, [6, 13], 'anneli', { checks: 'SE', draws: 'TE' }),
  'film-night': small(28, [5, 10], null, { price: 'SE', tells: 'AA', hall: 'KO' }),
  'swap-shelf': small(29, [3, 9], 'ulla', { measures: 'SE', builds: 'TE' }),
  'handover-book': small(30, [14, 16], 'leila', { cuts: 'TE', pages: 'RI', found: 'PI' }),
};

export function isProject(id: string): id is ProjectId {
  return (PROJECT_IDS as readonly string[]).includes(id);
}

/** The three things an outcome is decided by: paper in order, somebody else carries a part, you are there in your role at the turn. */
export interface Marks {
  readonly paper: boolean;
  readonly shared: boolean;
  readonly present: boolean;
}

/** A stroke of luck moves an outcome by one step: 1 up, -1 down. */
export type Luck = -1 | 0 | 1;

/** Three of three is full, two partial, one or none a flop; luck may move that by one step. */
export function outcomeOf(marks: Marks, luck: Luck = 0): Outcome {
  const held = [marks.paper, marks.shared, marks.present].filter(Boolean).length;
  const step = held === 3 ? 0 : held === 2 ? 1 : 2;
  return OUTCOMES[Math.max(0, Math.min(2, step - luck))] ?? 'flop';
}

/**
 * A small project's outcome: full after a choice marked paper or shared, else partial (which gives the flop's card); luck may turn it.
 * Source: PROJECTS, "Which rule decides".
 */
export function smallOutcomeOf(marks: Marks, luck: Luck = 0): Outcome {
  const carried = marks.paper || marks.shared;
  const turned = luck === 0 ? carried : luck > 0;
  return turned ? 'full' : 'partial';
}

/** The card a finished project gives: A, B or F of its number; a small project has no B, its partial gives the F. */
export function cardOf(id: ProjectId, outcome: Outcome): CardId {
  const { number, size } = PROJECTS[id];
  const letter = outcome === 'full' ? 'A' : outcome === 'partial' && size === 'large' ? 'B' : 'F';
  const card = `${number}${letter}`;
  if (!isCard(card)) throw new Error(`no card ${card} for ${id} (src/game/cards.ts)`);
  return card;
}
