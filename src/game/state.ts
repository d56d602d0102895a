// One playthrough as plain data: the only definition of its shape, and the check that anything read from outside passes.
import * as v from 'valibot';
import { RANGE } from './balance.ts';
import { PEOPLE, PROTAGONISTS, SPEAKERS } from './people.ts';
import { OUTCOMES, PROJECT_IDS } from './projects.ts';
import { CONTACTS, ENDINGS, LISTENER_IDS, ROUTES } from './routes.ts';

const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const name = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_-]{1,60}$/));
/** Names to values; a list is no such thing, though it would pass for an empty one. */
const table = <K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>, V extends v.GenericSchema>(key: K, value: V) =>
  v.pipe(
    v.unknown(),
    v.check((given) => !Array.isArray(given)),
    v.record(key, value),
  );
const cents = whole(-100_000_000, 100_000_000);

/** The six ways of influencing: kokoaja, tekijä, ääni, rinnallakulkija, selvittäjä, pitäjä. */
export const WAYS = ['KO', 'TE', 'AA', 'RI', 'SE', 'PI'] as const;
export type Way = (typeof WAYS)[number];

/** Whose doing a change was: one's own choice, others' help, a rule, or luck. */
export const LEDGER = ['own', 'others', 'rule', 'luck'] as const;
export type LedgerKind = (typeof LEDGER)[number];

const changeSchema = v.strictObject({
  fortnight: whole(1, 16),
  /** The scene, or what the calendar did (`close`, `visit`, `stay`). */
  cause: name,
  kind: v.picklist(['energy', 'rhythm', 'people', 'money', 'bond']),
  amount: cents,
  /** The row of assets/facts a sum came from. */
  row: v.optional(name),
  /** Of a bond, with whom. */
  who: v.optional(v.picklist(PEOPLE)),
  /** Whose doing it was, where a scene's choice or words say so. */
  ledger: v.optional(v.picklist(LEDGER)),
});
/** Why a quantity moved, so that every number can be explained. Money in cents. */
export type Change = v.InferOutput<typeof changeSchema>;

/** The id of a strip: a card's has a dot. */
const strip = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_.-]{1,80}$/));
const ledgerSchema = v.strictObject({ scene: name, choice: v.nullable(strip), kind: v.picklist(LEDGER) });

const projectSchema = v.strictObject({
  /** Visits of it made: 1–3 for a large one, 1 for a small one. */
  stage: whole(0, 3),
  role: v.nullable(name),
  paper: v.boolean(),
  shared: v.boolean(),
  present: v.boolean(),
  /** null until it is finished. */
  outcome: v.nullable(v.picklist(OUTCOMES)),
  finishedIn: v.nullable(whole(1, 16)),
});
/** How far a project has come, and what its outcome is decided by. */
export type ProjectState = v.InferOutput<typeof projectSchema>;

const interviewSchema = v.strictObject({
  /** Cards in the hand, and those played, in order. */
  hand: v.pipe(v.array(name), v.maxLength(6)),
  played: v.pipe(v.array(name), v.maxLength(3)),
  /** 0–6 */
  sum: whole(0, 6),
  /** The last answer's worth, 0–2. */
  fit: whole(0, 2),
  silence: v.boolean(),
});
/** One talk about a place: three cards out of a hand of six. */
export type Interview = v.InferOutput<typeof interviewSchema>;

const applicationSchema = v.strictObject({
  route: v.picklist(ROUTES),
  /** Written in one's own words; null while it is not sent. */
  own: v.nullable(v.boolean()),
  listener: v.picklist(LISTENER_IDS),
  interview: v.nullable(interviewSchema),
  answer: v.nullable(v.picklist(['yes', 'no'])),
  /** What decided a no, as a word the letter has a line for. */
  because: v.nullable(name),
});
/** A place one has asked for. */
export type Application = v.InferOutput<typeof applicationSchema>;

const memoryValue = v.union([v.boolean(), whole(-1000, 1000), v.pipe(v.string(), v.maxLength(40))]);
export type MemoryValue = v.InferOutput<typeof memoryValue>;

export const gameStateSchema = v.strictObject({
  protagonist: v.picklist(PROTAGONISTS),
  seed: whole(0, 0xffffffff),
  /** State of the generator: every draw moves it. */
  random: whole(0, 0xffffffff),
  fortnight: whole(1, 16),
  /**
   * Where in the fortnight: what came to you is still to be read, you may go out, it closes, the year is over and an ending is chosen, it has
   * been read, or the writing ends here.
   */
  phase: v.picklist(['arrival', 'outing', 'close', 'choosing', 'over', 'rest']),
  /** Visits made in this fortnight. */
  outings: whole(0, RANGE.outings),
  /** Scenes that come beside the arrival, next first. */
  waiting: v.pipe(v.array(name), v.maxLength(20)),
  energy: whole(0, RANGE.energy),
  rhythm: whole(0, RANGE.rhythm),
  people: whole(0, RANGE.people),
  money: cents,
  bonds: table(v.picklist(PEOPLE), whole(0, RANGE.bond)),
  met: v.pipe(v.array(v.picklist(SPEAKERS)), v.maxLength(60)),
  memory: table(name, memoryValue),
  cards: v.pipe(v.array(name), v.maxLength(100)),
  macaroni: whole(0, 99_999),
  ways: v.strictObject({
    KO: whole(0, 99_999),
    TE: whole(0, 99_999),
    AA: whole(0, 99_999),
    RI: whole(0, 99_999),
    SE: whole(0, 99_999),
    PI: whole(0, 99_999),
  }),
  ledger: v.pipe(v.array(ledgerSchema), v.maxLength(20_000)),
  changes: v.pipe(v.array(changeSchema), v.maxLength(20_000)),
  visits: table(name, whole(0, 99_999)),
  stays: whole(0, 99),
  /** Finished scenes: how often, and in which fortnight last. */
  finished: table(name, v.strictObject({ times: whole(1, 9999), last: whole(1, 16) })),
  lastScene: v.nullable(name),
  projects: table(v.picklist(PROJECT_IDS), projectSchema),
  contacts: v.pipe(v.array(v.picklist(CONTACTS)), v.maxLength(CONTACTS.length)),
  applications: v.pipe(v.array(applicationSchema), v.maxLength(2)),
  ending: v.nullable(v.picklist(ENDINGS)),
});

export type GameState = Readonly<v.InferOutput<typeof gameStateSchema>>;
