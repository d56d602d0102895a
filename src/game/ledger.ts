// What was in your hands: the ledger added up at the end, by whose doing each effect was, with the scenes it came from.
import { LEDGER } from './state.ts';
import type { GameState, LedgerKind } from './state.ts';

export interface LedgerSum {
  readonly kind: LedgerKind;
  readonly count: number;
  /** What it was, in the order it came: a choice taken, or a scene's doing where no choice was. Each once. */
  readonly lines: readonly { readonly scene: string; readonly choice: string | null }[];
}

/** The four kinds in their own order, also those that nothing stands under. */
export function sumLedger({ ledger }: Pick<GameState, 'ledger'>): readonly LedgerSum[] {
  return LEDGER.map((kind) => {
    const lines = ledger.filter((line) => line.kind === kind);
    const known = new Set<string>();
    const once = lines.filter(({ scene, choice }) => {
      const key = choice ?? scene;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
    return { kind, count: lines.length, lines: once.map(({ scene, choice }) => ({ scene, choice })) };
  });
}
