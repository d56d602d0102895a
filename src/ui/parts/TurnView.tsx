// One turn of the column: the echo of the choice, the cards, and what changed because of it.
import type { Turn } from '../../session/view.ts';
import { useTexts } from '../desk.ts';
import { changeText } from '../words.ts';
import { groupBeats } from './beats.ts';
import { Card } from './Card.tsx';

export interface TurnProps {
  readonly turn: Turn;
  /** The place is told where a scene begins somewhere else than the last one was. */
  readonly newPlace: boolean;
  readonly present: boolean;
}

export function TurnView({ turn, newPlace, present }: TurnProps) {
  const texts = useTexts();
  const echo = turn.echo === null ? null : texts.line(turn.echo);
  return (
    <section class="turn" data-turn={turn.key} data-present={present ? '' : undefined}>
      <div class="turn-body">
        {newPlace && <h2 class="place-line">{texts.t(`places.${turn.place}.name`)}</h2>}
        {echo && echo.text !== '' && (
          <p class="echo" lang={echo.lang}>
            <span class="only-heard" lang={texts.language()}>
              {texts.t('choice.echo', { valinta: '' })}
            </span>
            {echo.text}
          </p>
        )}
        {groupBeats(turn).map((beats) => (
          <Card key={beats.lines[0]?.id} beats={beats} />
        ))}
        {turn.changes.map((change) => (
          <p key={change.kind === 'money' ? change.row : change.kind} class="change">
            {changeText(texts, change)}
          </p>
        ))}
      </div>
    </section>
  );
}
