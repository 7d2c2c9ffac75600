// What the build makes for the embedded app (see `src/js/build/pack.mjs`): the wasm's glue, the languages and the
// style.
declare module '#runtime' {
  /** Loads the wasm; it can be loaded only once. */
  export default function init(options: { module_or_path: Response | Promise<Response> }): Promise<WebAssembly.Exports>;
  /** Draws an instance into an element inside a shadow root (see `src/bin/embed`). */
  export function mount(root: HTMLElement, host: import('./host.ts').Host): import('./host.ts').Instance;
}

declare module '#words/*' {
  /** The texts in the order of their keys; several forms where a text depends on a number. */
  const texts: import('./host.ts').Texts;
  export default texts;
}

declare module '#style' {
  const css: string;
  export default css;
}

/** The hashes of the wasm and of what of it comes late, as `fetch` takes them. */
declare const WASM_INTEGRITY: string;
declare const LATE_WASM_INTEGRITY: string;

/** What the late part takes from the wasm, and under which name that gives it. */
declare const LATE_SHARED: Record<string, string>;
