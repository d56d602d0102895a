// The only ways a state changes: each clamps, and each keeps its reason.
import { RANGE, clamp } from './balance.ts';
import type { PersonId, SpeakerId } from './people.ts';
import { PEOPLE } from './people.ts';
import { PROJECTS, cardOf, isProject, outcomeOf, smallOutcomeOf } from './projects.ts';
import type { Luck, Outcome, ProjectId } from './projects.ts';
import { CONTACTS } from './routes.ts';
import type { GameState, LedgerKind, MemoryValue, ProjectState, Way } from './state.ts';

type Quantity = 'energy' | 'rhythm' | 'people';

/** Changes a clamped quantity by `amount`; a change that the clamp swallows leaves no reason behind. */
export function change(state: GameState, kind: Quantity, amount: number, cause: string): GameState {
  const after = clamp(state[kind] + amount, RANGE[kind]);
  const moved = after - state[kind];
  if (moved === 0) return state;
  return { ...state, [kind]: after, changes: [...state.changes, { fortnight: state.fortnight, cause, kind, amount: moved }] };
}

/** Moves money by `amount` cents, told by the row it came from. The account never goes below zero: one pays what one has. */
export function pay(state: GameState, amount: number, row: string, cause: string): GameState {
  const moved = Math.max(amount, -state.money);
  if (moved === 0) return state;
  return {
    ...state,
    money: state.money + moved,
    changes: [...state.changes, { fortnight: state.fortnight, cause, kind: 'money', amount: moved, row }],
  };
}

/** Marks the changes that `after` has more than `before` with whose doing they were. */
export function whose(before: GameState, after: GameState, kind: LedgerKind | null): GameState {
  const known = before.changes.length;
  if (kind === null || after.changes.length === known) return after;
  return { ...after, changes: after.changes.map((each, at) => (at < known ? each : { ...each, ledger: kind })) };
}

export function meet(state: GameState, who: SpeakerId): GameState {
  return state.met.includes(who) ? state : { ...state, met: [...state.met, who] };
}

function isPerson(who: string): who is PersonId {
  return (PEOPLE as readonly string[]).includes(who);
}

/** Changes a bond 0–5, keeps why, and meets the person. Throws on someone who has no bond. */
export function bond(state: GameState, who: string, amount: number, cause: string): GameState {
  if (!isPerson(who)) throw new Error(`${who} is not a person one has a bond with (src/game/people.ts)`);
  const before = state.bonds[who] ?? 0;
  const after = clamp(before + amount, RANGE.bond);
  const moved = after - before;
  const known = meet({ ...state, bonds: { ...state.bonds, [who]: after } }, who);
  if (moved === 0) return known;
  const reason = { fortnight: state.fortnight, cause, kind: 'bond', amount: moved, who } as const;
  return { ...known, changes: [...known.changes, reason] };
}

/** What is kept with its fortnight, since the money's rules depend on the month. */
const DATED: Readonly<Record<string, string>> = {
  registered: 'registeredIn',
  gigPaid: 'gigPaidIn',
  gigFound: 'gigFoundIn',
  dutyNeglected: 'dutyCutFrom',
};

/** Keeps a value for later; of some things also the fortnight in which they first came true. */
export function remember(state: GameState, name: string, value: MemoryValue): GameState {
  const memory = { ...state.memory, [name]: value };
  const dated = DATED[name];
  if (dated !== undefined && value === true && state.memory[dated] === undefined) memory[dated] = state.fortnight;
  // A gig told of only after its month has closed counts in the month in which it is told: it is deducted late, never forgotten.
  const paidIn = memory['gigPaidIn'];
  if (
    name === 'gig' &&
    value === 'reported' &&
    typeof paidIn === 'number' &&
    Math.ceil(paidIn / 2) < Math.ceil(state.fortnight / 2)
  )
    memory['gigPaidIn'] = state.fortnight;
  return { ...state, memory };
}

/** Takes note of someone who has seen one work and could be asked. Throws on an unknown name. */
export function addContact(state: GameState, name: string): GameState {
  const contact = CONTACTS.find((each) => each === name);
  if (contact === undefined) throw new Error(`unknown contact ${name} (src/game/routes.ts)`);
  return state.contacts.includes(contact) ? state : { ...state, contacts: [...state.contacts, contact] };
}

