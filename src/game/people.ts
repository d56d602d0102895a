// Everyone a scene can name: the ids that speech lines, bonds and the stage share (docs/story, section 2).

/** People who can be met and have a bond 0–5. */
export const PEOPLE = [
  'leila',
  'jorma',
  'mira',
  'samira',
  'kasper',
  'onni',
  'ulla',
  'tero',
  'anneli',
  'abdi',
  'mallu',
  'roope',
  'veera',
  'sanna',
  'kari',
  'hanan',
  'yusuf',
  'adam',
  'linda',
  'veikko',
] as const;

export type PersonId = (typeof PEOPLE)[number];

/** Those one can play. */
export const PROTAGONISTS = ['elias'] as const;
export type ProtagonistId = (typeof PROTAGONISTS)[number];

/** Voices without a bond: offices, passers-by, the protagonist's own words, and the one in the server. */
export const VOICES = [
  'kela',
  'luotsi',
  'passenger',
  'deliverer',
  'neighbour',
  'announcement',
  'caretaker',
  'translator',
  'stranger',
  'writer',
  'auditor',
  'librarian',
  'teacher',
  'guide',
  'planner',
  'landlord',
  'worker',
  'standin',
  'nurse',
  'office',
  'besnik',
  'ritva',
  'lampman',
  'katri',
  'kaarina',
  'make',
  'amal',
  'rasmus',
  'pyry',
  'olavi',
  'nanna',
  'arto',
  'riikka',
  'birgitta',
  'hoa',
] as const;
export type VoiceId = (typeof VOICES)[number];

export type SpeakerId = PersonId | ProtagonistId | VoiceId;
export const SPEAKERS: readonly SpeakerId[] = [...PEOPLE, ...PROTAGONISTS, ...VOICES];
