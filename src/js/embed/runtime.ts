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

let loading: Promise<Runtime> | undefined;
let lastWords: LastWords | undefined;
const living = new Set<(words: LastWords) => void>();

/** Loads the runtime, once for all instances. What has failed can be tried again. */
export function loadRuntime(wasmUrl: string | URL | undefined): Promise<Runtime> {
  loading ??= load(wasmUrl).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(wasmUrl: string | URL | undefined): Promise<Runtime> {
  const url = wasmUrl ?? new URL('./webhook-settings.wasm', import.meta.url);
  const [{ default: init, mount }, response] = await Promise.all([import('#runtime'), fetchWasm(url)]);
  await init({ module_or_path: response });
  return { mount };
}

/** A wasm of another version would fail in odd ways; the hash says so at once. */
async function fetchWasm(url: string | URL): Promise<Response> {
  const response = await fetch(url, { integrity: WASM_INTEGRITY });
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
