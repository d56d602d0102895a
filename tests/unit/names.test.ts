import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../tools/story/check.ts';
import { projectWith } from '../fixtures/world.ts';

const head = (knot: string, place = 'street') => [`== ${knot}`, `# place: ${place}`, '# fortnights: 1-4', '# comes: visit'];
const LINE = head('shop').length + 1;

/** What the check says of a scene with this line in it, beside other scenes; missing translations and tags apart. */
function faultsOf(line: string, ...others: readonly string[]): readonly string[] {
  const shop = [...head('shop'), line, 'Niin. #id:so', '-> DONE', ''].join('\n');
  const rest = others.map((other, at) => [...head(`other_${at}`), other, '-> DONE', ''].join('\n')).join('\n');
  const { faults } = checkStory(projectWith({ 'shop.ink': shop, 'the-rest.ink': rest }));
  return faults.filter(
    (fault) => fault.startsWith('assets/story/') && !/story:texts|has no (about|summary|prompt|invite)$/.test(fault),
  );
}
const asking = (condition: string, ...others: readonly string[]) => faultsOf(`* {${condition}} [Mene.] #id:go`, ...others);
const at = (message: RegExp): readonly unknown[] => [
  expect.stringMatching(new RegExp(`^assets/story/shop\\.ink:${LINE} .*${message.source}`)),
];

describe('what a scene recalls', () => {
  test('A memory that nothing keeps is named where it is asked for.', () => {
    expect(asking('recalls("rails", true)')).toEqual(at(/rails/));
    expect(asking('recalls("rails", true)', '~ remember("rails", true)')).toEqual([]);
    expect(asking('not recalls("rails", false)')).toEqual(at(/rails/));
  });

  test('A value that nothing keeps under that name is named; that it was never kept can always be asked.', () => {
    expect(asking('recalls("crow", "crust")', '~ remember("crow", "fine")')).toEqual(at(/crow as crust/));
    expect(asking('recalls("crow", "fine")', '~ remember("crow", "fine")')).toEqual([]);
    expect(asking('recalls("rails", false)', '~ remember("rails", true)')).toEqual([]);
  });

  test('It is asked for in a scene’s condition and in a block as well as before a choice.', () => {
    const block = '{\n- recalls("rails", true):\n    Kiskot. #id:rails\n}';
    expect(faultsOf(block)).toEqual([expect.stringMatching(/shop\.ink:6 .*rails/)]);
    const condition = '-> DONE\n== function shop_may_come()\n~ return recalls("rails", true)\n== nothing';
    expect(faultsOf(condition)).toContainEqual(expect.stringMatching(/shop\.ink:7 .*rails/));
  });

  test('What the rules keep by themselves can be recalled: the fortnight of registering.', () => {
    expect(asking('recalls("registeredIn", 3)')).toEqual(at(/registeredIn/));
    expect(asking('recalls("registeredIn", 3)', '~ remember("registered", true)')).toEqual([]);
  });

  test('A comment keeps nothing and asks for nothing.', () => {
    expect(faultsOf('// recalls("rails", true)')).toEqual([]);
    expect(asking('recalls("rails", true)', '~ energy(1) // remember("rails", true)')).toEqual(at(/rails/));
  });
});

describe('what else a scene asks', () => {
  test.each([
    ['done("mall")', /mall/],
    ['done("other_0")', /other_0/],
    ['visits("moon") > 1', /moon/],
    ['bond_of("kela") > 1', /kela/],
  ])('%s can never be so, and is named.', (condition, message) => {
    expect(asking(condition, 'Muuta. #id:else')).toEqual(at(message));
  });

  test.each(['done("other-0")', 'visits("workroom") > 1', 'bond_of("ulla") > 1'])('%s is asked rightly.', (condition) => {
    expect(asking(condition, 'Muuta. #id:else')).toEqual([]);
  });
});

describe('where a scene sends people', () => {
  function spotFaults(...lines: readonly string[]): readonly string[] {
    const root = projectWith({ 'shop.ink': [...head('shop'), 'Niin. #id:so', ...lines, '-> DONE', ''].join('\n') });
    mkdirSync(join(root, 'assets/art/rendered'), { recursive: true });
    const drawn = {
      street: { spots: { doorway: {}, corner: {} } },
      tram: { spots: { cab: {} } },
      'home-elias': { spots: { bed: {} } },
    };
    writeFileSync(join(root, 'assets/art/rendered/places.json'), JSON.stringify(drawn));
    return checkStory(root).faults.filter((fault) => /spot|unknown/.test(fault));
  }

  test('A spot that the place does not have is named with file and line, and so are those it has.', () => {
    expect(spotFaults('# enter: ulla dorway')).toEqual([expect.stringMatching(/shop\.ink:6 .*dorway.*doorway, corner/)]);
    expect(spotFaults('# move: ulla cab')).toEqual([expect.stringMatching(/cab/)]);
    expect(spotFaults('# enter: ulla doorway', '# move: ulla corner')).toEqual([]);
  });

  test('A scene that moves has the spots of every place it comes to.', () => {
    expect(spotFaults('# enter: ulla doorway', '# place: tram', '# enter: abdi cab')).toEqual([]);
    expect(spotFaults('# place: home', '# move: elias bed')).toEqual([]);
  });

  test('A place that is not drawn yet may have any spot.', () => {
    expect(spotFaults('# place: workroom', '# enter: leila kettle')).toEqual([]);
  });
});

test('A scene that leads into another one is named at that line.', () => {
  expect(faultsOf('* [Mene.] #id:go\n    -> other_0', 'Jaa. #id:yes')).toContainEqual(
    expect.stringMatching(/shop\.ink:6 leads into the scene other_0: a scene ends with -> DONE/),
  );
});
