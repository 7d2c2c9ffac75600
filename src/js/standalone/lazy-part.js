// Loads the part of the wasm that the list does not need. Only a release has such a part.

import { fetchLazyPart, linkLazyPart } from '../loading/wasm.ts';
import { resolve } from './resolve.js';

const { file, integrity, imports } = JSON.parse(document.getElementById('webhook-settings-lazy')?.textContent ?? '{}');

/**
 * The answer to a request that was sent before the app asked for the part.
 * @type {Promise<Response> | undefined}
 */
let early;

const request = () => fetchLazyPart(resolve(file), integrity);

/** Requests the lazy part, if there is one. A failure is reported by the load that follows. */
export function requestLazyPart() {
  if (!file) return;
  early = request();
  early.catch(() => {});
}

/**
 * Loads the lazy part. After a failure it can be called again.
 * @param {WebAssembly.Exports} exports The exports of the first part.
 */
export async function loadLazyPart(exports) {
  const response = early ?? request();
  early = undefined;
  return linkLazyPart(await response, imports, exports);
}
