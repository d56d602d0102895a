// A paper strip: the one shape of everything that can be chosen. Number, words, and under them what it costs or why it is closed.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface StripProps {
  /** The number that is also its key; null for a strip that stands alone. */
  readonly number: number | null;
  readonly label: string;
  readonly lang?: string;
  /** A second line that belongs to the name (who waits, which game). */
  readonly detail?: ComponentChildren;
  readonly detailLang?: string;
  /** The cost or the reason: read as the description, after the name. */
  readonly note?: string | undefined;
  readonly bold?: boolean;
  readonly closed?: boolean;
  readonly busy?: boolean;
  readonly choice?: string;
  readonly place?: string;
  readonly onTake: () => void;
}

export function Strip(props: StripProps) {
  const {
    number,
    label,
    lang,
    detail,
    detailLang,
    note,
    bold = false,
    closed = false,
    busy = false,
    choice,
    place,
    onTake,
  } = props;
  const id = useId();
  const names = [number === null ? '' : `${id}-n`, `${id}-l`, detail === undefined ? '' : `${id}-d`].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class="strip"
      data-choice={choice}
      data-place={place}
      data-bold={bold ? '' : undefined}
      aria-disabled={closed ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-labelledby={names}
      aria-describedby={note ? `${id}-r` : undefined}
      onClick={(event) => {
        // The second tap of a double tap would fall on a strip nobody has read yet.
        if (event.detail < 2) onTake();
      }}
    >
      {number !== null && (
        <span class="strip-number" id={`${id}-n`}>
          {number}
        </span>
      )}
      {number !== null && ' '}
      <span class="strip-words">
        <span class="strip-label" id={`${id}-l`} lang={lang}>
          {label}
        </span>
        {detail !== undefined && (
          <span class="strip-detail" id={`${id}-d`} lang={detailLang}>
            {detail}
          </span>
        )}
        {note && (
          <span class="strip-note" id={`${id}-r`}>
            {note}
          </span>
        )}
      </span>
    </button>
  );
}
