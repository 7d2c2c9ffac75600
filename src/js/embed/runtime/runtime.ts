import init, { mount } from '#runtime';
import { fetchLazyPart, fetchWasm, linkLazyPart } from '../../loading/wasm.ts';
import type { Host, WasmInstance } from './host.ts';

/** The loaded wasm. */
export interface Runtime {
  mount(root: HTMLElement, host: Host): WasmInstance;
}

/** The URLs of the wasm's two parts, if they are not beside this module. */
export interface WasmUrls {
  wasmUrl?: string | URL | undefined;
  lazyWasmUrl?: string | URL | undefined;
}

let loading: Promise<Runtime> | undefined;
let loadingLazy: Promise<unknown> | undefined;
let urls: WasmUrls = {};
let exports: WebAssembly.Exports = {};

/** Loads the runtime, once for all instances. If that fails, the next call tries again. */
export function loadRuntime(wasmUrls: WasmUrls): Promise<Runtime> {
  loading ??= load(wasmUrls).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(wasmUrls: WasmUrls): Promise<Runtime> {
  urls = wasmUrls;
  exports = await init({ module_or_path: await fetchWasm(wasmUrlOf(wasmUrls), WASM_INTEGRITY) });
  return { mount };
}

/** Returns the URL of the first part of the wasm. */
export function wasmUrlOf({ wasmUrl }: WasmUrls): string | URL {
  return wasmUrl ?? new URL('./webhook-settings.wasm', import.meta.url);
}

/** Destroys an instance of the app, which must not be on the call stack, and frees its memory. */
export function release(instance: WasmInstance): void {
  instance.destroy();
  instance.free();
}

/**
 * Loads the part of the wasm that the list does not need, once for all instances. If that fails, the next call tries
 * again.
 */
export function loadLazyPart(): Promise<unknown> {
  loadingLazy ??= loadAndLink().catch((error: unknown) => {
    loadingLazy = undefined;
    throw error;
  });
  return loadingLazy;
}

async function loadAndLink(): Promise<unknown> {
  return linkLazyPart(await fetchLazyPart(lazyUrl(), LAZY_WASM_INTEGRITY), LAZY_WASM_IMPORTS, exports);
}

/** A request has its URL resolved: an element with the name `baseURI` would hide that of the document. */
function lazyUrl(): string | URL {
  if (urls.lazyWasmUrl !== undefined) return urls.lazyWasmUrl;
  return urls.wasmUrl === undefined
    ? new URL('./webhook-settings-lazy.wasm', import.meta.url)
    : new URL('webhook-settings-lazy.wasm', new Request(urls.wasmUrl).url);
}
