// Renders people: node render-people.mjs [--all] [id …]; without ids, all of them. Only those whose source changed are rendered, with --all
// everybody. Draws their contact sheets docs/art/person-<id>.webp again.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { drawSheet } from './people/sheet.mjs';
import { renderPerson } from './people.mjs';
import { mergeFingerprints, mergeRecords } from './records.mjs';
import { allPeople, named, personFingerprint, readFingerprints } from './sources.mjs';

const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);
const SHEETS = new URL('../../docs/art/', import.meta.url);

const json = (records) => {
  const people = Object.entries(records).map(([id, { poses, faces, ...rest }]) => {
    const rows = (table) => Object.entries(table).map(([name, row]) => `      ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
    const plain = Object.entries(rest).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    const tables = [`    "poses": {\n${rows(poses).join(',\n')}\n    }`, `    "faces": {\n${rows(faces).join(',\n')}\n    }`];
    return `  ${JSON.stringify(id)}: {\n${[...plain, ...tables].join(',\n')}\n  }`;
  });
  return `{\n${people.join(',\n')}\n}\n`;
};

async function main(words) {
  const chosen = named(
    await allPeople(),
    words.filter((word) => !word.startsWith('--')),
  );
  const before = readFingerprints().people;
  const picture = (id) => new URL(`people/${id}.webp`, RENDERED);
  const isStale = (person) =>
    words.includes('--all') || before[person.id] !== personFingerprint(person) || !existsSync(picture(person.id));
  await mkdir(new URL('people/', RENDERED), { recursive: true });
  await mkdir(SHEETS, { recursive: true });
  for (const person of chosen.filter(isStale)) {
    const { image, record } = await renderPerson(person);
    await writeFile(new URL(record.image, RENDERED), image);
    await mergeRecords('people.json', { [person.id]: record }, json);
    await mergeFingerprints('people', { [person.id]: personFingerprint(person) });
    await writeFile(new URL(`person-${person.id}.webp`, SHEETS), await drawSheet(person.id, record, RENDERED));
    console.log(`${person.id}: ${(image.length / 1024).toFixed(1)} KB`);
  }
}

await main(process.argv.slice(2));
