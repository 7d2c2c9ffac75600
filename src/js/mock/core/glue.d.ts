// The JavaScript that wasm-bindgen generates for the mock's wasm, for Node and bundlers (see `src/js/build/pack.mjs`).
declare module '#glue' {
  export const MockBackend: import('./backend.ts').BackendClass;
  export function initSync(options: { module: BufferSource }): unknown;
  export default function init(options: { module_or_path: Response | Promise<Response> }): Promise<unknown>;
}
