// Writes docs/art/README.md, the page of all contact sheets, with the weight of every place and person held against ART.md's caps.
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { allPeople, allPlaces } from './sources.mjs';

const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);
const PAGE = new URL('../../docs/art/README.md', import.meta.url);
/** Kilobytes; docs/design/ART.md, "Weight". */
const CAP = { place: 110, person: 45, all: 2600 };

const kilobytes = (bytes) => bytes / 1000;
const sizeOf = (url) => kilobytes(statSync(url).size);

function placeSize(id) {
  const folder = new URL(`places/${id}/`, RENDERED);
  return readdirSync(folder).reduce((sum, file) => sum + sizeOf(new URL(file, folder)), 0);
}

const row = ({ id, size, cap, sheet }) => `| ${id} | ${size.toFixed(0)} kB${size > cap ? ' (over)' : ''} | ![${id}](${sheet}) |`;
const table = (rows) => ['| who or where | weight | sheet |', '| --- | --- | --- |', ...rows.map(row)].join('\n');

const places = (await allPlaces()).map(({ id }) => ({ id, size: placeSize(id), cap: CAP.place, sheet: `places-${id}.webp` }));
const people = (await allPeople()).map(({ id }) => ({
  id,
  size: sizeOf(new URL(`people/${id}.webp`, RENDERED)),
  cap: CAP.person,
  sheet: `person-${id}.webp`,
}));
const sum = (rows) => rows.reduce((total, { size }) => total + size, 0);
const mean = (rows) => (sum(rows) / rows.length).toFixed(0);

writeFileSync(
  PAGE,
  `<!-- Written by npm run art. -->

# All pictures

${places.length} places of ${mean(places)} kB on average (at most ${CAP.place}), ${people.length} people of ${mean(people)} kB (at most ${CAP.person}); together ${sum([...places, ...people]).toFixed(0)} kB of ${CAP.all}.
A place's sheet: bare, every season by day with grey people for scale, all its things at once, at night by its lamps, and a phone's crop. A
person's: thirteen faces, the bust small, every pose.

## Places

${table(places)}

## People

${table(people)}
`,
);
