import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseInk } from '../../tools/story/parse.ts';
import { compileStory } from '../../tools/story/compile.ts';
import { THEMES } from '../../tools/story/scene-tags.ts';
import { ROOT, projectWith } from '../fixtures/world.ts';

const HEAD = ['== shop', '# place: street', '# fortnights: 1-4', '# comes: visit', '# summary: The shop was open.'];
const sceneWith = (...lines: readonly string[]) => parseInk([...HEAD, ...lines, '-> DONE', ''].join('\n'), 'shop.ink');
/** The only line of a scene, as the game meets it. */
const lineOf = (text: string) => {
  const { lines, texts, problems } = sceneWith(`${text} #id:one`);
  return { ...lines['one'], words: texts.find(({ id }) => id === 'one')?.text, problems };
};
const choiceOf = (text: string) => {
  const { choices, texts, problems } = sceneWith(`${text} #id:one`, '    Niin. #id:two');
  return { ...choices['one'], words: texts.find(({ id }) => id === 'one')?.text, problems };
};
const inkOf = (...lines: readonly string[]) =>
  sceneWith(...lines)
    .ink.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('=='));
const problemsOf = (...lines: readonly string[]) => sceneWith(...lines).problems;

describe('lines', () => {
  test('A plain line is narration, said by nobody.', () => {
    expect(lineOf('Kello on kaksi.')).toEqual({
      form: 'narration',
      speaker: null,
      face: null,
      words: 'Kello on kaksi.',
      problems: [],
    });
  });

  test('A name and a colon make speech, with a face in brackets if one is given.', () => {
    expect(lineOf('Ulla: No niin.')).toMatchObject({
      form: 'speech',
      speaker: 'ulla',
      face: null,
      words: 'No niin.',
      problems: [],
    });
    expect(lineOf('Ulla (warm): No niin.')).toMatchObject({ speaker: 'ulla', face: 'warm', words: 'No niin.', problems: [] });
  });

  test.each(['chat', 'phone', 'letter'])(
    'A word in the brackets makes a %s of it, and a face can stand beside the word.',
    (form) => {
      expect(lineOf(`Onni (${form}): moi`)).toMatchObject({ form, speaker: 'onni', face: null, words: 'moi' });
      expect(lineOf(`Onni (${form} happy): moi`)).toMatchObject({ form, face: 'happy', problems: [] });
      expect(lineOf(`Onni (happy, ${form}): moi`)).toMatchObject({ form, face: 'happy', problems: [] });
    },
  );

  test('A line wholly in brackets is the caption of a sound.', () => {
    expect(lineOf('[puhelin värisee]')).toMatchObject({ form: 'caption', speaker: null, words: '[puhelin värisee]' });
  });

  test('A colon inside a sentence, a time and quoted words do not make speech.', () => {
    for (const text of ['Kyltissä lukee: kiinni.', 'Kello on 18.04: myöhä.', '"Ihan hyvää", sanot.', 'Kauppa: kiinni.']) {
      expect(lineOf(text)).toMatchObject({ form: 'narration', speaker: null, words: text, problems: [] });
    }
  });

  test('Words never reach the ink that ships: a line stands there by its id.', () => {
    expect(inkOf('Ulla (warm): No niin. #id:abc')).toEqual(['abc', '-> DONE']);
  });
});

describe('stage directions', () => {
  test('A direction at a line’s end happens before the line, in the order written.', () => {
    expect(inkOf('Kello on kaksi. # light: dark # enter: ulla door #id:abc')).toEqual([
      '@light dark@enter ulla door@abc',
      '-> DONE',
    ]);
  });

  test('A direction on a line of its own stands in its place, several on one line too.', () => {
    expect(inkOf('Yksi. #id:one', '# enter: ulla door', '# light: lamp # sound: door', 'Kaksi. #id:two')).toEqual([
      'one',
      '@enter ulla door',
      '@light lamp',
      '@sound door',
      'two',
      '-> DONE',
    ]);
  });

  test('A direction after a gather happens there.', () => {
    expect(inkOf('* [Mene.] #id:go', '- # light: day', 'Päivä. #id:day')).toEqual([
      '* [go]',
      '-',
      '@light day',
      'day',
      '-> DONE',
    ]);
  });
});

