// What is kept across playthroughs: never worse than it was, never in the way of a game.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishProject } from '../../src/game/effects.ts';
import { OUTCOMES } from '../../src/game/projects.ts';
import { createAlbum, withPlay } from '../../src/session/album.ts';
import { gameState } from '../fixtures/game.ts';
import { MemoryStorage } from '../fixtures/storage.ts';

const EMPTY = createAlbum(null).read();

describe('the album', () => {
  test('A place keeps the best it was left in, whichever game came first.', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OUTCOMES), { minLength: 1, maxLength: 6 }), (outcomes) => {
        const album = outcomes.reduce(
          (kept, outcome) => withPlay(kept, finishProject(gameState(), 'repair-cafe', outcome), null),
          EMPTY,
        );
        expect(album.projects['repair-cafe']).toBe(OUTCOMES.find((each) => outcomes.includes(each)));
      }),
    );
  });

  test('An ending is kept when it has been read, once; a choice taken is kept for all games.', () => {
    const choosing = gameState({ phase: 'choosing', ending: 'open' });
    expect(withPlay(EMPTY, choosing, null).endings).toEqual([]);
    const read = withPlay(withPlay(EMPTY, { ...choosing, phase: 'over' }, 'a'), { ...choosing, phase: 'over' }, 'a');
    expect(read).toMatchObject({ endings: ['open'], choices: ['a'] });
  });

  test('Two tabs add to the same album, and what a newer version wrote there costs nothing else.', () => {
    const storage = new MemoryStorage();
    const [one, other] = [createAlbum(storage), createAlbum(storage)];
    one.write(withPlay(one.read(), finishProject(gameState(), 'repair-cafe', 'full'), 'a'));
    other.write(withPlay(other.read(), finishProject(gameState(), 'letter-club', 'partial'), 'b'));
    expect(createAlbum(storage).read()).toEqual({
      projects: { 'repair-cafe': 'full', 'letter-club': 'partial' },
      endings: [],
      choices: ['a', 'b'],
    });
    storage.setItem(
      'valtaajat:album',
      '{"projects":{"moon":"full","futsal":"flop"},"endings":["open","moon"],"choices":["a"],"more":1}',
    );
    expect(createAlbum(storage).read()).toEqual({ projects: { futsal: 'flop' }, endings: ['open'], choices: ['a'] });
  });

  test('It comes back from the storage; what is broken there, or blocked, is an empty album and no trouble.', () => {
    const storage = new MemoryStorage();
    const album = createAlbum(storage);
    album.write(withPlay(EMPTY, gameState(), 'a'));
    expect(createAlbum(storage).read().choices).toEqual(['a']);
    for (const text of ['', '{', '[]', '{"projects":[],"endings":"x","choices":[{"__proto__":1}]}', 'null']) {
      storage.setItem('valtaajat:album', text);
      expect(createAlbum(storage).read(), text).toEqual(EMPTY);
    }
    storage.blocked = true;
    const blocked = createAlbum(storage);
    blocked.write(withPlay(EMPTY, gameState(), 'b'));
    expect(blocked.read().choices).toEqual(['b']);
  });
});
