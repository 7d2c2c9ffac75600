// Hosts the mock backend in the page: gives a function shaped like `fetch`.
// What is made there is kept for the tab's session.

const STORAGE_KEY = 'webhook-settings:mock';
const SEED = 1;
const SAMPLES = 12;

/**
 * @param {{ private: boolean }} options whether targets may be on private addresses
 * @returns {Promise<(request: Request) => Promise<Response>>}
 */
export async function loadMock(options) {
  const url = (file) => new URL(file, document.baseURI).href;
  await loadScript(url('webhook-settings-mock.js'));
  // The script declares this name; a classic script's declarations are seen by modules too.
  const { MockBackend } = await wasm_bindgen({ module_or_path: url('webhook-settings-mock_bg.wasm') })
    .then(() => wasm_bindgen);
  const backend = new MockBackend(SEED, SAMPLES, options.private);
  const kept = read();
  if (kept !== null) backend.restore(kept);

  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    // As the network would, answer in a later task; one that was cancelled by then has not arrived.
    await new Promise((resolve) => setTimeout(resolve));
    request.signal.throwIfAborted();
    const [status, headers, text] = backend.handle(
      request.method,
      pathname,
      search.slice(1),
      request.headers.get('content-type') ?? undefined,
      body,
      new Date().toISOString(),
    );
    if (request.method !== 'GET') write(backend.snapshot());
    return new Response(text, { status, headers: pairs(headers) });
  };
}

/** Forgets what was made in this tab. */
export function forgetMock() {
  try {
    sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // Where there is no storage, nothing was kept.
  }
}

function loadScript(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`The demo backend could not be loaded from ${src}`));
    document.head.append(script);
  });
}

function* pairs(flat) {
  for (let at = 0; at < flat.length; at += 2) yield [flat[at], flat[at + 1]];
}

function read() {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function write(snapshot) {
  try {
    sessionStorage.setItem(STORAGE_KEY, snapshot);
  } catch {
    // Storage is full or forbidden: the data last as long as the page.
  }
}
