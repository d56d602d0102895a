// Groups the lines of a turn into cards: what one voice says in one form, one after another, shares a card.
import type { LineView, Turn } from '../../session/view.ts';

export interface Beats {
  readonly form: LineView['form'];
  readonly speaker: LineView['speaker'];
  /** The face at the first line: it is the one beside the name. */
  readonly face: LineView['face'];
  readonly lines: readonly LineView[];
}

export function groupBeats(turn: Turn): readonly Beats[] {
  const groups: { form: Beats['form']; speaker: Beats['speaker']; face: Beats['face']; lines: LineView[] }[] = [];
  for (const line of turn.lines) {
    const last = groups.at(-1);
    if (last && last.form === line.form && last.speaker === line.speaker) last.lines.push(line);
    else groups.push({ form: line.form, speaker: line.speaker, face: line.face, lines: [line] });
  }
  return groups;
}
