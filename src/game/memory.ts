// Everything a scene may keep for later, with the values it may have: one thing has one name. True/false unless values are given.
// Source: docs/design/STATE.md; what the scenes' own answers add stands under the thread it belongs to.
import type { MemoryValue } from './state.ts';

const YES_NO = 'yes-no';
const NUMBER = 'number';

type Allowed = readonly string[] | typeof YES_NO | typeof NUMBER;

const ELIAS: Record<string, Allowed> = {
  dateKnown: YES_NO,
  fuseNight: YES_NO,
  schoolTold: YES_NO,
  dadAsked: YES_NO,
  dadNoMoney: YES_NO,
  dadSpoken: ['asked', 'weather', 'first'],
  twentyAnswer: ['sentence', 'club', 'table'],
  fuseHelp: ['self', 'taught', 'caretaker'],
  firstMorning: ['through', 'slept', 'wrote'],
  drawers: ['asked', 'photo', 'told'],
  saysNo: ['aloud', 'silent', 'electrician'],
  curtainGone: YES_NO,
  lastChair: ['coffee', 'box', 'said'],
  lastWords: ['missing', 'talked'],
  envelopes: ['table', 'stepped', 'opened'],
  silence: ['listened', 'knocked', 'lit'],
  bench: YES_NO,
  dadTwenty: YES_NO,
  queueSlip: YES_NO,
  snowEvening: ['coiled', 'window', 'out'],
};

const ROOM: Record<string, Allowed> = {
  doorAnswer: ['excuse', 'walkedPast', 'name'],
  coatKnown: YES_NO,
  pocketMacaroni: YES_NO,
  funderKnown: YES_NO,
  hoover: YES_NO,
  translatorKnown: YES_NO,
  tin: ['denied', 'paid', 'asked', 'left'],
  apologyRead: YES_NO,
  key: ['own', 'late', 'shared', 'handedOn'],
  doorSign10or13: YES_NO,
  stranger: ['macaroni', 'kettle', 'rest'],
  kettleLid: ['broken', 'mended', 'jorma'],
  moneyEnds: ['asked', 'letter', 'dishes'],
  corner: ['taken', 'refused', 'asked'],
  rule3: ['favour', 'marked'],
  rule3second: YES_NO,
  book: ['quarrels', 'door', 'blank'],
  auditor: ['plate', 'notebook', 'macaroni'],
  lastPower: ['kettle', 'sign', 'veikko'],
  chair: ['rocking', 'given', 'left'],
  ullaStool: YES_NO,
  sinkTalk: ['cups', 'rule', 'lid'],
  tea: ['word', 'device', 'thursday'],
};

const SERVER: Record<string, Allowed> = {
  pull: NUMBER,
  nightPost: YES_NO,
  asksAgain: YES_NO,
  tuoliPin: ['pinned', 'asked', 'rota'],
  capitals: ['who', 'joke', 'call'],
  heart: YES_NO,
  hearts: ['closed', 'wrote', 'left', 'pressed'],
  leftServer: YES_NO,
  favour: ['told', 'screenshot', 'sent'],
  sent: YES_NO,
  markedTold: YES_NO,
  marked: ['scraped', 'asked', 'told'],
  acrossStreet: ['cup', 'door', 'dot'],
  limitStayed: ['onni', 'samira', 'leila'],
  nightCrew: ['self', 'pair', 'number'],
  proThursday: ['onni', 'own'],
  lastAccount: YES_NO,
  mapThanked: YES_NO,
  addressSent: YES_NO,
  abdiTold: YES_NO,
};

const TOWNS: Record<string, Allowed> = {
  lahtiSeat: ['sat', 'door', 'bin'],
  lahtiNo: ['reasons', 'tape', 'coffee'],
  lahtiLink: ['onni', 'sanna', 'none'],
  keyReturn: ['along', 'tape'],
  borje: ['sat', 'stood', 'own'],
  pizzaThread: ['asked', 'quiet', 'shared'],
  chilli: ['speech', 'sat', 'sky'],
  loss: ['rematch', 'door', 'pairs'],
  kotka: ['look', 'call', 'veera'],
  window: ['told', 'kept', 'hand'],
};

