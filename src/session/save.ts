// What a save holds, and the check that every save read from outside must pass. ink's own state is never part of it.
import * as v from 'valibot';
import { ENDINGS } from '../game/routes.ts';
import { gameStateSchema } from '../game/state.ts';
import { packed, toPresentFormat, unpacked } from './save-format.ts';
import { PLACES } from '../story/tableau.ts';

/** Grows when the shape changes; each step then gets one small migrator in save-format.ts, and fixtures in tests/fixtures/saves. */
export const SAVE_FORMAT = 2;

/** Characters; a whole year is well under a tenth of this. */
export const LARGEST_SAVE = 1_000_000;

/** Entries of a list: more than anyone plays in a year; what is really too large is refused by LARGEST_SAVE. */
const MOST = 20_000;

const id = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_.-]{1,80}$/));
const short = v.pipe(v.string(), v.maxLength(120));
const amount = v.pipe(v.number(), v.integer(), v.minValue(-100_000_000), v.maxValue(100_000_000));

/** What the player did, in order: enough to play the fortnight again from its start. */
const actionSchema = v.variant('do', [
  v.strictObject({ do: v.literal('choose'), id }),
  v.strictObject({ do: v.literal('visit'), place: v.picklist(PLACES) }),
  v.strictObject({ do: v.literal('stay') }),
  v.strictObject({ do: v.literal('tonight') }),
  v.strictObject({ do: v.literal('enter') }),
  v.strictObject({ do: v.literal('skip'), how: v.picklist(['summary', 'silently']) }),
  v.strictObject({ do: v.literal('goOn') }),
  v.strictObject({ do: v.literal('end'), ending: v.picklist(ENDINGS) }),
]);
export type Action = v.InferOutput<typeof actionSchema>;

const openSchema = v.strictObject({
  scene: id,
  choices: v.pipe(v.array(id), v.maxLength(60)),
  /** Its content note has been passed (true where there is none). */
  noted: v.boolean(),
  /** Only the summary is told, the mildest branch has been taken. */
  summarised: v.boolean(),
});
export type OpenScene = v.InferOutput<typeof openSchema>;

const changeSchema = v.union([
  v.strictObject({ kind: v.literal('energy'), amount }),
  v.strictObject({ kind: v.literal('money'), amount, row: id }),
]);

/** A turn that has been read: ids only, so that it can be read again in any language. */
const readTurnSchema = v.strictObject({
  key: short,
  fortnight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
  scene: id,
  place: v.picklist(PLACES),
  echo: v.nullable(id),
  lines: v.pipe(v.array(id), v.maxLength(80)),
  changes: v.pipe(v.array(changeSchema), v.maxLength(20)),
});
export type ReadTurn = v.InferOutput<typeof readTurnSchema>;

const fortnightSchema = v.strictObject({ start: gameStateSchema, actions: v.pipe(v.array(actionSchema), v.maxLength(MOST)) });

const saveSchema = v.strictObject({
  app: v.literal('valtaajat'),
  format: v.literal(SAVE_FORMAT),
  /** Version of the script it was played with. */
  story: v.pipe(v.string(), v.maxLength(40)),
  /** As it stood before the open scene. */
  state: gameStateSchema,
  open: v.nullable(openSchema),
  /** Every fortnight's start and what was done in it, so that each can be returned to. */
  history: v.pipe(v.array(fortnightSchema), v.minLength(1), v.maxLength(16)),
  read: v.pipe(v.array(readTurnSchema), v.maxLength(MOST)),
});
export type Save = Readonly<v.InferOutput<typeof saveSchema>>;

/** Why a text is no save that can be opened here; codes of the messages shown (F4 damaged, F6 newer, F7 too large, F8 contents refused). */
export type Refusal = 'F4' | 'F6' | 'F7' | 'F8';

export type Opened = { readonly save: Save } | { readonly refused: Refusal };

/** Reads a save from a text that may be anything. Never throws. */
export function readSave(text: string): Opened {
  if (text.length > LARGEST_SAVE) return { refused: 'F7' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { refused: 'F4' };
  }
  const head = v.safeParse(v.object({ app: v.literal('valtaajat'), format: v.number() }), raw);
  if (!head.success) return { refused: 'F8' };
  if (head.output.format > SAVE_FORMAT) return { refused: 'F6' };
  const whole = v.safeParse(saveSchema, unpacked(toPresentFormat(raw)));
  return whole.success ? { save: whole.output } : { refused: 'F8' };
}

export function writeSave(save: Save): string {
  return JSON.stringify(packed(save));
}
