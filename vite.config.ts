// Builds the game for any folder of any static host, and runs the unit tests.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './tools/story/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [preact(), storyPlugin()],
  build: {
    target: 'es2022',
    // Pictures are files of their own, so that each is fetched only when its place is near.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/story/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: false,
  },
});
