import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { compileStory } from '../../tools/story/compile.ts';
import { main, outdatedExtracts, textFaults, textsOf } from '../../tools/story/texts.ts';
import type { TranslationTable } from '../../tools/story/texts.ts';
import { projectWith } from '../fixtures/world.ts';

const ink = (...lines: readonly string[]) =>
  [
    '== shop',
    '# place: street',
    '# fortnights: 1-4',
    '# comes: visit',
    '# summary: Kauppa oli auki.',
    ...lines,
    '-> DONE',
    '',
  ].join('\n');
const SCRIPT = ink('Ulla (warm): No niin. #id:one', 'Ovi käy. #id:two');

/** A folder whose English is whole and in step with the script. */
function translated(): string {
  const root = projectWith({ 'shop.ink': SCRIPT });
  run(root);
  write(root, {
    'shop.summary': { who: '(summary)', fi: 'Kauppa oli auki.', text: 'The shop was open.' },
    one: { who: 'ulla', fi: 'No niin.', text: 'Well then.' },
    two: { fi: 'Ovi käy.', text: 'The door goes.' },
  });
  return root;
}

function run(root: string, ...argv: readonly string[]): string {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    expect(main(argv)).toBe(0);
    return log.mock.calls.flat().join('\n');
  } finally {
    cwd.mockRestore();
    log.mockRestore();
  }
}