describe('choices', () => {
  test('A choice carries its words, and by its tags what it costs and counts.', () => {
    expect(choiceOf('* [Avaa ovi.] # valtaa # cost:2 # way:KO # ledger:own')).toEqual({
      bold: true,
      cost: 2,
      way: 'KO',
      ledger: 'own',
      needs: null,
      words: 'Avaa ovi.',
      problems: [],
    });
    expect(choiceOf('* [Odota.]')).toMatchObject({ bold: false, cost: 0, way: null, ledger: null, needs: null, problems: [] });
  });

  test('What a choice needs is a person or a sum in euros.', () => {
    expect(choiceOf('* [Kysy.] # needs:met ulla').needs).toEqual({ kind: 'met', person: 'ulla' });
    expect(choiceOf('* [Osta.] # needs:money 5').needs).toEqual({ kind: 'money', cents: 500 });
    expect(choiceOf('* [Osta.] # needs:money 3.30').needs).toEqual({ kind: 'money', cents: 330 });
  });

  test('Conditions, labels, sticky choices and choices within choices keep their form in the ink.', () => {
    expect(
      inkOf('* (asked) {met("ulla")} {not done("shop")} [Kysy.] #id:one', '    ** [Vielä.] #id:two', '    + [Taas.] #id:three'),
    ).toEqual(['* (asked) {met("ulla")} {not done("shop")} [one]', '** [two]', '+ [three]', '-> DONE']);
  });

  test('A divert at the end of a choice stays, and is no part of its words or tags.', () => {
    expect(inkOf('* [Mene.] # way:KO #id:one -> away')).toEqual(['* [one] -> away', '-> DONE']);
    expect(choiceOf('* [Mene.] # way:KO').words).toBe('Mene.');
  });
});

describe('gathers and logic', () => {
  test('A gather with words has them as a line of its own, and a gather alone stays.', () => {
    expect(inkOf('* [Mene.] #id:go', '- Ilta tulee. #id:evening')).toEqual(['* [go]', '-', 'evening', '-> DONE']);
    expect(inkOf('* [Mene.] #id:go', '-')).toEqual(['* [go]', '-', '-> DONE']);
    expect(inkOf('** [Mene.] #id:go', '- - Ilta. #id:evening')).toEqual(['** [go]', '- -', 'evening', '-> DONE']);
    expect(inkOf('* [Mene.] #id:go', '- (later) Ilta. #id:evening')).toEqual(['* [go]', '- (later)', 'evening', '-> DONE']);
  });

  test('A divert straight after a gather’s dash is a divert, not words.', () => {
    const { texts, problems, ink } = parseInk([...HEAD, '* [Mene.] #id:go', '- -> DONE', ''].join('\n'), 'shop.ink');
    expect(problems).toEqual([]);
    expect(texts.filter(({ kind }) => kind === 'line')).toEqual([]);
    expect(ink).toContain('-> DONE');
  });

  test('Code, blocks and their branches pass as they are, with the lines in them by id.', () => {
    const block = ['{', '- recalls("rails", true):', 'Raiteet. #id:rails', '- else:', 'Katu. #id:road', '}', '~ energy(1)'];
    expect(inkOf(...block)).toEqual([
      '{',
      '- recalls("rails", true):',
      'rails',
      '- else:',
      'road',
      '}',
      '~ energy(1)',
      '-> DONE',
    ]);
  });

  test('A branch with words after its colon is named as a fault, so that its condition is never told to a player.', () => {
    expect(problemsOf('{', '- else: Katu on tyhjä. #id:road', '}')).not.toEqual([]);
  });

  test('Comments and functions are left out of the texts.', () => {
    const { texts, problems } = parseInk(
      [...HEAD, '// a note to oneself', 'Yksi. #id:one', '-> DONE', '== function shop_may_come()', '~ return true', ''].join(
        '\n',
      ),
      'shop.ink',
    );
    expect(texts.map(({ id }) => id).sort()).toEqual(['one', 'shop.summary']);
    expect(problems).toEqual([]);
  });
});

