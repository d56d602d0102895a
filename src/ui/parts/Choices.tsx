// The choices of a scene as numbered strips, in the script's order. A closed one keeps its place and says why.
import type { ChoiceView } from '../../session/view.ts';
import { CONTINUE } from '../../session/view.ts';
import { useTexts } from '../desk.ts';
import { say } from '../say.ts';
import { reasonOf } from '../words.ts';
import { Strip } from './Strip.tsx';

export interface ChoicesProps {
  readonly choices: readonly ChoiceView[];
  /** Those of the turn before, still in the page until the focus has moved on. */
  readonly leaving: boolean;
  /** Ids taken on another branch or in another game. */
  readonly seen: readonly string[];
  readonly onChoose: (id: string) => void;
}

export function Choices({ choices, leaving, seen, onChoose }: ChoicesProps) {
  const texts = useTexts();
  return (
    <ol class="choices" role="list" aria-label={texts.t('choices.label')} data-choices data-leaving={leaving ? '' : undefined}>
      {choices.map((choice, index) => {
        const { id, bold, cost, closed } = choice;
        const words = id === CONTINUE ? { text: texts.t('choice.continue'), lang: texts.language() } : texts.line(id);
        const reason = closed ? reasonOf(texts, closed) : undefined;
        const price = bold ? texts.t('choice.bold', { n: cost }) : cost > 0 ? texts.t('choice.cost', { n: cost }) : undefined;
        return (
          <li key={id}>
            <Strip
              number={index + 1}
              label={words.text}
              lang={words.lang}
              note={reason ?? price ?? (seen.includes(id) ? texts.t('choice.seen') : undefined)}
              bold={bold && !closed}
              closed={closed !== null}
              choice={id}
              onTake={() => {
                if (reason !== undefined) say(reason);
                else if (!leaving) onChoose(id);
              }}
            />
          </li>
        );
      })}
    </ol>
  );
}
