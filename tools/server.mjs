// Serves dist/ the way a good static host does: compressed, with long caching for files that carry a hash. No dependency, so that it starts at once.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = ['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt'];

function encodingFor(accepted, extension) {
  if (!COMPRESSED.includes(extension)) return null;
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
}

/** The path that an address asks for; null when the address cannot be read. */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(`http://localhost${address}`).pathname);
  } catch {
    return null;
  }
}

/** A server of one folder; `listen` resolves to its address. Compressed files are kept in memory. */
export function createStaticServer(folder) {
  const root = resolve(folder);
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
  const refuse = (response, status, words) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
  const serve = (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null) return void refuse(response, 400, 'Bad request');
    const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
    // With an empty step (`//`) the page's own relative addresses would lead astray; a path out of the folder is nobody's business.
    if (path.includes('//') || !wanted.startsWith(root + sep) || !existsSync(wanted) || !statSync(wanted).isFile()) {
      return void refuse(response, 404, 'Not found');
    }
    const extension = extname(wanted);
    const headers = {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': wanted.startsWith(join(root, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    };
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), extension);
    if (encoding !== null) {
      const body = compressed(wanted, encoding);
      response.writeHead(200, { ...headers, 'content-encoding': encoding }).end(body);
      return;
    }
    response.writeHead(200, headers);
    // A file that goes away while it is read (a build under way) ends this answer, not the server.
    createReadStream(wanted)
      .on('error', () => response.destroy())
      .pipe(response);
  };
  const server = createServer((request, response) => {
    try {
      serve(request, response);
    } catch {
      refuse(response, 500, 'Server error');
    }
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
