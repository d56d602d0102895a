// Before a scene that may feel heavy: what is in it, and three equal ways on.
import type { PlayView, Session } from '../../session/view.ts';
import { useDesk, useTexts } from '../desk.ts';
import { useEffect } from 'preact/hooks';
import { UrgentFault } from '../parts/Fault.tsx';
import { WordsMissing } from '../parts/WordsMissing.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Tools } from '../parts/Tools.tsx';

export function Notes({ play, session }: { readonly play: PlayView; readonly session: Session }) {
  const texts = useTexts();
  const desk = useDesk();
  const { actions } = session;
  const themes = (play.theme ?? 'other').split(/\s+/).filter((theme) => theme !== '');
  useEffect(() => {
    if (desk.ui.getState().undone) desk.ui.setState({ undone: null });
  }, [desk]);
  return (
    <div class="page">
      <Heading title={texts.t('notes.h')} describedBy="note-at themes">
        {texts.t('notes.h')}
      </Heading>
      {play.noteAt !== null && (
        <p id="note-at" class="sum">
          {texts.t(`places.${play.noteAt}.name`)}
        </p>
      )}
      <div class="card">
        <ul id="themes" class="themes">
          {themes.map((theme) => {
            const key = `themes.${theme}`;
            const words = texts.t(key);
            return <li key={theme}>{words === key ? texts.t('themes.other') : words}</li>;
          })}
        </ul>
        <p>{texts.t('notes.how')}</p>
      </div>
      <UrgentFault />
      <WordsMissing />
      <ol class="choices" role="list" data-choices aria-label={texts.t('choices.label')}>
        <li>
          <Strip number={1} label={texts.t('notes.enter')} choice="enter" onTake={() => actions.enter()} />
        </li>
        <li>
          <Strip number={2} label={texts.t('notes.summary')} choice="summary" onTake={() => actions.skip('summary')} />
        </li>
        <li>
          <Strip number={3} label={texts.t('notes.skip')} choice="skip" onTake={() => actions.skip('silently')} />
        </li>
      </ol>
      <Tools />
    </div>
  );
}
