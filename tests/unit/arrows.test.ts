import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../fixtures/world.ts';

/** The house's own lint settings; rules that need types are left out, so that a line is judged at once. */
const lint = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => ruleId === 'house/arrows',
});

/** What lint says to this line in a file of src. */
async function said(file: string, line: string): Promise<readonly string[]> {
  const [result] = await lint.lintText(`${line}\n`, { filePath: join(ROOT, 'src', file) });
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('the arrows of the house', () => {
  test.each([
    ['game/flow.ts', "import { run } from '../story/runner.ts';"],
    ['game/flow.ts', "import facts from '../../assets/facts/benefits.json';"],
    ['game/flow.ts', "import { Story } from 'inkjs';"],
    ['game/flow.ts', "import { readFileSync } from 'node:fs';"],
    ['game/flow.ts', "const late = import('phaser');"],
    ['story/runner.ts', "import type { Session } from '../session/view.ts';"],
    ['story/runner.ts', "type Session = import('../session/view.ts').Session;"],
    ['session/index.ts', "import { createTexts } from '../i18n/index.ts';"],
    ['session/index.ts', "const late = import('../ui/App.tsx');"],
    ['i18n/index.ts', "import type { Settings } from '../session/settings.ts';"],
    ['ui/words.ts', "import { createSession } from '../session/index.ts';"],
    ['ui/words.ts', "import { readSave } from '../session/save.ts';"],
    ['ui/parts/Log.tsx', "export { readSave } from '../../session/save.ts';"],
    ['ui/parts/Log.tsx', "export * from '../../session/save.ts';"],
    ['ui/words.ts', "import { monthOf } from '../game/calendar.ts';"],
    ['ui/words.ts', "import type { Tableau } from '../story/tableau.ts';"],
    ['ui/words.ts', "import { startStage } from '../stage/index.ts';"],
    ['ui/words.ts', "const late = () => import('../stage/index.ts');"],
    ['ui/words.ts', 'const late = () => import(`../stage/index.ts`);'],
    ['ui/words.ts', "const late = () => import('/src/stage/index.ts');"],
    ['ui/words.ts', "type Stage = typeof import('../stage/index.ts');"],
    ['ui/words.ts', "const all = import.meta.glob('../stage/*.ts');"],
    ['stage/index.ts', "import { createSession } from '../session/index.ts';"],
    ['stage/index.ts', "import { App } from '../ui/App.tsx';"],
    ['stage/index.ts', "import { createTexts } from '../i18n/index.ts';"],
    ['stage/index.ts', "import { createRunner } from '../story/runner.ts';"],
    ['stage/index.ts', "import { start } from '../main.tsx';"],
    ['ui/words.ts', "import { compileStory } from '../../tools/story/compile.ts';"],
  ])('%s may not say: %s', async (file, line) => {
    expect(await said(file, line)).toEqual([expect.stringMatching(/may not know|may import/)]);
  });

  test('An import whose file is known only when the game runs is refused, since no arrow can be seen in it.', async () => {
    expect(await said('ui/words.ts', 'const late = (name: string) => import(name);')).toEqual([
      expect.stringContaining('must name the file'),
    ]);
  });

  test('A new room is refused until its arrows are said.', async () => {
    expect(await said('attic/box.ts', "import type { Session } from '../session/view.ts';")).toEqual([
      expect.stringContaining('no arrows yet'),
    ]);
  });

  test.each([
    ['game/flow.ts', "import { monthOf } from './calendar.ts'; import * as v from 'valibot';"],
    ['story/runner.ts', "import { COST } from '../game/balance.ts'; import { Story } from 'inkjs';"],
    ['story/load.ts', "import benefits from '../../assets/facts/benefits.json'; import script from 'virtual:story-script';"],
    [
      'session/index.ts',
      "import { openingTableau } from '../story/directions.ts'; import { monthOf } from '../game/calendar.ts';",
    ],
    ['i18n/index.ts', "const late = import('../../locales/en/interface.json');"],
    [
      'ui/parts/Log.tsx',
      "import type { Turn } from '../../session/view.ts'; import { createSettings } from '../../session/settings.ts';",
    ],
    ['ui/parts/Log.tsx', "import { createTexts } from '../../i18n/index.ts'; type Later = typeof import('../later.tsx');"],
    ['stage/index.ts', "import type { Session } from '../session/view.ts'; import type { Tableau } from '../story/tableau.ts';"],
    ['stage/art.ts', "const data = import.meta.glob('../../assets/art/rendered/*.json');"],
    ['main.tsx', "const late = () => import('./stage/index.ts'); import { createSession } from './session/index.ts';"],
  ])('%s may say: %s', async (file, line) => {
    expect(await said(file, line)).toEqual([]);
  });
});
