// The wasm's glue for Node and bundlers, which wasm-bindgen makes anew for each build (see `src/js/build/pack.mjs`).
declare module '#glue' {
  export const MockBackend: import('./backend.ts').BackendClass;
  export function initSync(options: { module: BufferSource }): unknown;
  export default function init(options: { module_or_path: Response | Promise<Response> }): Promise<unknown>;
}
