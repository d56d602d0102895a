// How long a text is: one way of counting for the check, the simulation and the map of scenes.

/** Words a minute that a tired reader reads from a phone. */
export const WORDS_A_MINUTE = 185;

/** Words in a text; a dash alone is none. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
