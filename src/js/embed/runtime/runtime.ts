import init, { mount } from '#runtime';
import { fetchLazyPart, fetchWasm, linkLazyPart } from '../../loading/wasm.ts';
import type { Host, WasmInstance } from './host.ts';
import { lazyWasmUrlOf, type WasmUrls, wasmUrlOf } from './wasm-urls.ts';

/** The loaded wasm. */
export interface Runtime {
  mount(root: HTMLElement, host: Host): WasmInstance;
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
  return linkLazyPart(await fetchLazyPart(lazyWasmUrlOf(urls), LAZY_WASM_INTEGRITY), LAZY_WASM_IMPORTS, exports);
}
