import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from '../../tools/server.mjs';

const house = mkdtempSync(join(tmpdir(), 'valtaajat-server-'));
const folder = join(house, 'dist');
const server = createStaticServer(folder);
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(house, 'dist-private'));
  writeFileSync(join(folder, 'index.html'), '<h1>Valtaajat</h1>');
  writeFileSync(join(folder, 'assets/room.avif'), 'picture');
  writeFileSync(join(house, 'dist-private/notes.txt'), 'private');
  port = Number(new URL(await server.listen(0)).port);
});

afterAll(async () => {
  await server.close();
  rmSync(house, { recursive: true, force: true });
});

/** Asks for a path exactly as written: fetch would put it right first. */
function get(
  path: string,
): Promise<{ status: number | undefined; type: string | undefined; cache: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          cache: response.headers['cache-control'],
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of npm start', () => {
  test('It gives the page at its root and a picture with its type; what carries a hash is kept long, the page is not.', async () => {
    expect(await get('/')).toMatchObject({ status: 200, body: '<h1>Valtaajat</h1>', cache: 'no-cache' });
    expect(await get('/?lang=en')).toMatchObject({ status: 200, body: '<h1>Valtaajat</h1>' });
    const picture = await get('/assets/room.avif');
    expect(picture).toMatchObject({ status: 200, type: 'image/avif' });
    expect(picture.cache).toContain('immutable');
  });

  test.each([
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['//', 404],
    ['//index.html', 404],
    ['/%00', 404],
    ['/nothing-here', 404],
    ['/assets', 404],
  ])('%s is refused with %i, and the next visitor still gets the page.', async (path, status) => {
    expect((await get(path)).status).toBe(status);
    expect((await get('/')).status).toBe(200);
  });

  test.each(['/../dist-private/notes.txt', '/..%2fdist-private%2fnotes.txt', '/..%2f..%2f..%2fetc%2fpasswd'])(
    'Nothing outside the folder is given: %s.',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('private');
    },
  );
});
