import type { Host, Instance } from './host.ts';

/** The app's code, loaded. */
export interface Runtime {
  mount(root: HTMLElement, host: Host): Instance;
}

/** What is said when the runtime has died, in the language that it had spoken. */
export interface LastWords {
  title: string;
  text: string;
  reload: string;
}

/** Where the wasm is, where that is not beside this module. */
export interface Places {
  wasmUrl?: string | URL | undefined;
  lateWasmUrl?: string | URL | undefined;
}

let loading: Promise<Runtime> | undefined;
let loadingLate: Promise<unknown> | undefined;
let places: Places = {};
let exports: WebAssembly.Exports = {};
let lastWords: LastWords | undefined;
const living = new Set<(words: LastWords) => void>();

/** Loads the runtime, once for all instances. What has failed can be tried again. */
export function loadRuntime(given: Places): Promise<Runtime> {
  loading ??= load(given).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(given: Places): Promise<Runtime> {
  places = given;
  const url = given.wasmUrl ?? new URL('./webhook-settings.wasm', import.meta.url);
  const [{ default: init, mount }, response] = await Promise.all([import('#runtime'), fetchWasm(url, WASM_INTEGRITY)]);
  exports = await init({ module_or_path: response });
  return { mount };
}

/** Loads what the list does without (see `src/ui/lazy`), once for all instances. What has failed can be tried again. */
export function loadLate(): Promise<unknown> {
  loadingLate ??= instantiateLate().catch((error: unknown) => {
    loadingLate = undefined;
    throw error;
  });
  return loadingLate;
}

/** How long the late part may take, in milliseconds, before whoever waits for it can try again. */
const PATIENCE = 60_000;

/** Beside the runtime's own wasm, if nobody says otherwise. */
async function instantiateLate(): Promise<unknown> {
  const { wasmUrl, lateWasmUrl } = places;
  const beside = () =>
    wasmUrl === undefined
      ? new URL('./webhook-settings-late.wasm', import.meta.url)
      : new URL('webhook-settings-late.wasm', new URL(wasmUrl, document.baseURI));
  const response = await fetchWasm(lateWasmUrl ?? beside(), LATE_WASM_INTEGRITY, AbortSignal.timeout(PATIENCE));
  const shared = Object.entries(LATE_SHARED).map(([name, exported]) => [name, exports[exported]]);
  // Not while it streams: that asks for a type that not every server gives, and the other part doesn't.
  return WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: Object.fromEntries(shared) });
}

/** A wasm of another version would fail in odd ways; the hash says so at once. */
async function fetchWasm(url: string | URL, integrity: string, signal: AbortSignal | null = null): Promise<Response> {
  const response = await fetch(url, { integrity, signal });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response;
}

/** Calls back when the runtime dies, at once if it is dead; gives what ends that. */
export function onDeath(callback: (words: LastWords) => void): () => void {
  if (lastWords !== undefined) callback(lastWords);
  living.add(callback);
  return () => living.delete(callback);
}

/** Tells every instance, each once: none of them can go on. */
export function die(words: LastWords): void {
  if (lastWords !== undefined) return;
  lastWords = words;
  for (const callback of [...living]) callback(words);
}
