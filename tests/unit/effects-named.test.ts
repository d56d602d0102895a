// What stops a build: an effect on something the game does not have is told with file, line and what to do.
import { describe, expect, test } from 'vitest';
import { unknownNames } from '../../tools/story/effects-named.ts';
import { parseInk } from '../../tools/story/parse.ts';

const rows = new Set(['dad-twenty']);
const faultsOf = (line: string) => {
  const source = [
    '== shop',
    '# place: street',
    '# fortnights: 1-4',
    '# comes: visit',
    `~ ${line}`,
    'Niin. #id:so',
    '-> DONE',
    '',
  ];
  return unknownNames([parseInk(source.join('\n'), 'shop.ink')], rows);
};

describe('names in effects', () => {
  test.each([
    ['money("dad_twenty")'],
    ['card("6A")'],
    ['role("repair-cafe", "bench")'],
    ['finish_as("repair-cafe", "flop")'],
    ['remember("key", "shared")'],
    ['apply("job")'],
    ['bond("leila", 1)'],
  ])('%s is known.', (line) => {
    expect(faultsOf(line)).toEqual([]);
  });

  test.each([
    ['money("mum_twenty")', /shop\.ink:5 no row mum_twenty.*add it/],
    ['card("6Z")', /no card 6Z/],
    ['role("repair-cafe", "boss")', /no role of repair-cafe boss.*bench, door, waiting/],
    ['reach("moon", 1)', /no project moon/],
    ['finish_as("repair-cafe", "great")', /no outcome great/],
    ['remember("key", "lost")', /key cannot be lost/],
    ['remember("kei", "own")', /unknown memory kei/],
    ['apply("moon")', /no route moon/],
    ['bond("leyla", 1)', /no person with a bond leyla/],
    ['bond("leila", "one")', /an amount is a number/],
    ['people("one")', /an amount is a number/],
    ['ledger("fate")', /no ledger kind fate/],
  ])('%s is told at its line.', (line, message) => {
    expect(faultsOf(line)).toEqual([expect.stringMatching(message)]);
  });

  test('A condition is held to the same names.', () => {
    const source = ['== shop', '# place: street', '# fortnights: 1-4', '# comes: visit', 'Niin. #id:so', '-> DONE'];
    const file = parseInk([...source, '== function shop_may_come()', '~ return has_card("6Z")', ''].join('\n'), 'shop.ink');
    expect(unknownNames([file], rows)).toEqual([expect.stringMatching(/shop\.ink:8 no card 6Z/)]);
  });
});