describe('a scene’s tags', () => {
  test('All that its tags say is read, and its id is the knot’s name with dashes.', () => {
    const source = [
      '== first_macaroni',
      '# place: workroom # fortnights: 2-4 # comes: visit stay # repeat # fixed: 3 # weight: 0.5',
      '# who: leila jorma # protagonist: elias # theme: low-mood # mildest: 2 1 # stop',
      '# about: A kettle. # summary: There was a kettle. # prompt: Who boils? # invite: The kettle is on.',
      '-> DONE',
    ].join('\n');
    const { scenes, texts, problems } = parseInk(source, 'a.ink');
    expect(problems).toEqual([]);
    expect(scenes).toEqual([
      {
        id: 'first-macaroni',
        knot: 'first_macaroni',
        place: 'workroom',
        fortnights: [2, 4],
        comes: ['visit', 'stay'],
        repeat: true,
        fixed: 3,
        weight: 0.5,
        protagonist: 'elias',
        who: ['leila', 'jorma'],
        theme: 'low-mood',
        mildest: [2, 1],
        order: 0,
        stop: true,
        texts: ['summary', 'prompt', 'invite'],
      },
    ]);
    expect(texts.map(({ id, text }) => [id, text])).toEqual([
      ['first-macaroni.summary', 'There was a kettle.'],
      ['first-macaroni.prompt', 'Who boils?'],
      ['first-macaroni.invite', 'The kettle is on.'],
    ]);
  });

  test('One fortnight alone is both first and last, and a fixed scene without a number is fixed to it.', () => {
    const { scenes } = parseInk('== a\n# place: home\n# fortnights: 3\n# comes: arrival\n# fixed\n-> DONE\n', 'a.ink');
    expect(scenes[0]).toMatchObject({ fortnights: [3, 3], fixed: 3 });
  });
});

