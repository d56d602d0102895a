import { describe, expect, test } from 'vitest';
import { checkStory, faultsOf } from '../../tools/story/check.ts';
import { walkScene } from '../../tools/story/walk.ts';
import { inkFixture, projectWith, smallWorld } from '../fixtures/world.ts';

const FAULTY = inkFixture('faulty');

function walkOf(ink: string, scene: string) {
  const { runner, deck, rows } = smallWorld(ink);
  const info = runner.scene(scene);
  if (info === undefined) throw new Error(`the fixture has no ${scene}`);
  return walkScene(runner, info, deck, rows);
}

describe('walking a scene', () => {
  test('It reads what only some players reach: by memory, bond, fortnight and scenes read.', () => {
    const { seen } = walkOf(FAULTY, 'loop-hole');
    for (const id of ['remembered', 'others', 'friend', 'late', 'done', 'gone', 'stay', 'stayed']) expect(seen, id).toContain(id);
  });

  test('It does not read a line that nobody can reach.', () => {
    expect(walkOf(FAULTY, 'loop-hole').seen).not.toContain('never');
  });

  test('It finds the one path that has no way on, and no other.', () => {
    expect(walkOf(FAULTY, 'dead-end').deadEnds).toEqual(['go']);
    expect(walkOf(FAULTY, 'loop-hole').deadEnds).toEqual([]);
  });

  test('It finds a scene that goes round and round.', () => {
    const round = [
      ...['== carousel', '# place: home', '# fortnights: 1-4', '# comes: stay', '-', '- (turning)'],
      ...['+ [Käänny.] #id:turn', '    Käännyt. #id:turned', '    -> turning', '* [Lähde.] #id:leave', '-', '-> DONE', ''],
    ].join('\n');
    expect(walkOf(round, 'carousel').deadEnds.some((path) => path.startsWith('turn > turn > turn'))).toBe(true);
  });

  test('A sound scene is walked through all its paths.', () => {
    const village = inkFixture('village');
    expect(walkOf(village, 'two-letters')).toMatchObject({ paths: 4, deadEnds: [], tangled: false });
    expect(walkOf(village, 'heavy-evening').paths).toBe(3);
  });
});

describe('walking a scene with little', () => {
  const sceneWith = (...lines: readonly string[]) =>
    ['== shop', '# place: street', '# fortnights: 1-4', '# comes: visit', 'Niin. #id:so', ...lines, '-', '-> DONE', ''].join(
      '\n',
    );
  const deadEndsOf = (...lines: readonly string[]) => walkOf(sceneWith(...lines), 'shop').deadEnds;

  test('A scene whose every choice takes energy leaves one without any at its start, and is named.', () => {
    expect(deadEndsOf('* [Kanna.] # valtaa #id:carry', '* [Aja.] # cost:2 #id:drive')).toEqual(['(start) (with energy 0)']);
    expect(deadEndsOf('* [Kanna.] # valtaa #id:carry', '* [Odota.] #id:wait')).toEqual([]);
  });

  test('One whose last energy went to the choice before is not left standing either.', () => {
    expect(deadEndsOf('* [Kanna.] # valtaa #id:carry', '    ** [Aja.] # valtaa #id:drive', '* [Odota.] #id:wait')).toEqual([
      'carry (with energy 1)',
    ]);
  });

  test('A scene whose every choice takes money leaves one without any at its start, and is named.', () => {
    expect(deadEndsOf('* [Osta.] # needs:money 5 #id:buy')).toEqual(['(start) (with no money)']);
    expect(deadEndsOf('* [Osta.] # needs:money 5 #id:buy', '* [Katsele.] #id:look')).toEqual([]);
  });

  test('One who has neither is not left at a start where each alone would do.', () => {
    expect(deadEndsOf('* [Osta.] # needs:money 5 #id:buy', '* [Kanna.] # valtaa #id:carry')).toEqual([
      '(start) (with energy 0 and no money)',
    ]);
  });

  test('What only one without energy reads is read.', () => {
    expect(walkOf(sceneWith('{', '- energy_now() == 0:', '    Istut. #id:sit', '}'), 'shop').seen).toContain('sit');
  });
});

