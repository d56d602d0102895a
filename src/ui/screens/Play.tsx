// A scene: the column of turns, the choices, the tools. The stage beside it shows the same moment, and may be missing.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PlayView, Session } from '../../session/view.ts';
import { useDesk, useStore, useTexts } from '../desk.ts';
import { Choices } from '../parts/Choices.tsx';
import { UrgentFault } from '../parts/Fault.tsx';
import { WordsMissing } from '../parts/WordsMissing.tsx';
import { fitStage } from '../parts/fit-stage.ts';
import { Heading } from '../parts/Heading.tsx';
import { Log } from '../parts/Log.tsx';
import { Tools } from '../parts/Tools.tsx';
import { useTurnFocus } from '../parts/turn-focus.ts';

/** The chip in the corner shows while the first strip is below the fold. */
function useChoicesBelow(key: string): void {
  const { ui } = useDesk();
  useEffect(() => {
    const first = document.querySelector('[data-choices]:not([data-leaving]) li');
    if (!first) return undefined;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const below = !entry.isIntersecting && entry.boundingClientRect.top > 0;
        if (ui.getState().choicesBelow !== below) ui.setState({ choicesBelow: below });
      },
      { rootMargin: '0px 0px -40px 0px' },
    );
    watch.observe(first);
    return () => {
      watch.disconnect();
      ui.setState({ choicesBelow: false });
    };
  }, [key, ui]);
}

export function Play({ play, session }: { readonly play: PlayView; readonly session: Session }) {
  const texts = useTexts();
  const desk = useDesk();
  const note = useStore(desk.ui, (state) => state.stageNote);
  const size = useStore(desk.settings, (settings) => settings.textSize);
  const { lists, withheld } = useTurnFocus(play);
  const last = play.turns.at(-1);
  const place = texts.t(`places.${play.tableau.place}.name`);
  const restored = useRef(desk.ui.getState().undone !== null).current;
  const summary = play.resumed && play.scene !== null && texts.line(`${play.scene}.summary`).text !== '';

  useChoicesBelow(last?.key ?? '');
  useLayoutEffect(fitStage, [size]);
  useEffect(() => {
    window.addEventListener('resize', fitStage);
    return () => window.removeEventListener('resize', fitStage);
  }, []);

  return (
    <>
      <Heading title={place} heardOnly takesFocus={!restored && !summary && play.turns.length === 1} describedBy="seen">
        {place}
      </Heading>
      <p id="seen" class="only-heard">
        {texts.t(`places.${play.tableau.place}.seen`)}
      </p>
      <Log
        turns={withheld === null ? play.turns : play.turns.filter((turn) => turn.key !== withheld)}
        presentKey={last?.key ?? null}
        resumed={summary ? play.scene : null}
      />
      <div class="tail">
        <UrgentFault />
        <WordsMissing />
        {note && <p class="stage-note">{texts.t('stage.off')}</p>}
        {lists.map((list) => (
          <Choices
            key={list.key}
            choices={list.choices}
            leaving={list.leaving}
            seen={play.seen}
            onChoose={(id) => session.actions.choose(id)}
          />
        ))}
        <Tools />
      </div>
    </>
  );
}
