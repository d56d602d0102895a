// Where the writing ends for now: the winter goes on, the game is kept, and what was walked can be read again.
import { useState } from 'preact/hooks';
import type { PlayView, Session } from '../../session/view.ts';
import { useTexts } from '../desk.ts';
import { UrgentFault } from '../parts/Fault.tsx';
import { WordsMissing } from '../parts/WordsMissing.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Log } from '../parts/Log.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Tools } from '../parts/Tools.tsx';

export function Rest({ play, session }: { readonly play: PlayView; readonly session: Session }) {
  const texts = useTexts();
  const [reading, setReading] = useState(false);
  return (
    <div class="page">
      <Heading title={texts.t('rest.h')}>{texts.t('rest.h')}</Heading>
      <UrgentFault />
      <WordsMissing />
      <div class="card">
        <p>{texts.t('rest.body')}</p>
        <p>{texts.t('rest.kept')}</p>
      </div>
      <ol class="choices" role="list" data-choices aria-label={texts.t('choices.label')}>
        <li>
          <Strip
            number={1}
            label={texts.t('rest.again')}
            note={texts.t('title.kept')}
            choice="again"
            onTake={() => void session.actions.begin(play.protagonist)}
          />
        </li>
        {play.turns.length > 0 && (
          <li>
            <Strip number={2} label={texts.t('rest.read')} choice="read" onTake={() => setReading((open) => !open)} />
          </li>
        )}
      </ol>
      {reading && <Log turns={play.turns} presentKey={null} resumed={null} />}
      <Tools />
    </div>
  );
}
