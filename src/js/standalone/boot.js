// Starts the standalone app: loads its wasm, passes it the host object, and shows an error page if it can't start.

import { renderErrorPage } from '../loading/error-page.ts';
import { NETWORK_FAILURE } from '../loading/network-failure.ts';
import { changePage } from './change-page.js';
import { loadLazyPart, requestLazyPart } from './lazy-part.js';
import { removeWorker } from './remove-worker.js';
import { resolve } from './resolve.js';

const target = byId('webhook-settings');
const config = byId('webhook-settings-config').textContent;
const head = globalThis.webhookSettingsHead;
const tokenSource = globalThis.webhookSettings?.getAccessToken;

/**
 * What the first part of the wasm exports.
 * @type {WebAssembly.Exports}
 */
let exports = {};

const host = {
  config,
  preferences: head.read(),
  storePreferences: head.store,
  /** @param {(preferences: string) => void} callback */
  onPreferencesChange(callback) {
    head.onPreferencesChange = callback;
    // Another tab may have changed them since this one began to load.
    callback(head.read());
  },
  loadLanguage: head.loadLanguage,
  base: new URL(document.baseURI).pathname,
  changePage,
  loadLazyParts: () => loadLazyPart(exports),
  /** @param {Request} request */
  fetch: (request) => fetch(request),
  /** Removes the service worker of an earlier visit with the mock. Reloads the page if that worker controls it. */
  async removeMockWorker() {
    if (await removeWorker()) {
      location.reload();
      await new Promise(() => {});
    }
  },
  // A script of the page can provide tokens. Only the name of its error is logged: there may be a token in the rest.
  getAccessToken:
    tokenSource &&
    ((/** @type {string} */ reason) =>
      new Promise((resolve) => resolve(tokenSource(reason))).catch((error) =>
        console.error(`getAccessToken has failed with ${error?.name ?? typeof error}.`),
      )),
  isMockRequested: Boolean(new URLSearchParams(location.search).get('mock')),
  async loadMock() {
    const { loadMock } = await import(resolve('mock-page.js'));
    const { backend, acceptPrivateTargets } = JSON.parse(config);
    return loadMock({
      acceptPrivateTargets: acceptPrivateTargets === true,
      forcePage: backend === 'http',
      languageFiles: head.loadedFiles,
      showUnknownScenario,
    });
  },
  showCrash,
};

/** @type {(title: string, text: string, reloadLabel: string) => void} */
function showCrash(title, text, reloadLabel) {
  showPage({ title, text, action: { label: reloadLabel, onClick: () => location.reload() } });
}

/**
 * Shows that the scenario has an unknown term. This is for developers, and in English only.
 * @type {(title: string, text: string, items: string[]) => void}
 */
function showUnknownScenario(title, text, items) {
  setEnglish();
  showPage({ title, text, items });
}

function setEnglish() {
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
}

/** @param {import('../loading/error-page.ts').ErrorPage} page */
function showPage(page) {
  target.replaceChildren(renderErrorPage(page, 'main'));
  document.title = page.title;
  target.querySelector('h1')?.focus();
}

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {string} attributes */
function link(attributes) {
  return /** @type {HTMLLinkElement} */ (document.querySelector(`link${attributes}`));
}

/**
 * Returns whether the browser has the newest features that the app needs. They determine the versions in browsers.json.
 */
function isSupported() {
  return 'any' in AbortSignal && CSS.supports('color: light-dark(red, red)');
}

/** Whether the first view needs the lazy part: every page but the list does, and the dialog that asks for a token. */
function beginsWithLazyPart() {
  return new URL('settings/webhooks', document.baseURI).pathname !== location.pathname || !(tokenSource || isMock());
}

function isMock() {
  try {
    return JSON.parse(config).backend === 'mock';
  } catch {
    // The app reports what is wrong with the configuration.
    return true;
  }
}

async function boot() {
  if (!isSupported()) {
    setEnglish();
    showPage({ title: 'This browser is too old', text: byId('unsupported-browser').textContent });
    return;
  }
  if (beginsWithLazyPart()) requestLazyPart();
  // Trunk writes these two links, with hashes in the names of the files.
  const glue = link('[rel="modulepreload"]').href;
  const wasm = link('[rel="preload"][as="fetch"]');
  const app = await import(glue);
  const integrity = wasm.dataset.sri;
  exports = await app.default({ module_or_path: fetch(wasm.href, integrity ? { integrity } : {}) });
  await app.start(target, { ...host, language: await head.language });
}

boot().catch(async (error) => {
  console.error(error);
  const text = await explain();
  // In English, since the missing part may be the language.
  setEnglish();
  showCrash('The app could not be started', text, 'Reload');
});

/** What the backend `"mock"` needs in the page. */
const MOCK_FILES = ['mock-page.js', 'webhook-settings-mock.js', 'webhook-settings-mock_bg.wasm'];

/** Returns a sentence on why the app could not be started. */
async function explain() {
  try {
    const { explainFailure } = await import(resolve('explain-failure.js'));
    const files = ['[rel="modulepreload"]', '[rel="preload"][as="fetch"]'].map((which) => link(which).href);
    const mockFiles = JSON.parse(config).backend === 'http' ? [] : MOCK_FILES;
    return await explainFailure([...files, ...[...head.loadedFiles, ...mockFiles].map(resolve)]);
  } catch {
    // Not even this file could be loaded.
    return NETWORK_FAILURE;
  }
}
