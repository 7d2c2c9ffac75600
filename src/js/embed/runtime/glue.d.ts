// What the build generates for the embedded app (see `src/js/build/pack.mjs`): the wasm's glue, the languages and the
// style.
declare module '#runtime' {
  /** Instantiates the wasm. Must be called only once. */
  export default function init(options: { module_or_path: Response | Promise<Response> }): Promise<WebAssembly.Exports>;
  /** Renders an instance into an element inside a shadow root (see `src/bin/embed`). */
  export function mount(root: HTMLElement, host: import('./host.ts').Host): import('./host.ts').WasmInstance;
}

declare module '#words/*' {
  const words: import('./host.ts').Words;
  export default words;
}

/** A part of the wasm for `webhook-settings/inline`: compressed by gzip, in base64. */
declare module '#inline/*' {
  const text: string;
  export default text;
}

declare module '#style' {
  const css: string;
  export default css;
}

declare module '#late-style' {
  const css: string;
  export default css;
}

/** The hashes of both parts of the wasm, in the format of `integrity` attributes. */
declare const WASM_INTEGRITY: string;
declare const LAZY_WASM_INTEGRITY: string;

/**
 * What the lazy part imports from the first one: its own name for each, and the name that the first part exports it by.
 */
declare const LAZY_WASM_IMPORTS: Record<string, string>;

/** The version in the package's manifest. */
declare const PACKAGE_VERSION: string;
