// Changes the language in the middle of anything: the place is kept, since every line and choice is known by its id.
import { useDesk } from './desk.ts';
import type { Language } from '../i18n/languages.ts';
import { say } from './say.ts';

export function useLanguage(): (language: Language) => void {
  const { texts, settings } = useDesk();
  return (language) => {
    settings.change({ language });
    texts
      .setLanguage(language)
      .then(() => say(texts.t('lang.now')))
      .catch(() => {
        // The texts did not come (no network): the present language stays, and so does the choice shown for it.
        settings.change({ language: texts.language() });
      });
  };
}
