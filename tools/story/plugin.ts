// Serves the story to the game: the compiled script and each language's texts as modules; the script's and the sums' faults, with file and line, stop the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { RULES_DATE, shownRows } from '../../src/game/rows.ts';
import { STORY_FOLDER, compileStory, opensGame } from './compile.ts';
import type { CompiledStory } from './compile.ts';
import { unknownNames } from './effects-named.ts';
import { factsIn } from './facts.ts';
import { strayDiverts } from './names.ts';
import { TRANSLATIONS, textFaults, textsOf } from './texts.ts';

/** `opening`: the scenes a new game begins with; `whole`: all of them. */
const SCRIPT = 'virtual:story-script/';
/** `<language>/opening` and `<language>/rest`. */
const TEXT = 'virtual:story-text/';
const LANGUAGES = 'virtual:languages';
/** The sums alone: rules, sources and what is past stay in the table. */
const SUMS = 'virtual:sums';

export function storyPlugin(): Plugin {
  let root = process.cwd();
  let compiled: CompiledStory | null = null;
  const story = (): CompiledStory => (compiled ??= compileStory(root));
  /** Texts of the opening scenes travel first, so that the first story choice does not wait for the rest. */
  const opens = (scene: string) => opensGame(story().script?.catalogue.scenes.find(({ id }) => id === scene));

  return {
    name: 'valtaajat-story',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      // A sum that is wrong in the table would be told to a player as true.
      const { rows, faults } = factsIn(root);
      if (faults.length > 0) this.error(faults.join('\n'));
      // An effect on something that does not exist, or words without their line, would be missed only by whoever comes that way.
      const ids = new Set(shownRows(rows, RULES_DATE).keys());
      const orphans = TRANSLATIONS.flatMap((language) => textFaults(root, language, story().files)).filter(
        ({ kind }) => kind === 'orphaned',
      );
      const wrong = [
        ...unknownNames(story().files, ids),
        ...strayDiverts(story().files),
        ...orphans.map(
          ({ file, id }) =>
            `${file}:${lineOf(join(root, file), id)} ${id} translates a line that is gone: npm run story:texts -- --prune takes it out`,
        ),
      ];
      if (wrong.length > 0) this.error(wrong.join('\n'));
    },
    resolveId(id) {
      return id.startsWith(SCRIPT) || id === LANGUAGES || id === SUMS || id.startsWith(TEXT) ? `\0${id}` : null;
    },
    load(id) {
      if (id.startsWith(`\0${SCRIPT}`)) {
        const { script: whole, opening, problems } = story();
        const script = id.endsWith('/opening') ? opening : whole;
        for (const { file, line, message } of problems) this.warn(`${file}:${line} ${message}`);
        if (script === null || problems.length > 0)
          this.error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(script))});`;
      }
      if (id === `\0${SUMS}`) {
        const shown = [...shownRows(factsIn(root).rows, RULES_DATE).values()];
        return `export default ${JSON.stringify(shown.map(({ id: row, amount }) => [row, amount]))};`;
      }
      if (id === `\0${LANGUAGES}`) return `export default ${JSON.stringify(completeLanguages(root, story()))};`;
      if (id.startsWith(`\0${TEXT}`)) {
        const [language = '', part] = id.slice(TEXT.length + 1).split('/');
        const texts = textsOf(root, language, story().files, part === 'opening' ? opens : (scene) => !opens(scene));
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
      }
      return null;
    },
    configureServer(server) {
      server.watcher.add([join(root, STORY_FOLDER), join(root, 'locales')]);
      server.watcher.on('all', (_event, path) => {
        if (!path.includes(STORY_FOLDER) && !/locales.*story/.test(path)) return;
        compiled = null;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** The line of an entry in a table, so that an editor can jump to it. */
function lineOf(path: string, id: string): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(`"${id}":`)) + 1;
}

/** Languages offered to players: Finnish, and those with no missing or stale line. */
function completeLanguages(root: string, { files }: CompiledStory): readonly string[] {
  return ['fi', ...TRANSLATIONS.filter((language) => textFaults(root, language, files).every(({ kind }) => kind === 'orphaned'))];
}