function write(root: string, table: TranslationTable): void {
  const path = join(root, 'locales/en/story/shop.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(table));
}
const rewrite = (root: string, source: string) => writeFileSync(join(root, 'assets/story/shop.ink'), source);
const english = (root: string, name = 'shop') =>
  JSON.parse(readFileSync(join(root, `locales/en/story/${name}.json`), 'utf8')) as TranslationTable;
const faults = (root: string) => textFaults(root, 'en', compileStory(root).files).map(({ kind, id }) => `${kind} ${id}`);
const told = (root: string, language: string) => textsOf(root, language, compileStory(root).files);

describe('texts of the story', () => {
  test('Finnish is written out as it stands in the script, and is in step with it until the script changes.', () => {
    const root = projectWith({ 'shop.ink': SCRIPT });
    expect(outdatedExtracts(root, compileStory(root).files)).toEqual(['assets/story/shop.ink']);
    run(root);
    expect(JSON.parse(readFileSync(join(root, 'locales/fi/story/shop.json'), 'utf8'))).toEqual({
      'shop.summary': 'Kauppa oli auki.',
      one: 'No niin.',
      two: 'Ovi käy.',
    });
    expect(outdatedExtracts(root, compileStory(root).files)).toEqual([]);
    rewrite(root, SCRIPT.replace('Ovi käy.', 'Ovi narisee.'));
    expect(outdatedExtracts(root, compileStory(root).files)).toEqual(['assets/story/shop.ink']);
  });

  test('A translation that is whole and in step has no faults, and is what a player reads.', () => {
    const root = translated();
    expect(faults(root)).toEqual([]);
    expect(told(root, 'en')).toEqual({ 'shop.summary': 'The shop was open.', one: 'Well then.', two: 'The door goes.' });
    run(root);
    expect(told(root, 'en')['one']).toBe('Well then.');
  });

  test('A new line is missing until it has words, and the translator finds it with its Finnish and its speaker.', () => {
    const root = translated();
    rewrite(root, SCRIPT.replace('-> DONE', 'Onni (chat): moi #id:three\n-> DONE'));
    expect(faults(root)).toEqual(['missing three']);
    expect(run(root)).toContain('1 missing');
    expect(english(root)['three']).toEqual({ who: 'onni', fi: 'moi', text: '' });
    expect(faults(root)).toEqual(['missing three']);
    expect(told(root, 'en')['three']).toBeUndefined();
  });

  test('A line whose Finnish has changed is stale: both Finnish wordings are shown, and the old translation is still read.', () => {
    const root = translated();
    rewrite(root, SCRIPT.replace('No niin.', 'No niin, tule.'));
    expect(faults(root)).toEqual(['stale one']);
    expect(run(root)).toContain('1 stale');
    expect(english(root)['one']).toEqual({ who: 'ulla', fi: 'No niin.', fiNow: 'No niin, tule.', text: 'Well then.' });
    run(root);
    expect(faults(root)).toEqual(['stale one']);
    expect(told(root, 'en')['one']).toBe('Well then.');
  });

  test('Finnish that is changed back is no longer stale.', () => {
    const root = translated();
    rewrite(root, SCRIPT.replace('No niin.', 'No niin, tule.'));
    run(root);
    rewrite(root, SCRIPT);
    run(root);
    expect(faults(root)).toEqual([]);
    expect(english(root)['one']).toEqual({ who: 'ulla', fi: 'No niin.', text: 'Well then.' });
  });

  test('A stale line that has been looked at can be accepted alone, or all at once.', () => {
    const both = SCRIPT.replace('No niin.', 'No niin, tule.').replace('Ovi käy.', 'Ovi narisee.');
    const root = translated();
    rewrite(root, both);
    run(root, '--accept', 'one');
    expect(faults(root)).toEqual(['stale two']);
    expect(english(root)['one']).toEqual({ who: 'ulla', fi: 'No niin, tule.', text: 'Well then.' });
    run(root, '--accept', 'all');
    expect(faults(root)).toEqual([]);
  });

  test('Accepting does not make a missing line whole.', () => {
    const root = translated();
    rewrite(root, SCRIPT.replace('-> DONE', 'Kolmas. #id:three\n-> DONE'));
    run(root, '--accept', 'all');
    expect(faults(root)).toEqual(['missing three']);
  });

  test('A translation whose line is gone is orphaned: it is kept and named, and goes only when it is pruned.', () => {
    const root = translated();
    rewrite(root, ink('Ulla (warm): No niin. #id:one'));
    expect(faults(root)).toEqual(['orphaned two']);
    const said = run(root);
    expect(said).toContain('1 orphaned');
    expect(said).toContain('locales/en/story/shop.json two');
    expect(english(root)['two']).toEqual({ fi: 'Ovi käy.', text: 'The door goes.' });
    expect(told(root, 'en')['two']).toBeUndefined();
    run(root, '--prune');
    expect(faults(root)).toEqual([]);
    expect(Object.keys(english(root))).toEqual(['shop.summary', 'one']);
  });

  test('A line taken out and put back has its translation again.', () => {
    const root = translated();
    rewrite(root, ink('Ulla (warm): No niin. #id:one'));
    run(root);
    rewrite(root, SCRIPT);
    expect(faults(root)).toEqual([]);
    run(root);
    expect(english(root)['two']?.text).toBe('The door goes.');
  });

  test('A scene that moves to another file keeps its translation, before and after the refresh.', () => {
    const root = translated();
    renameSync(join(root, 'assets/story/shop.ink'), join(root, 'assets/story/street.ink'));
    const whole = { 'shop.summary': 'The shop was open.', one: 'Well then.', two: 'The door goes.' };
    expect(faults(root)).toEqual([]);
    expect(told(root, 'en')).toEqual(whole);
    expect(run(root)).toContain('0 missing, 0 stale, 0 orphaned');
    expect(told(root, 'en')).toEqual(whole);
    expect(Object.keys(english(root, 'street'))).toEqual(Object.keys(whole));
    for (const language of ['fi', 'en']) expect(existsSync(join(root, `locales/${language}/story/shop.json`))).toBe(false);
    expect(outdatedExtracts(root, compileStory(root).files)).toEqual([]);
  });

  test('When one scene of a file moves, the other’s translation stays where it is.', () => {
    const root = translated();
    const mall = ink('Hissi nousee. #id:lift').replaceAll('shop', 'mall');
    rewrite(root, ink('Ulla (warm): No niin. #id:one'));
    writeFileSync(join(root, 'assets/story/mall.ink'), mall.replace('-> DONE', 'Ovi käy. #id:two\n-> DONE'));
    run(root);
    expect(Object.keys(english(root))).toEqual(['shop.summary', 'one']);
    expect(english(root, 'mall')['two']?.text).toBe('The door goes.');
  });

  test('What was translated for a file that is gone is kept and named too.', () => {
    const root = translated();
    rewrite(root, '');
    expect(faults(root)).toEqual(['orphaned shop.summary', 'orphaned one', 'orphaned two']);
    run(root);
    expect(english(root)['one']?.text).toBe('Well then.');
    run(root, '--prune');
    expect(existsSync(join(root, 'locales/en/story/shop.json'))).toBe(false);
    expect(faults(root)).toEqual([]);
  });

  test('A moved line keeps its translation, and the table follows the order of the script.', () => {
    const root = translated();
    rewrite(root, ink('Ovi käy. #id:two', 'Ulla (warm): No niin. #id:one'));
    run(root);
    expect(Object.keys(english(root))).toEqual(['shop.summary', 'two', 'one']);
    expect(faults(root)).toEqual([]);
  });

  test('Extracted Finnish of a script file that is gone is told.', () => {
    const root = translated();
    writeFileSync(join(root, 'locales/fi/story/gone.json'), '{}');
    expect(outdatedExtracts(root, compileStory(root).files)).toEqual(['locales/fi/story/gone.json']);
  });

  test.each(['{"one":{"fi":1}}', '{"one": '])(
    'A table that is not one is refused by its path rather than read in part: %s',
    (table) => {
      const root = translated();
      rewrite(root, SCRIPT.replace('No niin.', 'No niin, tule.'));
      writeFileSync(join(root, 'locales/en/story/shop.json'), table);
      expect(() => faults(root)).toThrow('locales/en/story/shop.json: ');
      expect(() => run(root)).toThrow('locales/en/story/shop.json: ');
      expect(JSON.parse(readFileSync(join(root, 'locales/fi/story/shop.json'), 'utf8'))).toMatchObject({ one: 'No niin.' });
    },
  );
});