describe('faults', () => {
  test.each<[string, string, RegExp]>([
    ['a speaker nobody knows', 'Pirjo (warm): Moi.', /pirjo/i],
    ['a face that does not exist', 'Ulla (grumpy): Moi.', /grumpy/],
    ['a stage direction that does not exist', 'Moi. # dance: ulla', /dance/],
    ['logic in a sentence', 'Kello on {aika}.', /logic/],
    ['a divert in a sentence', 'Kello on kaksi. -> DONE', /divert/],
    ['a choice without brackets', '* Mene.', /\[Words on the strip\.\]/],
    ['words after a choice’s bracket', '* [Mene.] Menet.', /Menet/],
    ['a tag no choice has', '* [Mene.] # colour:red', /colour/],
    ['a way that does not exist', '* [Mene.] # way:XX', /way:XX/],
    ['a ledger that does not exist', '* [Mene.] # ledger:fate', /ledger:fate/],
    ['a need that does not exist', '* [Mene.] # needs:met pirjo', /met pirjo/],
  ])('%s is named with its file and line.', (_what, line, message) => {
    const problems = problemsOf('Ensin tämä. #id:first', line);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'shop.ink', line: HEAD.length + 2 });
    expect(problems[0]?.message).toMatch(message);
  });

  test.each<[string, string, RegExp]>([
    ['a direction for somebody nobody knows', '# enter: ula door', /ula/],
    ['a direction for a voice, which cannot be seen', '# enter: kela door', /kela/],
    ['somebody who comes in nowhere', '# enter: ulla', /two words/],
    ['a light that does not exist', '# light: drak', /drak/],
    ['an hour that does not exist', '# time: noon', /noon/],
    ['a weather that does not exist', '# weather: fog', /fog/],
    ['a sound that does not exist', '# sound: phnoe', /phnoe/],
    ['a place that does not exist', '# place: moon', /moon/],
    ['a face given to somebody, which does not exist', '# face: ulla grumpy', /grumpy/],
    ['somebody gone whom nobody knows', '# leave: ula', /ula/],
    ['a word too many', '# light: dark lamp', /one word/],
  ])('In stage directions %s is named with its file and line, at a line’s end and alone.', (_what, tag, message) => {
    for (const line of [tag, `Kello on kaksi. ${tag} #id:two`, `- ${tag}`]) {
      expect(problemsOf('Ensin tämä. #id:first', line), line).toEqual([
        { file: 'shop.ink', line: HEAD.length + 2, message: expect.stringMatching(message) as string },
      ]);
    }
  });

  test.each<[string, string, RegExp]>([
    ['a cost that is no number', '# cost:one', /cost:one/],
    ['a cost of nothing', '# cost:0', /cost:0/],
    ['a cost nobody can pay', '# cost:7', /cost:7/],
    ['a word after valtaa', '# valtaa: 2', /valtaa: 2/],
    ['a way given twice', '# way:KO # way:TE', /way is given twice/],
    ['a need with a word too many', '# needs:met ulla leila', /met ulla leila/],
    ['a tag that was dropped', '# outcome:won', /outcome/],
  ])('On a choice %s is named with its file and line.', (_what, tags, message) => {
    expect(problemsOf('Ensin tämä. #id:first', `* [Mene.] ${tags} #id:go`)).toEqual([
      { file: 'shop.ink', line: HEAD.length + 2, message: expect.stringMatching(message) as string },
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['place', '# place: moon', /moon/],
    ['place', '# place: home street', /one word/],
    ['fortnights', '# fortnights: 4-2', /4-2/],
    ['fortnights', '# fortnights: 1-4-6', /1-4-6/],
    ['fortnights', '# fortnights: 1–4', /1–4/],
    ['comes', '# comes: sometimes', /arrival/],
    ['comes', '# comes: arrival vist', /vist/],
    ['who', '# who: leila jroma', /jroma/],
    ['protagonist', '# protagonist: elais', /elais/],
    ['weight', '# weight: heavy', /heavy/],
    ['weight', '# weight: 0', /weight/],
    ['fixed', '# fixed: soon', /soon/],
    ['fixed', '# fixed: 9', /1-4/],
    ['mildest', '# mildest: 2 last', /last/],
    ['mildest', '# mildest: 0', /mildest/],
    ['theme', '# theme: low-mod', /low-mod/],
    ['repeat', '# repeat: no', /repeat/],
    ['summary', '# summary', /summary/],
    ['mood', '# mood: bad', /mood/],
    ['once', '# once', /once/],
    ['whoo', '# whoo: leila', /whoo/],
  ])('A wrong %s of a scene is named at its own line: %s', (key, tag, message) => {
    const right = new Map([
      ['place', 'home'],
      ['fortnights', '1-4'],
      ['comes', 'stay'],
    ]);
    const tags = [...right].filter(([name]) => name !== key).map(([name, value]) => `# ${name}: ${value}`);
    const { problems } = parseInk(['', '== shop', ...tags, tag, '-> DONE'].join('\n'), 'shop.ink');
    expect(problems).toEqual([{ file: 'shop.ink', line: tags.length + 3, message: expect.stringMatching(message) as string }]);
  });

  test.each(['place', 'fortnights', 'comes'])('A scene without %s is named at the line of its knot.', (key) => {
    const tags = HEAD.slice(1).filter((tag) => !tag.startsWith(`# ${key}`));
    const { problems } = parseInk(['', '== shop', ...tags, '-> DONE'].join('\n'), 'shop.ink');
    expect(problems).toEqual([{ file: 'shop.ink', line: 2, message: expect.stringContaining(key.slice(0, 5)) as string }]);
  });

  test('A tag given twice is named, so that no scene is two things.', () => {
    const { problems } = parseInk([...HEAD, '# place: home', '-> DONE'].join('\n'), 'shop.ink');
    expect(problems).toEqual([
      { file: 'shop.ink', line: HEAD.length + 1, message: expect.stringMatching(/place is given twice/) as string },
    ]);
  });

  test('The content notes a scene may have are those the interface has words for, in every language.', () => {
    for (const language of ['fi', 'en']) {
      const { themes } = JSON.parse(readFileSync(join(ROOT, 'locales', language, 'interface.json'), 'utf8')) as {
        themes: Record<string, string>;
      };
      expect(Object.keys(themes).sort()).toEqual([...THEMES, 'other'].sort());
    }
  });

  test('What ink itself does not understand is named with the file and line it was written on.', () => {
    const root = projectWith({
      'a.ink': `${HEAD.join('\n')}\nYksi. #id:one\n-> nowhere\n`,
      'b.ink': HEAD.join('\n').replace('shop', 'mall') + '\nKaksi. #id:two\n-> DONE\n',
    });
    const { script, problems } = compileStory(root);
    expect(script).toBeNull();
    expect(
      problems.some(
        ({ file, line, message }) => file === 'assets/story/a.ink' && line === HEAD.length + 2 && message.includes('nowhere'),
      ),
    ).toBe(true);
  });

  test('An id used twice is named, even across files.', () => {
    const mall = HEAD.join('\n').replace('shop', 'mall');
    const root = projectWith({
      'a.ink': `${HEAD.join('\n')}\nYksi. #id:one\n-> DONE\n`,
      'b.ink': `${mall}\nKaksi. #id:one\n-> DONE\n`,
    });
    const { problems } = compileStory(root);
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'assets/story/b.ink',
        line: HEAD.length + 1,
        message: expect.stringContaining('one') as string,
      }),
    ]);
  });
});
