// The two parts of the wasm in `webhook-settings/inline`, which holds them as texts: compressed, and in base64. There,
// this module takes the place of `wasm-urls.ts` and `src/js/loading/wasm.ts`.
import first from '#inline/first';
import lazy from '#inline/lazy';

export { linkLazyPart } from '../../loading/wasm.ts';
export { fetchWasm as fetchLazyPart };

const PREFIX = 'data:application/gzip;base64,';

export const wasmUrlOf = () => PREFIX + first;
export const lazyWasmUrlOf = () => PREFIX + lazy;

/** Returns the content of a data URL. It is not fetched: few policies allow that. */
export async function fetchWasm(url: string): Promise<Response> {
  const bytes = Uint8Array.from(atob(url.slice(PREFIX.length)), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream, { headers: { 'content-type': 'application/wasm' } });
}
