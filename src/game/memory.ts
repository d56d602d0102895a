// Everything a scene may keep for later, with the values it may have: one thing has one name. True/false unless values are given.
import type { MemoryValue } from './state.ts';

const YES_NO = 'yes-no';
const NUMBER = 'number';

const MEMORY: Record<string, readonly string[] | typeof YES_NO | typeof NUMBER> = {
  dateKnown: YES_NO,
  fuseNight: YES_NO,
  schoolTold: YES_NO,
  dadAsked: YES_NO,
  dadNoMoney: YES_NO,
  fuseHelp: ['self', 'taught', 'caretaker'],
  nightPost: YES_NO,
  asksAgain: YES_NO,
  miraDot: YES_NO,
  sockFeet: YES_NO,
  doorAnswer: ['excuse', 'walkedPast', 'name'],
  coatKnown: YES_NO,
  pocketMacaroni: YES_NO,
  funderKnown: YES_NO,
  registered: YES_NO,
  registeredIn: NUMBER,
  abdiBell: ['why', 'thanked', 'off'],
  envelopes: ['table', 'stepped', 'opened'],
  silence: ['listened', 'knocked', 'lit'],
  bench: YES_NO,
  dadTwenty: YES_NO,
  queueSlip: YES_NO,
  miraWindow: YES_NO,
  ownCall: YES_NO,
  ullaSlot: ['floor', 'hidden', 'door'],
  tonight: ['number', 'floor', 'person'],
  liftChair: ['mine', 'bag', 'stood'],
  deliverer: ['no', 'asked', 'papers'],
  crow: ['true', 'crust', 'fine'],
  rails: YES_NO,
  blankLine: ['colon', 'ring', 'pen', 'snow'],
};

/** What is wrong with keeping this value under this name; null when nothing is. */
export function checkMemory(name: string, value: MemoryValue): string | null {
  const allowed = MEMORY[name];
  if (allowed === undefined) return `unknown memory ${name} (src/game/memory.ts)`;
  const fits =
    allowed === YES_NO
      ? typeof value === 'boolean'
      : allowed === NUMBER
        ? typeof value === 'number'
        : allowed.includes(String(value));
  return fits ? null : `memory ${name} cannot be ${String(value)} (src/game/memory.ts)`;
}
