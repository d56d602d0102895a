// The evidence cards: seventy of the projects, three home cards, fifteen of the story. A card is two deeds of conduct; its words stand in
// assets/story/cards.ink. Source: docs/story/PROJECTS.md.

/** What one did, by conduct: stayed, counted, mended on the spot, asked first, set a limit, listened, got people there, came back and said it. */
export type Conduct = 'pysyi' | 'laski' | 'korjasi' | 'kysyi' | 'sanoi-ei' | 'kuunteli' | 'toi-ihmiset' | 'palasi';

/** Two deeds for each card. A project's card is its number with A (full), B (partial) or F (flop). */
export const CARDS = {
  '1A': ['korjasi', 'toi-ihmiset'],
  '1B': ['laski', 'pysyi'],
  '1F': ['palasi', 'pysyi'],
  '2A': ['korjasi', 'pysyi'],
  '2B': ['toi-ihmiset', 'pysyi'],
  '2F': ['sanoi-ei', 'palasi'],
  '3A': ['pysyi', 'toi-ihmiset'],
  '3B': ['korjasi', 'laski'],
  '3F': ['sanoi-ei', 'laski'],
  '4A': ['toi-ihmiset', 'kysyi'],
  '4B': ['pysyi', 'kysyi'],
  '4F': ['palasi', 'kysyi'],
  '5A': ['kuunteli', 'korjasi'],
  '5B': ['laski', 'kysyi'],
  '5F': ['sanoi-ei', 'kysyi'],
  '6A': ['sanoi-ei', 'kysyi'],
  '6B': ['korjasi', 'pysyi'],
  '6F': ['palasi', 'pysyi'],
  '7A': ['laski', 'korjasi'],
  '7B': ['palasi', 'kysyi'],
  '7F': ['korjasi', 'pysyi'],
  '8A': ['laski', 'kuunteli'],
  '8B': ['sanoi-ei', 'laski'],
  '8F': ['palasi', 'kuunteli'],
  '9A': ['toi-ihmiset', 'kysyi'],
  '9B': ['korjasi', 'laski'],
  '9F': ['palasi', 'toi-ihmiset'],
  '10A': ['kuunteli', 'pysyi'],
  '10B': ['kuunteli', 'korjasi'],
  '10F': ['sanoi-ei', 'palasi'],
  '11A': ['kuunteli', 'toi-ihmiset'],
  '11F': ['kysyi', 'palasi'],
  '12A': ['kuunteli', 'toi-ihmiset'],
  '12F': ['pysyi', 'kuunteli'],
  '13A': ['laski', 'pysyi'],
  '13F': ['palasi', 'kysyi'],
  '14A': ['pysyi', 'toi-ihmiset'],
  '14F': ['pysyi', 'palasi'],
  '15A': ['korjasi', 'laski'],
  '15F': ['pysyi', 'palasi'],
  '16A': ['sanoi-ei', 'kuunteli'],
  '16F': ['pysyi', 'kuunteli'],
  '17A': ['palasi', 'toi-ihmiset'],
  '17F': ['kuunteli', 'pysyi'],
  '18A': ['kysyi', 'laski'],
  '18F': ['palasi', 'toi-ihmiset'],
  '19A': ['sanoi-ei', 'kysyi'],
  '19F': ['pysyi', 'korjasi'],
  '20A': ['palasi', 'korjasi'],
  '20F': ['pysyi', 'toi-ihmiset'],
  '21A': ['sanoi-ei', 'toi-ihmiset'],
  '21F': ['pysyi', 'laski'],
  '22A': ['korjasi', 'toi-ihmiset'],
  '22F': ['pysyi', 'palasi'],
  '23A': ['kysyi', 'laski'],
  '23F': ['palasi', 'korjasi'],
  '24A': ['kuunteli', 'pysyi'],
  '24F': ['korjasi', 'laski'],
  '25A': ['kysyi', 'kuunteli'],
  '25F': ['kysyi', 'korjasi'],
  '26A': ['sanoi-ei', 'kuunteli'],
  '26F': ['laski', 'korjasi'],
  '27A': ['kysyi', 'laski'],
  '27F': ['palasi', 'korjasi'],
  '28A': ['korjasi', 'toi-ihmiset'],
  '28F': ['kysyi', 'sanoi-ei'],
  '29A': ['kysyi', 'laski'],
  '29F': ['palasi', 'pysyi'],
  '30A': ['laski', 'kuunteli'],
  '30F': ['palasi', 'laski'],
  yohuolto: ['korjasi', 'kuunteli'],
  aamuvuoro: ['pysyi', 'laski'],
  lounaslista: ['pysyi', 'korjasi'],
  sulake: ['korjasi', 'sanoi-ei'],
  vianhaku: ['korjasi', 'kysyi'],
  laatikot: ['laski', 'pysyi'],
  'pidin-paikkaa': ['pysyi', 'laski'],
  vuorolista: ['laski', 'toi-ihmiset'],
  yovuoro: ['laski', 'kuunteli'],
  ohje: ['palasi', 'kuunteli'],
  perustelut: ['kysyi', 'palasi'],
  tiskivuoro: ['pysyi', 'toi-ihmiset'],
  'osasin-olla': ['kuunteli', 'pysyi'],
  humina: ['kysyi', 'kuunteli'],
  opastus: ['kuunteli', 'kysyi'],
  suola: ['palasi', 'pysyi'],
  'toinen-ilta': ['toi-ihmiset', 'pysyi'],
  esitys: ['pysyi', 'palasi'],
} as const satisfies Record<string, readonly [Conduct, Conduct]>;
export type CardId = keyof typeof CARDS;

/** Who begins with which card, so that nobody sits down with an empty hand. */
export const HOME_CARDS = { elias: 'yohuolto', jasmin: 'aamuvuoro', sami: 'lounaslista' } as const satisfies Record<
  string,
  CardId
>;

/** Cards of one deed told twice: only one of them may lie in a hand. */
export const SAME_DEED: readonly (readonly CardId[])[] = [
  ['yovuoro', '8A', '8B'],
  ['ohje', '30A'],
];

export function isCard(id: string): id is CardId {
  return Object.hasOwn(CARDS, id);
}
