// Writes the tables beside the rendered pictures, one entry at a time, in the order of ids.
import { readFile, writeFile } from 'node:fs/promises';
import { readFingerprints } from './sources.mjs';

const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);

const inOrder = (records) =>
  Object.fromEntries(
    Object.keys(records)
      .sort()
      .map((id) => [id, records[id]]),
  );

export async function readRecords(file) {
  return JSON.parse(await readFile(new URL(file, RENDERED), 'utf8').catch(() => '{}'));
}

/** Adds records to a table; returns the whole. `write` turns it into text. */
export async function mergeRecords(file, records, write = (all) => `${JSON.stringify(all, null, 2)}\n`) {
  const all = inOrder({ ...(await readRecords(file)), ...records });
  await writeFile(new URL(file, RENDERED), write(all));
  return all;
}

/** Says what the pictures of these `places` or `people` were rendered from. */
export async function mergeFingerprints(kind, prints) {
  const before = readFingerprints();
  const all = { ...before, [kind]: inOrder({ ...before[kind], ...prints }) };
  await writeFile(new URL('sources.json', RENDERED), `${JSON.stringify(all, null, 1)}\n`);
}
