import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { main, newId, withIds } from '../../tools/story/ids.ts';
import { parseInk } from '../../tools/story/parse.ts';
import { compileStory } from '../../tools/story/compile.ts';
import { projectWith } from '../fixtures/world.ts';

const HEAD = ['== shop', '# place: street', '# fortnights: 1-4', '# comes: visit', '# summary: The shop was open.'];
const sceneOf = (...lines: readonly string[]) => [...HEAD, ...lines, '-> DONE', ''].join('\n');
const PLAIN = sceneOf(
  'Kauppa on auki. # light: day',
  '{',
  '- done("shop"):',
  '    Ulla (warm): Taas sinä.',
  '- else:',
  '    Ulla (warm): Taas sinä.',
  '}',
  '* [Osta.] # way:TE',
  '    Ostat.',
  '* {done("shop")} [Lähde.] -> END',
  '- Ovi käy.',
);
const idsIn = (source: string) =>
  parseInk(source, 'shop.ink')
    .texts.filter(({ kind }) => kind === 'line' || kind === 'choice')
    .map(({ id }) => id);

/** Runs a tool of the maintainer in a folder, and gives what it says. */
function runIn(root: string, tool: () => number): string {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    expect(tool()).toBe(0);
    return log.mock.calls.flat().join('\n');
  } finally {
    cwd.mockRestore();
    log.mockRestore();
  }
}

describe('ids of lines', () => {
  test('Every new line and choice gets an id of its own, two alike too.', () => {
    const given = withIds(PLAIN, 'shop.ink', new Set());
    const ids = idsIn(given);
    expect(parseInk(given, 'shop.ink')).toMatchObject({ withoutId: [], problems: [] });
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
    for (const id of ids) expect(id).toMatch(/^l[0-9a-z]{5}$/);
  });

  test('Giving ids changes nothing but the ids: the words, tags and course of the scene are the same.', () => {
    const words = (source: string) => parseInk(source, 'shop.ink').texts.map(({ text, kind, speaker }) => [kind, speaker, text]);
    const course = (source: string) => {
      const { ink } = parseInk(source, 'shop.ink');
      return idsIn(source).reduce((now, id, index) => now.replace(id, `<${index}>`), ink);
    };
    const given = withIds(PLAIN, 'shop.ink', new Set());
    expect(words(given)).toEqual(words(PLAIN));
    expect(course(given)).toEqual(course(PLAIN));
  });

  test('Lines that have an id keep it, whatever is written between and around them.', () => {
    const first = withIds(PLAIN, 'shop.ink', new Set());
    const taken = new Set(idsIn(first));
    const grown = first.replace('- Ovi käy.', '- Tuuli käy.\nOvi käy.').replace('Ostat.', 'Ostat maitoa.');
    const ids = idsIn(withIds(grown, 'shop.ink', taken));
    for (const id of idsIn(first)) expect(ids).toContain(id);
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(8);
  });

  test('Giving ids a second time changes nothing.', () => {
    const first = withIds(PLAIN, 'shop.ink', new Set());
    expect(withIds(first, 'shop.ink', new Set(idsIn(first)))).toBe(first);
  });

  test('A new id is never among those taken, and ink reads it as a word.', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 20 }), (seed, count) => {
        const taken = new Set<string>();
        for (let each = 0; each < count; each += 1) {
          const id = newId(seed, taken);
          expect(taken.has(id)).toBe(false);
          expect(id).toMatch(/^l[0-9a-z]{5}$/);
          taken.add(id);
        }
      }),
    );
  });
});

describe('the ids command', () => {
  const read = (root: string) => readFileSync(join(root, 'assets/story/shop.ink'), 'utf8');

  test('It writes ids into the script, and run twice it changes nothing.', () => {
    const root = projectWith({ 'shop.ink': PLAIN });
    expect(runIn(root, main)).toContain('7 new');
    const once = read(root);
    expect(parseInk(once, 'shop.ink').withoutId).toEqual([]);
    expect(compileStory(root).problems).toEqual([]);
    const list = readFileSync(join(root, 'assets/story/ids.txt'), 'utf8');
    expect(runIn(root, main)).toContain('0 new');
    expect(read(root)).toBe(once);
    expect(readFileSync(join(root, 'assets/story/ids.txt'), 'utf8')).toBe(list);
  });

  test('An id whose line was taken out is never given again, not even to the same words.', () => {
    const root = projectWith({ 'shop.ink': sceneOf('Kauppa on auki.') });
    runIn(root, main);
    const [old] = idsIn(read(root));
    writeFileSync(join(root, 'assets/story/shop.ink'), sceneOf('Muuta. #id:lother'));
    runIn(root, main);
    writeFileSync(join(root, 'assets/story/shop.ink'), sceneOf('Kauppa on auki.'));
    runIn(root, main);
    const [again] = idsIn(read(root));
    expect(again).toMatch(/^l[0-9a-z]{5}$/);
    expect(again).not.toBe(old);
  });

  test('Ids are told apart across files.', () => {
    const root = projectWith({ 'shop.ink': PLAIN, 'mall.ink': PLAIN.replaceAll('shop', 'mall') });
    runIn(root, main);
    expect(existsSync(join(root, 'assets/story/ids.txt'))).toBe(true);
    expect(compileStory(root).problems).toEqual([]);
  });
});
