// What the script's effects name, held against what the game has: a card, a row, a project, its role. A wrong one is told with file and line.
import { isCard } from '../../src/game/cards.ts';
import { checkMemory } from '../../src/game/memory.ts';
import { PEOPLE, SPEAKERS } from '../../src/game/people.ts';
import { OUTCOMES, PROJECTS, isProject } from '../../src/game/projects.ts';
import { CONTACTS, LISTENER_IDS, ROUTES } from '../../src/game/routes.ts';
import { LEDGER, WAYS } from '../../src/game/state.ts';
import type { ParsedFile } from './parse.ts';

/** A call with its plain words and numbers. */
const CALL = /\b(?<name>[a-z_]+)\((?<given>(?:"[^"]*"|-?\d+|true|false|[\s,])+)\)/g;

type Given = readonly (string | number | boolean)[];
type Rule = (given: Given, rows: ReadonlySet<string>) => string | null;

const among =
  (list: readonly string[], what: string, where: string): Rule =>
  ([word]) =>
    list.includes(String(word)) ? null : `no ${what} ${String(word)} (${where}): ${list.join(', ')}`;
const project: Rule = ([id]) => (isProject(String(id)) ? null : `no project ${String(id)} (src/game/projects.ts)`);
const row: Rule = ([id], rows) =>
  rows.has(String(id).replaceAll('_', '-'))
    ? null
    : `no row ${String(id)} in assets/facts/benefits.json: add it, with its source`;
const card: Rule = ([id]) => (isCard(String(id)) ? null : `no card ${String(id)} (src/game/cards.ts)`);
const memory: Rule = ([name = '', value = true]) => checkMemory(String(name), value);
const route = among(ROUTES, 'route', 'src/game/routes.ts');

const amount: Rule = ([given]) => (typeof given === 'number' ? null : `an amount is a number, not ${JSON.stringify(given)}`);

const RULES: Readonly<Record<string, Rule>> = {
  energy: amount,
  rhythm: amount,
  people: amount,
  macaroni: amount,
  pull: amount,
  money: row,
  spend: row,
  card,
  has_card: card,
  bond: (given, rows) => among(PEOPLE, 'person with a bond', 'src/game/people.ts')(given, rows) ?? amount(given.slice(1), rows),
  met: among(SPEAKERS, 'person', 'src/game/people.ts'),
  seen_by: among(SPEAKERS, 'person', 'src/game/people.ts'),
  contact: among(CONTACTS, 'contact', 'src/game/routes.ts'),
  has_contact: among(CONTACTS, 'contact', 'src/game/routes.ts'),
  ledger: among(LEDGER, 'ledger kind', 'src/game/state.ts'),
  way: among(WAYS, 'way', 'src/game/state.ts'),
  remember: memory,
  recalls: memory,
  reach: project,
  finish: project,
  finish_lucky: project,
  stage_of: project,
  role_of: project,
  outcome_of: project,
  finish_as: (given, rows) => project(given, rows) ?? among(OUTCOMES, 'outcome', 'src/game/projects.ts')(given.slice(1), rows),
  role: (given, rows) => {
    const [id, role] = given.map(String);
    if (id === undefined || !isProject(id)) return project(given, rows);
    const roles = Object.keys(PROJECTS[id].roles);
    return among(roles, `role of ${id}`, 'src/game/projects.ts')([role ?? ''], rows);
  },
  apply: route,
  may_apply: route,
  applied: route,
  answer: route,
  because: route,
  send: among(['own', 'template', 'nothing'], 'manner', 'src/game/applications.ts'),
  listens: among(LISTENER_IDS, 'listener', 'src/game/routes.ts'),
};

const plain = (given: string): Given =>
  [...given.matchAll(/"([^"]*)"|(-?\d+)|(true|false)/g)].map(([, text, number, truth]) =>
    text !== undefined ? text : number !== undefined ? Number(number) : truth === 'true',
  );

/** Every name in an effect or a question that the game does not have. `rows`: ids of the table of sums. */
export function unknownNames(files: readonly ParsedFile[], rows: ReadonlySet<string>): readonly string[] {
  return files.flatMap((file) => {
    const written = file.ink
      .split('\n')
      .slice(0, file.sourceLines.length)
      .map((text, at) => ({ text: text.replace(/\/\/.*/, ''), line: file.sourceLines[at] ?? 0 }));
    const asked = file.conditions.map(({ source, line }) => ({ text: source, line }));
    return [...written, ...asked].flatMap(({ text, line }) =>
      [...text.matchAll(CALL)].flatMap(({ groups }) => {
        const rule = RULES[groups?.['name'] ?? ''];
        const fault = rule?.(plain(groups?.['given'] ?? ''), rows) ?? null;
        return fault === null ? [] : [`${file.file}:${line} ${fault}`];
      }),
    );
  });
}
