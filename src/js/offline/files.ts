/**
 * This build: what it is made of, relative to the app's root. Put in by the build (see `src/js/build/after-build.mjs`).
 */
declare const BUILD: { version: string; files: string[]; immutable: string[]; words: string[] };

const PREFIX = 'webhook-settings:files:';
const CACHE = PREFIX + BUILD.version;
/** Under the worker's own scope, so that a sub-path works. */
const url = (file: string) => new URL(file, location.href).href;
const PAGE = url('./');
const FILES = new Set(BUILD.files.map(url));
const IMMUTABLE = new Set(BUILD.immutable.map(url));
const WORDS = new Set(BUILD.words.map(url));

/**
 * Keeps every file of this build, and forgets other builds'. Files that are kept already are not asked for again.
 * Of the languages, only the words in use are kept: `words` names those that were loaded before there was a worker.
 */
export async function keepFiles(words: string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  await cache.addAll([PAGE, ...FILES, ...words.map(url)].filter((file) => !kept.has(file)));
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * A file of the app, from what is kept where that can't be out of date or the network gives nothing; undefined for any
 * other request.
 */
export function file({ request, preloadResponse }: FetchEvent): Promise<Response> | undefined {
  if (request.method !== 'GET' || request.headers.has('range')) return undefined;
  const { origin, pathname } = new URL(request.url);
  const plain = origin + pathname;
  if (IMMUTABLE.has(plain)) return keptOr(plain, request);
  if (WORDS.has(plain)) return keptOrKeep(plain, request);
  if (FILES.has(plain)) return fetch(request).catch(() => kept(plain));
  // Every page of the app is the same file.
  if (request.mode === 'navigate') return navigate(request, preloadResponse);
  return undefined;
}

/** The browser asks the network for a page while it wakes this worker, and as it would without one. */
async function navigate(request: Request, preloaded: Promise<Response | undefined>): Promise<Response> {
  try {
    return (await preloaded) ?? (await fetch(request));
  } catch {
    return kept(PAGE);
  }
}

/** A file by its name, for the worker itself. */
export function ownFile(name: string): Promise<Response> {
  return fetch(url(name)).catch(() => kept(url(name)));
}

async function keptOr(file: string, request: Request): Promise<Response> {
  return (await caches.match(file)) ?? fetch(request);
}

async function keptOrKeep(file: string, request: Request): Promise<Response> {
  const known = await caches.match(file);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(file, response.clone());
  return response;
}

async function kept(file: string): Promise<Response> {
  return (await caches.match(file)) ?? Response.error();
}
