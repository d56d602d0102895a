// What was in your hands: the ledger added up at the end, by whose doing each effect was, with the scenes it came from.
import { LEDGER } from './state.ts';
import type { GameState, LedgerKind } from './state.ts';

export interface LedgerSum {
  readonly kind: LedgerKind;
  readonly count: number;
  /** Scenes in the order they came, each once. */
  readonly scenes: readonly string[];
}

/** The four kinds in their own order, also those that nothing stands under. */
export function sumLedger({ ledger }: Pick<GameState, 'ledger'>): readonly LedgerSum[] {
  return LEDGER.map((kind) => {
    const lines = ledger.filter((line) => line.kind === kind);
    return { kind, count: lines.length, scenes: [...new Set(lines.map(({ scene }) => scene))] };
  });
}
