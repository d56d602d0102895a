// The year's end: every ending whose condition holds stands as an equal strip, and the player picks.
import type { EndingOption, Session } from '../../session/view.ts';
import { useTexts } from '../desk.ts';
import { UrgentFault } from '../parts/Fault.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Tools } from '../parts/Tools.tsx';
import { WordsMissing } from '../parts/WordsMissing.tsx';

export function Endings({ endings, session }: { readonly endings: readonly EndingOption[]; readonly session: Session }) {
  const texts = useTexts();
  return (
    <div class="page">
      <Heading title={texts.t('endings.h')} describedBy="endings-why">
        {texts.t('endings.h')}
      </Heading>
      <p id="endings-why" class="sum">
        {texts.t('endings.why')}
      </p>
      <UrgentFault />
      <WordsMissing />
      <ol class="choices" role="list" data-choices aria-label={texts.t('choices.label')}>
        {endings.map(({ ending, scene }, index) => {
          const words = texts.line(`${scene}.invite`);
          return (
            <li key={ending}>
              <Strip
                number={index + 1}
                label={words.text}
                lang={words.lang}
                choice={scene}
                onTake={() => session.actions.end(ending)}
              />
            </li>
          );
        })}
      </ol>
      <Tools />
    </div>
  );
}
