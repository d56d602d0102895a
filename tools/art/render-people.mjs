// Renders people: node render-people.mjs [id …]; without ids, all of them. Draws the contact sheet docs/art/people.webp again.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { PEOPLE } from '../../assets/art/people.mjs';
import { drawSheet } from './people/sheet.mjs';
import { renderPerson } from './people.mjs';

const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);
const SHEET = new URL('../../docs/art/people.webp', import.meta.url);

const json = (records) => {
  const people = Object.entries(records).map(([id, { poses, faces, ...rest }]) => {
    const rows = (table) => Object.entries(table).map(([name, row]) => `      ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
    const plain = Object.entries(rest).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    const tables = [`    "poses": {\n${rows(poses).join(',\n')}\n    }`, `    "faces": {\n${rows(faces).join(',\n')}\n    }`];
    return `  ${JSON.stringify(id)}: {\n${[...plain, ...tables].join(',\n')}\n  }`;
  });
  return `{\n${people.join(',\n')}\n}\n`;
};

async function main(ids) {
  const file = new URL('people.json', RENDERED);
  const records = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const chosen = ids.length ? PEOPLE.filter(({ id }) => ids.includes(id)) : PEOPLE;
  const unknown = ids.filter((id) => !chosen.some((person) => person.id === id));
  if (unknown.length) throw new Error(`Nobody is called ${unknown.join(', ')}`);
  await mkdir(new URL('people/', RENDERED), { recursive: true });
  for (const person of chosen) {
    const { image, record } = await renderPerson(person);
    await writeFile(new URL(record.image, RENDERED), image);
    records[person.id] = record;
    console.log(`${person.id}: ${(image.length / 1024).toFixed(1)} KB`);
  }
  const inOrder = Object.fromEntries(
    Object.keys(records)
      .sort()
      .map((id) => [id, records[id]]),
  );
  await writeFile(file, json(inOrder));
  await mkdir(new URL('.', SHEET), { recursive: true });
  await writeFile(SHEET, await drawSheet(inOrder, RENDERED));
}

await main(process.argv.slice(2));
