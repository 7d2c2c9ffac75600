// Loads what the list does not need: a part of the wasm, with its texts and its style. Only a release has such a part.

import { fetchLazyPart, linkLazyPart } from '../loading/wasm.ts';
import { loadLateTexts } from './language.js';
import { resolve } from './resolve.js';

const { file, integrity, imports, style } = JSON.parse(
  document.getElementById('webhook-settings-lazy')?.textContent ?? '{}',
);

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
  Promise.all([loadLateTexts(), loadStyle()]).catch(() => {});
}

/**
 * Loads the lazy part. After a failure it can be called again.
 * @param {WebAssembly.Exports} exports The exports of the first part.
 */
export async function loadLazyPart(exports) {
  const response = early ?? request();
  early = undefined;
  await Promise.all([loadLateTexts(), loadStyle(), response]);
  return linkLazyPart(await response, imports, exports);
}

/**
 * The load of the style, unless it has failed.
 * @type {Promise<void> | undefined}
 */
let loadingStyle;

function loadStyle() {
  loadingStyle ??= new Promise((resolveLoad, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = resolve(style.file);
    link.integrity = style.integrity;
    link.onload = () => resolveLoad(undefined);
    link.onerror = () => {
      link.remove();
      loadingStyle = undefined;
      reject(new Error(`${link.href} could not be loaded`));
    };
    document.head.append(link);
  });
  return loadingStyle;
}
