/**
 * The files of this build, relative to the app's root. The build replaces this name (see
 * `src/js/build/after-build.mjs`).
 */
declare const BUILD: { version: string; files: string[]; immutable: string[]; words: string[] };

declare const self: ServiceWorkerGlobalScope;

/** Another installation on this origin has a scope of its own. A URL has no space, so no prefix contains another. */
const PREFIX = `webhook-settings:files:${self.registration.scope} `;
const CACHE = PREFIX + BUILD.version;
/** Resolves a name against the worker's own folder, so that the app works under a sub-path. */
const url = (file: string) => new URL(file, location.href).href;
const PAGE = url('./');
const FILES = new Set(BUILD.files.map(url));
const IMMUTABLE = new Set(BUILD.immutable.map(url));
const LANGUAGES = new Set(BUILD.words.map(url));

/**
 * Caches every file of this build that is not cached yet, and deletes the caches of other builds. Of the languages,
 * only those in use are cached: `languageFiles` names the files that the page loaded before it had a worker.
 */
export async function cacheFiles(languageFiles: unknown): Promise<void> {
  const named: unknown[] = Array.isArray(languageFiles) ? languageFiles : [];
  const languages = BUILD.words.filter((file) => named.includes(file));
  const cache = await caches.open(CACHE);
  const cached = new Set((await cache.keys()).map((request) => request.url));
  await cache.addAll([PAGE, ...FILES, ...languages.map(url)].filter((file) => !cached.has(file)));
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * Answers a request for a file of the app: from the cache if the file never changes, or else from the network, with the
 * cache as a fallback. Returns undefined for any other request.
 */
export function answerFile({ request, preloadResponse }: FetchEvent): Promise<Response> | undefined {
  if (request.method !== 'GET' || request.headers.has('range')) return undefined;
  const { origin, pathname } = new URL(request.url);
  const plain = origin + pathname;
  if (IMMUTABLE.has(plain)) return cachedOrFetched(plain, request);
  if (LANGUAGES.has(plain)) return cachedOrFetchedIntoCache(plain, request);
  if (FILES.has(plain)) return fetch(request).catch(() => cached(plain));
  // All pages of the app are the same file.
  if (request.mode === 'navigate') return navigate(request, preloadResponse);
  return undefined;
}

/** Answers with what the browser preloaded while this worker started, if it did, or else from the network. */
async function navigate(request: Request, preloaded: Promise<Response | undefined>): Promise<Response> {
  try {
    return (await preloaded) ?? (await fetch(request));
  } catch {
    return cached(PAGE);
  }
}

/** Returns a file by its name, for the worker itself. */
export function ownFile(name: string): Promise<Response> {
  return fetch(url(name)).catch(() => cached(url(name)));
}

async function cachedOrFetched(file: string, request: Request): Promise<Response> {
  return (await inCache(file)) ?? fetch(request);
}

async function cachedOrFetchedIntoCache(file: string, request: Request): Promise<Response> {
  const known = await inCache(file);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(file, response.clone());
  return response;
}

async function cached(file: string): Promise<Response> {
  return (await inCache(file)) ?? Response.error();
}

function inCache(file: string): Promise<Response | undefined> {
  return caches.match(file, { cacheName: CACHE });
}
