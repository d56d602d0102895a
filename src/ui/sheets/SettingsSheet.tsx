// Settings: they apply at once, each control says its own change, and none of them travels in a save or a link.
import { LANGUAGE_NAMES, OFFERED } from '../../i18n/languages.ts';
import { TEXT_SIZES, type Settings } from '../../session/settings.ts';
import { useDesk, useStore, useTexts } from '../desk.ts';
import { saveAsFile } from '../files.ts';
import { useLanguage } from '../language.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { motionOf } from '../root.ts';

type Switch = 'plainFont' | 'dark' | 'stage' | 'keys' | 'autoread';

export function SettingsSheet() {
  const texts = useTexts();
  const desk = useDesk();
  const setLanguage = useLanguage();
  const set = useStore(desk.settings, (settings: Settings) => settings);
  const session = useStore(desk.ui, (state) => state.session);

  const moreContrast = matchMedia('(prefers-contrast: more)').matches;
  /** `fixed`: the system or the link has decided already, and the box only shows it. */
  const box = (label: string, checked: boolean, change: (on: boolean) => void, fixed = false) => (
    <label class="box">
      <input type="checkbox" checked={checked} disabled={fixed} onChange={(event) => change(event.currentTarget.checked)} />
      <span>{texts.t(`set.${label}`)}</span>
    </label>
  );
  const toggle = (label: string, name: Switch) => box(label, set[name], (on) => desk.settings.change({ [name]: on }));
  const saved = session?.actions.exportSave() ?? null;

  return (
    <Sheet name="settings" heading={texts.t('set.h')} onClose={() => desk.ui.setState({ sheet: null })}>
      <fieldset>
        <legend>{texts.t('set.language')}</legend>
        <div class="radios">
          {OFFERED.map((language) => (
            <label key={language} class="box" lang={language}>
              <input
                type="radio"
                name="language"
                value={language}
                checked={texts.language() === language}
                onChange={() => setLanguage(language)}
              />
              <span>{LANGUAGE_NAMES[language]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{texts.t('set.reading')}</legend>
        <fieldset class="inner">
          <legend>{texts.t('set.size')}</legend>
          <div class="radios">
            {TEXT_SIZES.map((size) => (
              <label key={size} class="box">
                <input
                  type="radio"
                  name="size"
                  value={size}
                  checked={set.textSize === size}
                  onChange={() => desk.settings.change({ textSize: size })}
                />
                <span>{size} %</span>
              </label>
            ))}
          </div>
          <p class="sample">{texts.t('set.sample')}</p>
        </fieldset>
        {toggle('plainfont', 'plainFont')}
        {toggle('dark', 'dark')}
        {box(
          'contrast',
          set.contrast === 'more' || moreContrast,
          (on) => desk.settings.change({ contrast: on ? 'more' : 'system' }),
          moreContrast,
        )}
        {toggle('autoread', 'autoread')}
      </fieldset>
      <fieldset>
        <legend>{texts.t('set.motionStage')}</legend>
        {box(
          'motion',
          motionOf(desk.settings, desk.address.reducedMotion) === 'reduced',
          (on) => desk.settings.change({ motion: on ? 'reduced' : 'full' }),
          desk.address.reducedMotion,
        )}
        {toggle('stage', 'stage')}
      </fieldset>
      <fieldset>
        <legend>{texts.t('set.keysH')}</legend>
        {toggle('keys', 'keys')}
      </fieldset>
      {saved !== null && (
        <fieldset>
          <legend>{texts.t('set.saveH')}</legend>
          <button type="button" class="tool" onClick={() => saveAsFile('valtaajat-peli.json', saved)}>
            {texts.t('set.export')}
          </button>
        </fieldset>
      )}
    </Sheet>
  );
}
