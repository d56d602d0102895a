// The languages there are, which of them are complete, and how one is chosen when nobody has said.
import complete from 'virtual:languages';

const LANGUAGES = ['fi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Offered to players: those with no missing line. */
export const OFFERED: readonly Language[] = LANGUAGES.filter((language) => complete.includes(language));

/** Each in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', en: 'English' };

export function asLanguage(tag: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => language === tag) ?? null;
}

const asOffered = (tag: string | null | undefined): Language | null => OFFERED.find((language) => language === tag) ?? null;

/** The address first (also an incomplete language, so that a translator can see it in place), then what was set, then what the browser asks for. */
export function chooseLanguage(asked: string | null, set: string | null, browser: readonly string[]): Language {
  const wished = browser.map((tag) => asOffered(tag.split('-')[0]?.toLowerCase())).find((language) => language !== null);
  return asLanguage(asked) ?? asOffered(set) ?? wished ?? 'fi';
}
