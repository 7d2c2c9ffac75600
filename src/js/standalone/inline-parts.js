// The style and the scripts that the build has put into the page. A server's policy may allow nothing but files: all of
// them are then loaded from the files that they were made of, before everything else in this folder runs.
import { resolve } from './resolve.js';

/** @param {'style' | 'head' | 'early'} part */
const find = (part) => /** @type {HTMLElement} */ (document.getElementById(`webhook-settings-${part}`));

/** @type {(file: HTMLLinkElement | HTMLScriptElement, integrity: string | undefined) => Promise<void>} */
function load(file, integrity) {
  return new Promise((done, fail) => {
    file.onload = () => done();
    file.onerror = () => fail(new Error('A file of the page could not be loaded.'));
    file.integrity = integrity ?? '';
    document.head.append(file);
  });
}

function loadStyle() {
  const { file = '', integrity } = find('style').dataset;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = resolve(file);
  return load(link, integrity);
}

/** @param {'head' | 'early'} part */
function loadScript(part) {
  const { file = '', integrity } = find(part).dataset;
  const script = document.createElement('script');
  script.src = resolve(file);
  return load(script, integrity);
}

const isStyled = /** @type {HTMLStyleElement} */ (find('style')).sheet !== null;
const loadScripts = async () => {
  if (!globalThis.webhookSettingsHead) await loadScript('head');
  // It needs what head.js provides.
  if (!globalThis.webhookSettingsEarly) await loadScript('early');
};

await Promise.all([isStyled || loadStyle(), loadScripts()]);
