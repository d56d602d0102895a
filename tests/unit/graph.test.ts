// The map of scenes: what a writer finds on it.
import { expect, test } from 'vitest';
import { graphPage, conditionWords, scenesAskedOf } from '../../tools/simulate/graph.ts';
import { readCondition } from '../../tools/story/conditions.ts';
import { inkFixture, smallWorld } from '../fixtures/world.ts';

const { runner } = smallWorld(inkFixture('village'));
const pageOf = (condition: string | null) =>
  graphPage(
    runner.catalogue.scenes.map((scene, index) => ({
      scene: condition === null || index > 0 ? scene : { ...scene, condition: readCondition(condition) },
      file: 'assets/story/village.ink',
      line: index + 1,
      about: 'Kissa & <koira>',
      words: 12,
      came: { steady: index === 0 ? 0 : 0.5 },
    })),
  );

test('Every scene stands on the map with its place, its source and how often it came, and one that never came is marked.', () => {
  const page = pageOf(null);
  for (const { id, place } of runner.catalogue.scenes) {
    expect(page).toContain(`id="${id}"`);
    expect(page).toContain(`<h2>${place}`);
  }
  expect(page).toContain('steady 50 %');
  expect(page.match(/data-never="yes"/g)).toHaveLength(1);
  expect(page).toContain('Kissa &amp; &lt;koira&gt;');
});

test('A scene that another asks for leads to it, and the condition is told in the script’s own words.', () => {
  const source = 'done("cat-on-the-stairs") and not recalls("heart", true)';
  expect(conditionWords(readCondition(source))).toBe(`(${source})`);
  expect(scenesAskedOf(readCondition(source))).toEqual(['cat-on-the-stairs']);
  expect(pageOf(source)).toContain('→ <a href="#two-letters">');
});
