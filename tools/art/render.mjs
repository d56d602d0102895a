// npm run art [-- [--all] id …]: renders people and places whose names are given, or everything, with their contact sheets in docs/art.
// What has not changed since it was rendered is left alone, unless --all is said.
import { spawnSync } from 'node:child_process';
import { allPeople, allPlaces, named } from './sources.mjs';

const run = (file, args) => {
  const { status } = spawnSync('node', [new URL(file, import.meta.url).pathname, ...args], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
};

const words = process.argv.slice(2);
const ids = words.filter((word) => !word.startsWith('--'));
const flags = words.filter((word) => word.startsWith('--'));
const [people, places] = [await allPeople(), await allPlaces()];
named([...people, ...places], ids);

for (const [file, all] of [
  ['./render-people.mjs', people],
  ['./render-places.mjs', places],
]) {
  const wanted = ids.filter((id) => all.some((one) => one.id === id));
  if (ids.length === 0 || wanted.length > 0) run(file, [...flags, ...wanted]);
}
if (!process.exitCode) await import('./page.mjs');