const UNBEGUN: ProjectState = {
  stage: 0,
  role: null,
  paper: false,
  shared: false,
  present: false,
  outcome: null,
  finishedIn: null,
};

export function projectState(state: GameState, id: string): ProjectState {
  return (isProject(id) ? state.projects[id] : undefined) ?? UNBEGUN;
}

function inProject(state: GameState, id: string, part: Partial<ProjectState>): GameState {
  if (!isProject(id)) throw new Error(`unknown project ${id} (src/game/projects.ts)`);
  return { ...state, projects: { ...state.projects, [id]: { ...projectState(state, id), ...part } } };
}

/** A visit of a project has been made; it never goes back. */
export function reachStage(state: GameState, id: string, stage: number): GameState {
  return inProject(state, id, { stage: Math.max(projectState(state, id).stage, clamp(stage, 3)) });
}

/** Takes a role: two steps of its way, and one is there at the turn. Throws on a role the project does not have. */
export function takeRole(state: GameState, id: string, role: string): GameState {
  const way = isProject(id) ? PROJECTS[id].roles[role] : undefined;
  if (way === undefined) throw new Error(`${id} has no role ${role} (src/game/projects.ts)`);
  const counted = { ...state, ways: { ...state.ways, [way]: state.ways[way] + 2 } };
  return inProject(counted, id, { role, present: true });
}

/** Sets one of the three things an outcome is decided by. */
export function mark(state: GameState, id: string, what: 'paper' | 'shared' | 'present', held = true): GameState {
  return inProject(state, id, { [what]: held });
}

/** Ends a project as its rule says, or as told; gives the outcome's card. A finished one stays as it ended. */
export function finishProject(state: GameState, id: string, told: Outcome | null, luck: Luck = 0): GameState {
  if (!isProject(id)) throw new Error(`unknown project ${id} (src/game/projects.ts)`);
  const now = projectState(state, id);
  if (now.outcome !== null) return state;
  const outcome = told ?? (PROJECTS[id].size === 'large' ? outcomeOf(now, luck) : smallOutcomeOf(now, luck));
  return giveCard(inProject(state, id, { outcome, finishedIn: state.fortnight }), cardOf(id, outcome));
}

export function finishedProjects(state: GameState): readonly ProjectId[] {
  return Object.entries(state.projects).flatMap(([id, { outcome }]) => (outcome !== null && isProject(id) ? [id] : []));
}

/** The pull of the server, 0–3: never shown; it only decides which way out is offered first. */
export function pull(state: GameState, amount: number): GameState {
  const before = state.memory['pull'];
  return remember(state, 'pull', clamp((typeof before === 'number' ? before : 0) + amount, 3));
}

/** What was promised to somebody was not kept: counted, and told by whoever it was promised to. */
export function breakPromise(state: GameState): GameState {
  return remember(state, 'promisesBroken', Number(state.memory['promisesBroken'] ?? 0) + 1);
}

/** Two steps or more of a way at once, or one, without a choice of its own. */
export function countWay(state: GameState, way: Way, steps = 1): GameState {
  return { ...state, ways: { ...state.ways, [way]: state.ways[way] + steps } };
}

export function giveCard(state: GameState, card: string): GameState {
  return state.cards.includes(card) ? state : { ...state, cards: [...state.cards, card] };
}

export function dropMacaroni(state: GameState, count: number): GameState {
  return { ...state, macaroni: clamp(state.macaroni + count, 999) };
}

/** Counts a choice for the end: its way of influencing, and whose doing it was. */
export function count(
  state: GameState,
  choice: { scene: string; choice: string | null; way: Way | null; ledger: LedgerKind | null },
): GameState {
  const { scene, way, ledger } = choice;
  const ways = way === null ? state.ways : { ...state.ways, [way]: state.ways[way] + 1 };
  const lines = ledger === null ? state.ledger : [...state.ledger, { scene, choice: choice.choice, kind: ledger }];
  return { ...state, ways, ledger: lines };
}
