// Where a road can lead: routes one applies for, the six who listen, the contacts that count, and the twelve endings by name.
// Source: docs/story/STORY.md (5, Reading the conditions) and docs/story/PROJECTS.md (What the interview stands on).
import type { CardId, Conduct } from './cards.ts';

/** What one can apply for. */
export const ROUTES = ['job', 'subsidised', 'tryout', 'vocational', 'degree', 'workshop'] as const;
export type Route = (typeof ROUTES)[number];

export const ENDINGS = [
  'job',
  'subsidised',
  'tryout',
  'vocational',
  'degree',
  'own',
  'workshop',
  'rehabilitation',
  'peer',
  'week',
  'open',
  'turn',
] as const;
export type EndingId = (typeof ENDINGS)[number];

/** People who have seen one work, and could be asked. */
export const CONTACTS = [
  'siteWoman',
  'siteElectrician',
  'kotkaPilots',
  'tero',
  'olavi',
  'foreman',
  'jonna',
  'nanna',
  'hoa',
  'riikka',
  'birgitta',
  'arto',
] as const;

export type Contact = (typeof CONTACTS)[number];

export const LISTENER_IDS = ['tero', 'arto', 'riikka', 'nanna', 'birgitta', 'hoa'] as const;
export type ListenerId = (typeof LISTENER_IDS)[number];

export interface Listener {
  /** Deeds that count two points, and those that count one. */
  readonly strong: readonly Conduct[];
  readonly liking: readonly Conduct[];
  /** Cards that are worth all of it for a reason of their own. */
  readonly surprises: readonly CardId[];
  /** Routes this one decides on. */
  readonly serves: readonly Route[];
  /** What a middling talk still needs for a yes: a steady rhythm, an answer in writing, or an application in time. */
  readonly condition: 'rhythm' | 'writing' | 'inTime' | null;
}

export const LISTENERS: Readonly<Record<ListenerId, Listener>> = {
  tero: {
    strong: ['pysyi', 'laski'],
    liking: ['korjasi'],
    surprises: ['3F', '4B', '14A'],
    serves: ['job', 'subsidised'],
    condition: 'rhythm',
  },
  arto: {
    strong: ['palasi', 'pysyi'],
    liking: ['kuunteli'],
    surprises: ['6A', '11A', '21F'],
    serves: ['workshop'],
    condition: null,
  },
  riikka: {
    strong: ['kysyi', 'palasi'],
    liking: ['laski'],
    surprises: ['5A', '7F', '17A'],
    serves: ['vocational', 'degree'],
    condition: 'inTime',
  },
  nanna: {
    strong: ['korjasi', 'laski'],
    liking: ['kysyi'],
    surprises: ['2F', '10A', '30A'],
    serves: ['job', 'tryout'],
    condition: 'rhythm',
  },
  birgitta: {
    strong: ['kuunteli', 'sanoi-ei'],
    liking: ['pysyi'],
    surprises: ['8A', '19A', '24F'],
    serves: ['subsidised', 'tryout'],
    condition: 'writing',
  },
  hoa: {
    strong: ['toi-ihmiset', 'korjasi'],
    liking: ['kysyi', 'palasi'],
    surprises: ['3A', '4F', '16A'],
    serves: ['job', 'subsidised'],
    condition: 'writing',
  },
};

/** Kinds of cards that an ending asks for. `1A`–`30F` are told by their project's number. */
const WORK = {
  projects: [1, 2, 3, 4, 6, 8, 9, 16],
  cards: ['sulake', 'vianhaku', 'vuorolista', 'yovuoro', 'tiskivuoro', 'yohuolto', 'aamuvuoro', 'lounaslista'],
};
const CRAFT = { projects: [1, 2, 6, 7, 15, 20, 26, 27, 29], cards: ['sulake', 'vianhaku', 'laatikot'] };
const CARE = { projects: [5, 8, 10, 11, 13, 14, 16, 17, 21, 22, 24], cards: ['opastus', 'osasin-olla'] };
const FIELD = { projects: [1, 3, 2, 10, 22, 20, 27, 4, ...CARE.projects], cards: CARE.cards };

interface Kind {
  readonly projects: readonly number[];
  readonly cards: readonly string[];
}

const isOf = (kind: Kind) => (card: string) => kind.cards.includes(card) || kind.projects.includes(Number.parseInt(card, 10));

export const isWorkCard = isOf(WORK);
export const isCraftCard = isOf(CRAFT);
export const isCareCard = isOf(CARE);
export const isFieldCard = isOf(FIELD);
