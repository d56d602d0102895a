// The focus channel (SCREENS 3.6): after a choice the new turn is appended, its first beat gets the focus, the turn's top comes
// under the stage, and only then the old choices leave the page. So the focus is never on something removed.
import { useLayoutEffect, useReducer, useRef, useState, useEffect } from 'preact/hooks';
import type { ChoiceView, PlayView } from '../../session/view.ts';
import { useDesk } from '../desk.ts';
import { focusBriefly } from '../focus.ts';
import { fitStage } from './fit-stage.ts';

export interface ChoiceList {
  readonly key: string;
  readonly choices: readonly ChoiceView[];
  readonly leaving: boolean;
}

export interface TurnFocus {
  /** The present choices, and for a moment those of the turn before. */
  readonly lists: readonly ChoiceList[];
  /** A turn whose words are not in the page yet (live channel only). */
  readonly withheld: string | null;
}

/** Long enough for the focus to be spoken before the text is announced. */
const LIVE_DELAY = 150;

const turnElement = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-turn][data-present]');

function stripOf(choice: string | null): HTMLElement | null {
  const strips = [...document.querySelectorAll<HTMLElement>('[data-choices]:not([data-leaving]) [data-choice]')];
  return strips.find((strip) => strip.dataset['choice'] === choice) ?? strips[0] ?? null;
}

/** A scene that opens below what has been read already: its place or its first beat takes the focus, not the top of the whole log. */
function arriveAt(play: PlayView): void {
  if (play.resumed || play.turns.length === 1) return;
  const turn = turnElement();
  const opening = turn?.querySelector<HTMLElement>('.place-line') ?? turn?.querySelector<HTMLElement>('[data-line]');
  if (opening) focusBriefly(opening);
  turn?.scrollIntoView({ block: 'start' });
}

export function useTurnFocus(play: PlayView): TurnFocus {
  const { ui, settings } = useDesk();
  const key = play.turns.at(-1)?.key ?? '';
  const before = useRef<ChoiceList | null>(null);
  const arrived = useRef<string | null>(null);
  const [withheld, setWithheld] = useState<string | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  const moved = before.current !== null && before.current.key !== key;
  const live = settings.getState().autoread;
  const now: ChoiceList = { key, choices: play.choices, leaving: false };
  const lists = moved && before.current ? [now, { ...before.current, leaving: true }] : [now];
  // In the live channel the words come after the focus, as one insertion that the log announces.
  const hidden = live && moved && ui.getState().undone === null ? key : withheld;

  useLayoutEffect(() => {
    const first = arrived.current === null;
    const { undone } = ui.getState();
    arrived.current = key;
    before.current = now;
    fitStage();
    if (undone) {
      ui.setState({ undone: null });
      const strip = stripOf(undone.echo);
      turnElement()?.scrollIntoView({ block: 'start' });
      strip?.focus({ preventScroll: true });
      strip?.scrollIntoView({ block: 'nearest' });
    } else if (first) {
      arriveAt(play);
    } else {
      if (ui.getState().stageNote) ui.setState({ stageNote: false });
      if (live) {
        const list = document.querySelector<HTMLElement>('[data-choices]:not([data-leaving])');
        if (list) focusBriefly(list);
        setWithheld(key);
      } else {
        const turn = turnElement();
        const beat =
          turn?.querySelector<HTMLElement>('[data-line]') ?? turn?.querySelector<HTMLElement>('.echo') ?? stripOf(null);
        if (beat?.matches('button')) beat.focus({ preventScroll: true });
        else if (beat) focusBriefly(beat);
        turn?.scrollIntoView({ block: 'start' });
      }
    }
    if (moved) redraw(undefined);
  }, [key]);

  // The same turn with other words (language, size) keeps what it last showed as its list.
  useLayoutEffect(() => {
    if (arrived.current === key) before.current = now;
  });

  useEffect(() => {
    if (withheld === null) return undefined;
    const timer = setTimeout(() => setWithheld(null), LIVE_DELAY);
    return () => clearTimeout(timer);
  }, [withheld]);

  return { lists, withheld: hidden };
}