describe('the story check', () => {
  const reportOf = (ink: string) => checkStory(projectWith({ 'small.ink': ink }));

  test('It names the line never reached with file and line, and the dead end by its scene and choices.', () => {
    const report = reportOf(FAULTY);
    const line = FAULTY.split('\n').findIndex((each) => each.includes('#id:never')) + 1;
    expect(report.unreachable).toContain(`assets/story/small.ink:${line} never`);
    expect(report.unreachable.filter((each) => !each.endsWith('knows'))).toHaveLength(1);
    expect(report.deadEnds).toEqual(['dead-end: go']);
    expect(faultsOf(report).some((fault) => fault.includes(`small.ink:${line}`))).toBe(true);
  });

  test('It counts scenes, lines and choices, and finds nothing wrong in the course of a sound script.', () => {
    const report = reportOf(inkFixture('village'));
    expect(report).toMatchObject({ scenes: 7, lines: 27, choices: 14, deadEnds: [], overLength: [], tangled: [] });
    expect(report.missingTexts.length).toBeGreaterThan(0);
  });

  test('It reads what follows a choice that needs a person or a sum, as by one who has met them or has it.', () => {
    expect(reportOf(inkFixture('village')).unreachable).toEqual([]);
  });

  test('It counts the projects that no scene plays, and tells each scene’s words and minutes by language.', () => {
    const report = reportOf(inkFixture('village'));
    expect(report.projectsWithoutScenes).toHaveLength(30);
    expect(report.lengths.find(({ scene }) => scene === 'two-letters')?.words['fi']).toBeGreaterThan(10);
    expect(report.lengths.every(({ minutes }) => (minutes['fi'] ?? -1) >= 0)).toBe(true);
  });

  test('It names the tags a scene lacks, at the scene’s line.', () => {
    const bare = '== shop\n# place: street\n# fortnights: 1-4\n# comes: visit\n# theme: quarrel\nNiin. #id:so\n-> DONE\n';
    expect(reportOf(bare).faults.filter((fault) => fault.includes('has no'))).toEqual(
      ['about', 'summary', 'prompt', 'invite', 'mildest'].map((tag) => expect.stringMatching(`:1 shop has no ${tag}`) as string),
    );
  });

  test('It names a scene whose ink goes round without a word or a choice, and goes on to the others.', () => {
    const head = '# place: street\n# fortnights: 1-4\n# comes: stay\n';
    const round = `== round\n${head}Niin. #id:so\n- (again)\n~ temp x = 1\n-> again\n\n== other\n${head}Jaa. #id:yes\n-> DONE\n`;
    const report = reportOf(round);
    expect(report.faults).toContainEqual(expect.stringMatching(/round: .*circles/));
    expect(report.unreachable).toEqual([]);
  }, 30_000);

  test('It names a choice over nine words and a beat over sixty, and not one word sooner.', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'sana').join(' ');
    const scene = (line: number, choice: number) =>
      `== shop\n# place: street\n# fortnights: 1-4\n# comes: visit\n${words(line)} #id:long\n* [${words(choice)}] #id:strip\n    Niin. #id:so\n-\n-> DONE\n`;
    expect(reportOf(scene(60, 9)).overLength).toEqual([]);
    expect(reportOf(scene(61, 10)).overLength).toEqual(['assets/story/small.ink:5 long', 'assets/story/small.ink:6 strip']);
  });

  test('It names what a scene keeps under a name or value that the game does not know, with file and line.', () => {
    const scene = (code: string) =>
      `== shop\n# place: street\n# fortnights: 1-4\n# comes: visit\n~ ${code}\nNiin. #id:so\n-> DONE\n`;
    const named = (code: string, what: string) =>
      faultsOf(reportOf(scene(code))).some((fault) => /^assets\/story\/[\w-]+\.ink:5 /.test(fault) && fault.includes(what));
    expect(named('remember("hatColour", true)', 'hatColour')).toBe(true);
    expect(named('remember("fuseHelp", "magic")', 'magic')).toBe(true);
    expect(named('remember("fuseHelp", "taught")', 'fuseHelp')).toBe(false);
  });

  test('A scene that breaks is named with the way that led there, and the rest of the script is still checked.', () => {
    const head = (knot: string) => `== ${knot}\n# place: street\n# fortnights: 1-4\n# comes: visit\n`;
    const report = reportOf(
      [
        `${head('broken')}Niin. #id:so`,
        '* [Kysy.] #id:ask',
        '    ~ bond("kela", 1)',
        '    Sanot. #id:said',
        '* [Mene.] #id:go',
        '-',
        'Loppu. #id:end',
        '-> DONE',
        `${head('sound')}Moi. #id:hello`,
        '{',
        '- recalls("rails", true) and recalls("rails", false):',
        '    Ei koskaan. #id:never',
        '}',
        '* [Mene.] # valtaa #id:leave',
        '-',
        '-> DONE',
        '',
      ].join('\n'),
    );
    const broken = report.faults.filter((fault) => fault.startsWith('broken: '));
    expect(broken).toEqual([expect.stringMatching(/breaks at ask: .*kela/)]);
    expect(report.deadEnds).toEqual(['sound: (start) (with energy 0)']);
    expect(report.unreachable).toEqual([expect.stringMatching(/ never$/)]);
  });

  test('It names a line that has no id yet.', () => {
    const report = reportOf('== shop\n# place: street\n# fortnights: 1-4\n# comes: visit\nNiin.\n-> DONE\n');
    expect(faultsOf(report)).toContain('assets/story/small.ink:5 has no id: run npm run story:ids');
  });
});
