// Where the two parts of the wasm are. In `webhook-settings/inline`, `wasm-inline.ts` takes the place of this module.

/** The URLs of the wasm's two parts, if they are not beside this module. */
export interface WasmUrls {
  wasmUrl?: string | URL | undefined;
  lazyWasmUrl?: string | URL | undefined;
}

/** Returns the URL of the first part of the wasm. */
export function wasmUrlOf({ wasmUrl }: WasmUrls): string | URL {
  return wasmUrl ?? new URL('./webhook-settings.wasm', import.meta.url);
}

/**
 * Returns the URL of the part that the list does not need. A request has its URL resolved: an element with the name
 * `baseURI` would hide that of the document.
 */
export function lazyWasmUrlOf({ wasmUrl, lazyWasmUrl }: WasmUrls): string | URL {
  if (lazyWasmUrl !== undefined) return lazyWasmUrl;
  return wasmUrl === undefined
    ? new URL('./webhook-settings-lazy.wasm', import.meta.url)
    : new URL('webhook-settings-lazy.wasm', new Request(wasmUrl).url);
}
