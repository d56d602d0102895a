// How a save lies in the storage, and the way there from older formats. Nothing here trusts what it reads: the schema comes after.
import type { Save } from './save.ts';

/** Lists of a state that only grow: a fortnight's start keeps how long they were, for their words stand in the present state. */
const GROWING = ['changes', 'ledger'] as const;

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the year's rules brought to a state: projects, contacts, applications, the ending. */
const NEW_IN_2: Bag = { projects: {}, contacts: [], applications: [], ending: null };

function withNew(state: unknown): unknown {
  return isBag(state) ? { ...NEW_IN_2, ...state } : state;
}

/** From format 1 (the first chapter alone): states gain what the year's rules keep. */
function fromFormat1(save: Bag): Bag {
  const history = Array.isArray(save['history'])
    ? save['history'].map((fortnight: unknown) =>
        isBag(fortnight) ? { ...fortnight, start: withNew(fortnight['start']) } : fortnight,
      )
    : save['history'];
  return { ...save, format: 2, state: withNew(save['state']), history };
}

/** A save of any released format, in the present one; anything else comes back as it was, for the schema to refuse. */
export function toPresentFormat(raw: unknown): unknown {
  return isBag(raw) && raw['format'] === 1 ? fromFormat1(raw) : raw;
}

/** The save as it is written. */
export function packed(save: Save): unknown {
  return {
    ...save,
    history: save.history.map(({ start, actions }) => ({
      start: { ...start, changes: start.changes.length, ledger: start.ledger.length },
      actions,
    })),
  };
}

/** Puts the growing lists back from the present state's; a number that fits no list is left for the schema to refuse. */
export function unpacked(raw: unknown): unknown {
  if (!isBag(raw) || !isBag(raw['state']) || !Array.isArray(raw['history'])) return raw;
  const { state } = raw;
  const whole = (start: unknown): unknown => {
    if (!isBag(start)) return start;
    const filled = { ...start };
    for (const name of GROWING) {
      const count = start[name];
      const list = state[name];
      if (typeof count === 'number' && Array.isArray(list) && Number.isInteger(count) && count >= 0 && count <= list.length)
        filled[name] = list.slice(0, count);
    }
    return filled;
  };
  const history = raw['history'].map((each: unknown) => (isBag(each) ? { ...each, start: whole(each['start']) } : each));
  return { ...raw, history };
}
