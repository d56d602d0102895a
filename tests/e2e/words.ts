// The interface's own words in both languages, so that a spec finds things by the names a player reads.
import { readFileSync } from 'node:fs';

export type Language = 'fi' | 'en';

type Words = { readonly [key: string]: string | Words };

const file = (language: Language, name: string): Words =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${name}.json`, import.meta.url), 'utf8')) as Words;

/** Both files of interface words: those that come first, and those that come with the rest of the story. */
function read(language: Language): Words {
  const [first, later] = [file(language, 'interface'), file(language, 'later')];
  return { ...first, ...later, close: { ...Object(first['close']), ...Object(later['close']) } as Words };
}

const WORDS: Readonly<Record<Language, unknown>> = { fi: read('fi'), en: read('en') };

/** The text of a key; `{name}` is filled from vars. Throws for a key that is not there. */
export function word(key: string, language: Language = 'fi', vars: Readonly<Record<string, string | number>> = {}): string {
  let found: unknown = WORDS[language];
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>)[part] : undefined;
  }
  if (typeof found !== 'string') throw new Error(`No text ${key} in ${language}`);
  return Object.entries(vars).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), found);
}

/** A name that begins with the text of a key. */
export function begins(key: string, language: Language = 'fi'): RegExp {
  return new RegExp(`^(\\d )?${word(key, language).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
