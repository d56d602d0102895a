// npm run art [-- id …]: renders people and places whose names are given, or everything, with their contact sheets in docs/art.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { PEOPLE } from '../../assets/art/people.mjs';

const here = (file) => new URL(file, import.meta.url).pathname;
const run = (file, args) =>
  process.exitCode || (process.exitCode = spawnSync('node', [here(file), ...args], { stdio: 'inherit' }).status ?? 1);

const ids = process.argv.slice(2);
const people = PEOPLE.map(({ id }) => id);
const places = readdirSync(here('./places/')).map((file) => file.replace('.mjs', ''));
const unknown = ids.filter((id) => !people.includes(id) && !places.includes(id));
if (unknown.length > 0) throw new Error(`No person or place is called ${unknown.join(', ')}`);

const all = ids.length === 0;
if (all || ids.some((id) => people.includes(id)))
  run(
    './render-people.mjs',
    ids.filter((id) => people.includes(id)),
  );
if (all || ids.some((id) => places.includes(id)))
  run('./render-places.mjs', ['--sheet', ...ids.filter((id) => places.includes(id))]);
