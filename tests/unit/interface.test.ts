import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PEOPLE, PROTAGONISTS, VOICES } from '../../src/game/people.ts';
import { FORTNIGHTS, halfOf, monthOf } from '../../src/game/calendar.ts';
import { monthOfElias } from '../../src/game/money.ts';
import { PLACES } from '../../src/story/tableau.ts';
import { gameState } from '../fixtures/game.ts';
import { realRows } from '../fixtures/rows.ts';
import { ROOT } from '../fixtures/world.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

function flat(texts: Texts, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`),
  );
}

const LANGUAGES = readdirSync(join(ROOT, 'locales'));
const TEXTS = new Map(
  LANGUAGES.map((language) => {
    const texts = ['interface.json', 'later.json'].flatMap((name) =>
      flat(JSON.parse(readFileSync(join(ROOT, 'locales', language, name), 'utf8')) as Texts),
    );
    return [language, new Map(texts)] as const;
  }),
);
const textsOf = (language: string): ReadonlyMap<string, string> => TEXTS.get(language) ?? new Map<string, string>();
const FINNISH = textsOf('fi');
const variables = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** Words that the design's page of facts, 6.2, keeps out, in all their forms. */
const AVOIDED: Readonly<Record<string, readonly RegExp[]>> = {
  fi: [
    /syrjäyty/i,
    /\bNEET\b/,
    /luuser/i,
    /tuilla eläj/i,
    /peräkammar/i,
    /aktivoi/i,
    /osallist[au]/i,
    /kuntout/i,
    /asiakas|asiakka/i,
    /pelasta/i,
    /auttaa jaloilleen/i,
    /ruotuun/i,
    /(terve|normaali)(ä|a)? elämä/i,
    /oikea(t|a|n|ta) ty[öo]/i,
    /epäonnistu/i,
    /itsemurh/i,
  ],
  en: [
    /marginali[sz]ed/i,
    /\bNEET\b/,
    /loser/i,
    /dropout/i,
    /scrounger/i,
    /\bactivate/i,
    /rehabilitat/i,
    /\bclients?\b/i,
    /normal life/i,
    /suicide/i,
    /\bfailed\b/i,
  ],
};

test('There is Finnish, and every language has words to look at.', () => {
  expect(LANGUAGES).toContain('fi');
  for (const language of LANGUAGES) expect(textsOf(language).size, language).toBeGreaterThan(50);
});

describe.each(LANGUAGES)('the interface in %s', (language) => {
  const texts = textsOf(language);

  test('It has the same keys as Finnish, no more and no fewer.', () => {
    expect([...texts.keys()].sort()).toEqual([...FINNISH.keys()].sort());
  });

  test('No text is empty, and none shouts.', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toContain('!');
    }
  });

  test('The same things are filled in as in Finnish.', () => {
    for (const [key, text] of texts) expect(variables(text), key).toEqual(variables(FINNISH.get(key) ?? ''));
  });

  test('It uses none of the words that the design keeps out.', () => {
    const avoided = AVOIDED[language] ?? [];
    expect(avoided.length).toBeGreaterThan(0);
    const used = [...texts].filter(([, text]) => avoided.some((word) => word.test(text))).map(([key]) => key);
    expect(used).toEqual([]);
  });

  test('Everyone who speaks, every place and every half of a month has a name.', () => {
    const keys = [
      ...[...PEOPLE, ...PROTAGONISTS, ...VOICES].map((who) => `people.${who}`),
      ...PLACES.map((place) => `places.${place}.name`),
      ...Array.from({ length: FORTNIGHTS }, (_, index) => `calendar.${monthOf(index + 1)}.${halfOf(index + 1)}`),
    ];
    expect(keys.filter((key) => !texts.has(key))).toEqual([]);
  });

  test('Every sum that a player can be told has a name of its own.', () => {
    const month = monthOfElias(gameState({ fortnight: 2 }), realRows()).map(({ row }) => row);
    const told = [...month, 'food', 'fare', 'dad-twenty'];
    expect(told.filter((row) => !texts.has(`money.${row}`))).toEqual([]);
  });

  test('Every trouble with a save has its message.', () => {
    const codes = ['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F11', 'F18', 'broken'];
    expect(codes.filter((code) => !texts.has(`fault.${code}`))).toEqual([]);
  });

  test('Every note of a close has its sentence.', () => {
    const kinds = ['indoors', 'out', 'people', 'room', 'project', 'card', 'town', 'rhythm', 'met'];
    const notes = ['first', ...kinds.flatMap((kind) => [1, 2, 3].map((turn) => `${kind}${turn}`))];
    expect(notes.filter((note) => !texts.has(`close.note.${note}`))).toEqual([]);
  });
});
