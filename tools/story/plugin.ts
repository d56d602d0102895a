// Serves the story to the game: the compiled script and each language's texts as modules; the script's and the sums' faults, with file and line, stop the build.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { STORY_FOLDER, compileStory } from './compile.ts';
import type { CompiledStory } from './compile.ts';
import { factsIn } from './facts.ts';
import { TRANSLATIONS, textFaults, textsOf } from './texts.ts';

const SCRIPT = 'virtual:story-script';
/** `<language>/opening` and `<language>/rest`. */
const TEXT = 'virtual:story-text/';
const LANGUAGES = 'virtual:languages';

export function storyPlugin(): Plugin {
  let root = process.cwd();
  let compiled: CompiledStory | null = null;
  const story = (): CompiledStory => (compiled ??= compileStory(root));
  /** Scenes that a new game begins with: their texts travel first, so that the first story choice does not wait for the rest. */
  const opens = (scene: string) => story().script?.catalogue.scenes.find(({ id }) => id === scene)?.fixed === 1;

  return {
    name: 'valtaajat-story',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      // A sum that is wrong in the table would be told to a player as true.
      const { faults } = factsIn(root);
      if (faults.length > 0) this.error(faults.join('\n'));
    },
    resolveId(id) {
      return id === SCRIPT || id === LANGUAGES || id.startsWith(TEXT) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${SCRIPT}`) {
        const { script, problems } = story();
        for (const { file, line, message } of problems) this.warn(`${file}:${line} ${message}`);
        if (script === null || problems.length > 0)
          this.error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(script))});`;
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

/** Languages offered to players: Finnish, and those with no missing or stale line. */
function completeLanguages(root: string, { files }: CompiledStory): readonly string[] {
  return ['fi', ...TRANSLATIONS.filter((language) => textFaults(root, language, files).every(({ kind }) => kind === 'orphaned'))];
}
