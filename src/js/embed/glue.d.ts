// What the build makes for the embedded app (see `src/js/pack.mjs`): the wasm's glue, the languages and the style.
declare module '#runtime' {
  /** Loads the wasm; it can be loaded only once. */
  export default function init(options: { module_or_path: Response | Promise<Response> }): Promise<unknown>;
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

/** The wasm's hash, as `fetch` takes it. */
declare const WASM_INTEGRITY: string;
