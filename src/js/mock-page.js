// Hosts the mock backend in the page: gives a function shaped like `fetch`.
// What is made there is kept for the tab's session, and so is the scenario that an address once named with `?mock=…`.

const DATA_KEY = 'webhook-settings:mock';
const SCENARIO_KEY = 'webhook-settings:scenario';

/**
 * @param {{ private: boolean, refuse: (title: string, text: string, items: string[]) => void }} options
 *   whether targets may be on private addresses; how to say that there is no such scenario
 * @returns {Promise<((request: Request) => Promise<Response>) | undefined>}
 */
export async function loadMock(options) {
  const url = (file) => new URL(file, document.baseURI).href;
  await loadScript(url('webhook-settings-mock.js'));
  // The script declares this name; a classic script's declarations are seen by modules too.
  await wasm_bindgen({ module_or_path: url('webhook-settings-mock_bg.wasm') });
  const { MockBackend } = wasm_bindgen;
  const backend = new MockBackend(options.private);

  const named = new URLSearchParams(location.search).get('mock');
  const scenario = named ?? read(SCENARIO_KEY) ?? '';
  const unknownTerm = backend.setScenario(scenario);
  if (unknownTerm !== undefined) {
    options.refuse(
      `The demo server knows no scenario “${unknownTerm}”`,
      'After ?mock= the address takes any of these, separated by commas. A fault can be narrowed to an operation and to its nth call: create.lost, list@2.html, @3.offline.',
      MockBackend.knownTerms(),
    );
    return undefined;
  }
  write(SCENARIO_KEY, scenario);

  const kept = read(DATA_KEY);
  if (kept !== null) backend.restore(kept);
  return (request) => answer(backend, request);
}

/** Forgets what was made in this tab. */
export function forgetMock() {
  write(DATA_KEY, null);
}

async function answer(backend, request) {
  const { pathname, search } = new URL(request.url);
  const now = new Date();
  const body = new Uint8Array(await request.arrayBuffer());
  request.signal.throwIfAborted();
  const [delay, status, headers, text] = backend.handle(
    request.method,
    pathname,
    search.slice(1),
    request.headers.get('content-type') ?? undefined,
    request.headers.get('authorization') ?? undefined,
    body,
    now.toISOString(),
    now.getTime(),
  );
  if (request.method !== 'GET') write(DATA_KEY, backend.snapshot());
  if (delay > 0) await wait(delay, request.signal);
  if (status === 0) throw new TypeError('Failed to fetch');
  return new Response(text, { status, headers: [...pairs(headers)] });
}

function wait(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
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

// Where there is no storage, or it is full, everything lasts as long as the page.
function read(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    if (value) sessionStorage.setItem(key, value);
    else sessionStorage.removeItem(key);
  } catch {
    return;
  }
}
