// The running text: all turns of the game's present stretch, one below the other. It is a log that is not announced; the focus reads it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Turn } from '../../session/view.ts';
import { useStore, useDesk, useTexts } from '../desk.ts';
import { holdPlace } from './hold-place.ts';
import { ResumeCard } from './ResumeCard.tsx';
import { TurnView } from './TurnView.tsx';

/** Older turns than this are folded away; they stay in the page on demand. */
const KEPT_OPEN = 60;

export interface LogProps {
  readonly turns: readonly Turn[];
  readonly presentKey: string | null;
  /** The scene whose summary stands above the present turn after coming back. */
  readonly resumed: string | null;
  /** Nothing is folded away: one asked to read all of it. */
  readonly whole?: boolean;
}

export function Log({ turns, presentKey, resumed, whole = false }: LogProps) {
  const texts = useTexts();
  const autoread = useStore(useDesk().settings, (settings) => settings.autoread);
  const [unfolded, setUnfolded] = useState(whole);
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => (log.current ? holdPlace(log.current) : undefined), []);
  const from = unfolded ? 0 : Math.max(0, turns.length - KEPT_OPEN);
  return (
    <>
      {from > 0 && (
        <button type="button" class="tool" onClick={() => setUnfolded(true)}>
          {texts.t('log.more')}
        </button>
      )}
      <div
        ref={log}
        id="text"
        class="log"
        data-passage
        role="log"
        aria-label={texts.t('log.label')}
        aria-live={autoread ? 'polite' : 'off'}
        aria-relevant="additions"
        tabIndex={-1}
      >
        {turns.slice(from).map((turn, index) => {
          const before = turns[from + index - 1];
          const present = turn.key === presentKey;
          return [
            present && resumed !== null ? <ResumeCard key="resume" scene={resumed} /> : null,
            <TurnView
              key={turn.key}
              turn={turn}
              present={present}
              newPlace={turn.echo === null && before?.place !== turn.place}
            />,
          ];
        })}
      </div>
    </>
  );
}
