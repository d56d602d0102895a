// Runs a tool written in TypeScript with Vite's own loader, since this Node strips no types: `node tools/run.mjs tools/story/check.ts --json`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node tools/run.mjs FILE.ts [arguments]');
process.argv = [process.argv[0] ?? 'node', resolve(file), ...rest];
const { module } = await runnerImport(resolve(file), { logLevel: 'error', configFile: false });
process.exitCode = (await module.main(rest)) ?? 0;
