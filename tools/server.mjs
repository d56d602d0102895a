// Serves dist/ the way a good static host does: compressed, with long caching for files that carry a hash. No dependency, so that it starts at once.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = ['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt'];

function encodingFor(accepted, extension) {
  if (!COMPRESSED.includes(extension)) return null;
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
}

/** A server of one folder; `listen` resolves to its address. Compressed files are kept in memory. */
export function createStaticServer(folder) {
  const kept = new Map();
  const compressed = (path, encoding) => {
    const key = `${encoding}:${path}:${statSync(path).mtimeMs}`;
    if (!kept.has(key)) {
      const bytes = readFileSync(path);
      // The best quality, but for the one large file, which would keep the first visitor waiting.
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 500_000 ? 9 : 11 } };
      kept.set(key, encoding === 'br' ? brotliCompressSync(bytes, quality) : gzipSync(bytes));
    }
    return kept.get(key);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!wanted.startsWith(normalize(folder)) || !existsSync(wanted) || !statSync(wanted).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    const extension = extname(wanted);
    const headers = {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': wanted.includes(`${join('dist', 'assets')}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    };
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), extension);
    if (encoding !== null) {
      response.writeHead(200, { ...headers, 'content-encoding': encoding }).end(compressed(wanted, encoding));
      return;
    }
    response.writeHead(200, headers);
    createReadStream(wanted).pipe(response);
  });
  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/`));
      }),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
