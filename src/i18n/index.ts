// Interface texts (i18next) and story texts by line id, in the language of the moment; tells its listeners when that changes.
import { createInstance } from 'i18next';
import finnish from '../../locales/fi/interface.json';
import { asLanguage, type Language } from './languages.ts';

export interface LineText {
  readonly text: string;
  /** The language the text is in: Finnish where a translation is missing. */
  readonly lang: Language;
}

export type Vars = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly language: () => Language;
  readonly t: (key: string, vars?: Vars) => string;
  /** Whether there are words for the key: those of `later` come after the first choice. */
  readonly has: (key: string) => boolean;
  readonly line: (id: string) => LineText;
  /** Resolves when the texts of the language are here and in use. */
  readonly setLanguage: (language: Language) => Promise<void>;
  /** Fetches the story texts; until then `line` gives empty words. The opening comes first; `whole` waits for the rest too. */
  readonly loadStory: (whole: boolean) => Promise<void>;
  /** Whether story words of the present language were asked for and did not come; `loadStory` asks again. */
  readonly wordsMissing: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows at every change, so that a view knows to draw again. */
  readonly revision: () => number;
}

type Words = Readonly<Record<string, string>>;

// Finnish travels with the first bytes: it is the source, and what every other language falls back on.
const interfaces: Readonly<Record<Language, () => Promise<object>>> = {
  fi: () => Promise.resolve(finnish),
  en: () => import('../../locales/en/interface.json').then((module) => module.default),
};
/** Interface words that nobody needs before the rest of the story: the closes' notes, the year's end, going back. */
const laterWords: Readonly<Record<Language, () => Promise<object>>> = {
  fi: () => import('../../locales/fi/later.json').then((module) => module.default),
  en: () => import('../../locales/en/later.json').then((module) => module.default),
};
const stories: Readonly<Record<Language, Readonly<Record<'opening' | 'rest', () => Promise<{ default: Words }>>>>> = {
  fi: { opening: () => import('virtual:story-text/fi/opening'), rest: () => import('virtual:story-text/fi/rest') },
  en: { opening: () => import('virtual:story-text/en/opening'), rest: () => import('virtual:story-text/en/rest') },
};

export function createTexts(): Texts {
  const i18n = createInstance();
  void i18n.init({
    lng: 'fi',
    fallbackLng: 'fi',
    initAsync: false,
    resources: { fi: { translation: finnish } },
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  });

  const listeners = new Set<() => void>();
  const story = new Map<Language, Words>();
  const loading = new Map<string, Promise<void>>();
  const missing = new Set<string>();
  let storyWanted = false;
  let revision = 0;

  const tell = (): void => {
    revision += 1;
    for (const listener of listeners) listener();
  };
  const language = (): Language => asLanguage(i18n.language) ?? 'fi';

  const fetchPart = (of: Language, part: 'opening' | 'rest'): Promise<void> => {
    const key = `${of}/${part}`;
    const known = loading.get(key);
    if (known) return known;
    const later = part === 'rest' ? laterWords[of]() : Promise.resolve({});
    const promise = Promise.all([stories[of][part](), later]).then(
      ([{ default: words }, interfaceWords]) => {
        story.set(of, { ...story.get(of), ...words });
        i18n.addResourceBundle(of, 'translation', interfaceWords, true);
        missing.delete(key);
        tell();
      },
      (reason: unknown) => {
        // A failed fetch may be tried again when the network is back.
        loading.delete(key);
        missing.add(key);
        tell();
        throw reason;
      },
    );
    loading.set(key, promise);
    return promise;
  };
  const fetchStory = async (of: Language): Promise<void> => {
    await Promise.all([fetchPart(of, 'opening'), fetchPart(of, 'rest')]);
  };

  return {
    language,
    t: (key, vars) => i18n.t(key, { ...vars }),
    has: (key) => i18n.exists(key),
    line(id) {
      const now = language();
      const own = story.get(now)?.[id];
      if (own !== undefined) return { text: own, lang: now };
      const source = story.get('fi')?.[id];
      if (source !== undefined) return { text: source, lang: 'fi' };
      // A missing translation is shown in Finnish, never as a key: fetch Finnish only when it is needed.
      const failed = missing.has('fi/opening') || missing.has('fi/rest');
      if (storyWanted && now !== 'fi' && !failed && loading.has(`${now}/rest`) && !loading.has('fi/rest'))
        fetchStory('fi').catch(() => undefined);
      return { text: '', lang: now };
    },
    async setLanguage(next) {
      if (!i18n.hasResourceBundle(next, 'translation')) i18n.addResourceBundle(next, 'translation', await interfaces[next]());
      if (storyWanted) await fetchStory(next);
      await i18n.changeLanguage(next);
      tell();
    },
    async loadStory(whole) {
      storyWanted = true;
      const now = language();
      if (whole) {
        const again = ['fi/opening', 'fi/rest'].some((key) => missing.has(key));
        await Promise.all([fetchStory(now), again ? fetchStory('fi') : undefined]);
        return;
      }
      await fetchPart(now, 'opening');
    },
    // Finnish counts in every language: it was asked for because something has no words of its own.
    wordsMissing: () => [...missing].some((key) => key.startsWith(`${language()}/`) || key.startsWith('fi/')),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: () => revision,
  };
}
