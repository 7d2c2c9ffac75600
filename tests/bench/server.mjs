// Serves a measured page as a good server would: compressed, with names that have a hash cached for ever.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startServer } from '../e2e/support/local-server.mjs';
import { answer } from './api.mjs';
import { TOKENS_SCRIPT } from './subjects.mjs';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.wasm', 'application/wasm'],
  ['.svg', 'image/svg+xml'],
]);
const HASHED = /-[0-9a-f]{8,16}[._]/;

/** @typedef {{ type: string, body: Buffer, tag: string, cached: string }} File */

/** @type {(name: string, content: Buffer) => File} */
function fileOf(name, content) {
  return {
    type: TYPES.get(extname(name)) ?? 'application/octet-stream',
    body: brotliCompressSync(content),
    tag: `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`,
    cached: HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/**
 * Starts a server for a subject. Its account can be changed at any time.
 * @param {import('./subjects.mjs').Subject} subject
 * @param {import('./api.mjs').Account} account
 */
export async function serve(subject, account) {
  /** @type {Map<string, File | undefined>} */
  const files = new Map([['/tokens.js', fileOf('tokens.js', Buffer.from(TOKENS_SCRIPT))]]);
  const page = fileOf('index.html', Buffer.from(subject.page));
  /** @param {string} path */
  const find = (path) => {
    if (!files.has(path)) files.set(path, read(join(subject.files, path)));
    return files.get(path);
  };
  const server = await startServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://bench');
    const json = answer(account, url);
    const file = json === undefined ? (find(url.pathname) ?? page) : undefined;
    if (file === undefined) {
      response.setHeader('content-type', 'application/json');
      return response.end(json);
    }
    response.setHeader('cache-control', file.cached);
    response.setHeader('etag', file.tag);
    if (request.headers['if-none-match'] === file.tag) {
      response.statusCode = 304;
      return response.end();
    }
    response.setHeader('content-type', file.type);
    response.setHeader('content-encoding', 'br');
    return response.end(file.body);
  });
  return { ...server, account };
}

/** @param {string} path */
function read(path) {
  try {
    return statSync(path).isFile() ? fileOf(path, readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}