const OTHERS: Record<string, Allowed> = {
  ullaSlot: ['floor', 'hidden', 'door'],
  breadbox: ['height', 'taught', 'bun'],
  fee: ['true', 'invented', 'paid'],
  feeInstalments: YES_NO,
  ullaFound: ['slot', 'bell', 'company'],
  bar25: ['listened', 'knocked'],
  jormaLunch: ['sat', 'round', 'asked'],
  pekkaReal: YES_NO,
  jormaInterview: YES_NO,
  jormaSummer: ['thursday', 'seven', 'sister'],
  samiraPermit: ['called', 'first', 'dishes'],
  samiraName: ['sara', 'own', 'wall'],
  salt: ['said', 'potato', 'ate'],
  courseGoesOn: ['asked', 'condition', 'yard'],
  kasperVan: ['bike', 'abdi', 'cancelled'],
  kasperList: ['crossed', 'added', 'back'],
  kasperNo: ['said', 'alone', 'van'],
  abdiBell: ['why', 'thanked', 'off'],
  abdiSeminar: ['went', 'kettle', 'wrote'],
  abdiInside: YES_NO,
  teroTray: ['glass', 'me', 'back'],
  teroSeven: ['went', 'called', 'home'],
  teroShift: ['withdrew', 'halves', 'tero'],
  anneliSentence: ['short', 'fear', 'unsaid'],
  anneliFolder: YES_NO,
  anneliDecision: ['read', 'cut', 'thanked'],
  miraDot: YES_NO,
  sockFeet: YES_NO,
  miraWindow: YES_NO,
  miraCall: ['cup', 'self', 'wall'],
  ownCall: YES_NO,
  standIn: ['dot', 'told', 'waited'],
  miraCounted: ['said', 'coffee', 'dot'],
};

const PAPER: Record<string, Allowed> = {
  registered: YES_NO,
  registeredIn: NUMBER,
  benefitCut: YES_NO,
  roadAsked: YES_NO,
  returnAsked: YES_NO,
  truthTold: YES_NO,
  tryoutAgreed: YES_NO,
  plan: YES_NO,
  gigPaid: YES_NO,
  smallGig: ['asked', 'did', 'passed'],
  gig: ['reported', 'unreported'],
  gigPaidIn: NUMBER,
  gigFound: YES_NO,
  gigFoundIn: NUMBER,
  dutyNeglected: YES_NO,
  dutyCutFrom: NUMBER,
  answerWritten: YES_NO,
  customerAgain: YES_NO,
  lettersOpened: ['standing', 'together', 'later'],
};

const QUIET: Record<string, Allowed> = {
  tonight: ['number', 'floor', 'person'],
  liftChair: ['mine', 'bag', 'stood'],
  deliverer: ['no', 'asked', 'papers'],
  crow: ['true', 'crust', 'fine'],
  rails: YES_NO,
  ordinary: ['one', 'two'],
  blankLine: ['colon', 'ring', 'pen', 'snow'],
};

/** What the scenes of the other two protagonists will keep, and the deeds: named here so that one thing has one name. */
const TO_COME: Record<string, Allowed> = {
  unknownCall: YES_NO,
  certificate: ['bribed', 'denied', 'shown'],
  form: ['own', 'template', 'blank'],
  rota: YES_NO,
  applications2: YES_NO,
  julyTold: ['self', 'mother', 'tango'],
  sitter: YES_NO,
  door: ['shut', 'ajar', 'knocked'],
  yusufAudit: YES_NO,
  note: YES_NO,
  stock: YES_NO,
  receipt: YES_NO,
  lindaReply: YES_NO,
  debt: YES_NO,
  paper: YES_NO,
  soupLead: YES_NO,
  weekTwo: YES_NO,
  review: ['good', 'bad', 'calendar'],
  song: ['full', 'half', 'linda'],
  motherMessage: YES_NO,
  inSentence: YES_NO,
  callOpening: ['asia', 'paperi', 'hiljaisuus'],
  noteSeen: YES_NO,
  loads: NUMBER,
  posterTone: ['hiljainen', 'hauska', 'kova'],
};

/** Counts that scenes add to. */
const COUNTS: Record<string, Allowed> = {
  promisesBroken: NUMBER,
  expectedMacaroni: NUMBER,
};

const PROJECT_CHOICES: Record<string, Allowed> = {
  repairScrew: ['jar', 'found', 'pocket'],
  gigPlan: ['ten', 'notice', 'dropped'],
};

const MEMORY: Record<string, Allowed> = {
  ...ELIAS,
  ...ROOM,
  ...SERVER,
  ...TOWNS,
  ...OTHERS,
  ...PAPER,
  ...QUIET,
  ...PROJECT_CHOICES,
  ...TO_COME,
  ...COUNTS,
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
