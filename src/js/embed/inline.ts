// The entry `webhook-settings/inline`: the main entry with the wasm and all languages inside, in one script. In it, the
// options `wasmUrl` and `lazyWasmUrl` have no effect.
export * from './index.ts';
