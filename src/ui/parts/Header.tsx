// The top corner that never moves: where and when, help, the way out, and on short screens the way down to the choices.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { LANGUAGE_NAMES, OFFERED, asLanguage } from '../../i18n/languages.ts';
import { useDesk, useSession, useStore, useTexts } from '../desk.ts';
import { leaveNow, listenForShift } from '../exit.ts';
import { useLanguage } from '../language.ts';
import { fortnight } from '../words.ts';

function LanguageChoice() {
  const texts = useTexts();
  const setLanguage = useLanguage();
  return (
    <select
      class="tool language"
      aria-label={texts.t('nav.language')}
      value={texts.language()}
      onChange={(event) => {
        const language = asLanguage(event.currentTarget.value);
        if (language) setLanguage(language);
      }}
    >
      {OFFERED.map((language) => (
        <option key={language} value={language} lang={language} selected={language === texts.language()}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </select>
  );
}

/** Jumps to the first strip when the choices are below the fold. */
function ChoicesChip() {
  const texts = useTexts();
  const below = useStore(useDesk().ui, (state) => state.choicesBelow);
  const sheet = useStore(useDesk().ui, (state) => state.sheet);
  if (!below || sheet) return null;
  return (
    <button
      type="button"
      class="tool chip"
      onClick={() => {
        const list = document.querySelector('[data-choices]');
        list?.scrollIntoView({ block: 'end' });
        list?.querySelector('button')?.focus({ preventScroll: true });
      }}
    >
      {texts.t('choices.below')}
    </button>
  );
}

export function Header() {
  const texts = useTexts();
  const desk = useDesk();
  const play = useSession((state) => state.play);
  const page = useStore(desk.ui, (state) => state.page);
  const header = useRef<HTMLElement>(null);
  const leave = (): void => leaveNow(texts.t('exit.title'));

  useEffect(
    () =>
      listenForShift(() => {
        if (desk.settings.getState().keys) leaveNow(desk.texts.t('exit.title'));
      }),
    [desk],
  );
  // Its height is known only once its words have wrapped; the text below starts under it.
  useLayoutEffect(() => {
    const element = header.current;
    if (!element) return undefined;
    const measure = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--header-h', `${Math.ceil(element.offsetHeight)}px`);
    });
    measure.observe(element);
    return () => measure.disconnect();
  }, []);

  return (
    <header ref={header} class="top">
      {play && page === null ? (
        <p class="when">
          <span>{fortnight(texts, play.calendar)}</span>
          {play.step === 'scene' && <span class="where">{texts.t(`places.${play.tableau.place}.name`)}</span>}
        </p>
      ) : (
        <LanguageChoice />
      )}
      <div class="corner">
        <ChoicesChip />
        <button type="button" class="tool" onClick={() => desk.ui.setState({ sheet: 'help' })}>
          {texts.t('nav.help')}
        </button>
        <button type="button" class="tool" onClick={leave}>
          {texts.t('nav.exit')}
        </button>
      </div>
    </header>
  );
}
