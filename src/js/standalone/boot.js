// Starts the standalone app: loads its wasm, passes it the host object, and shows an error page if it can't start.

import './inline-parts.js';
import { renderErrorPage } from '../loading/error-page.ts';
import { isSupported } from '../loading/is-supported.ts';
import { NETWORK_FAILURE } from '../loading/network-failure.ts';
import { changePage } from './change-page.js';
import { config, isList, isMockRequested, readConfig } from './config.js';
import { loadedFiles, loadFirstLanguage, loadLanguage } from './language.js';
import { loadLazyPart, requestLazyPart } from './lazy-part.js';
import { applyPreferences, followOtherTabs, storePreferences } from './preferences.js';
import { removeWorker } from './remove-worker.js';
import { resolve } from './resolve.js';
import { getToken, tokenSource } from './token.js';

const target = byId('webhook-settings');
const head = globalThis.webhookSettingsHead;
/** The list, if it was requested before the app runs. */
const early = globalThis.webhookSettingsEarly.request();

/**
 * What the first part of the wasm exports.
 * @type {WebAssembly.Exports}
 */
let exports = {};

/**
 * Whether the mock of an earlier visit controls this page. It is being removed beside the load of the app.
 * @type {Promise<boolean> | undefined}
 */
let removal;

const host = {
  config,
  preferences: head.stored,
  storePreferences,
  onPreferencesChange: followOtherTabs,
  loadLanguage,
  base: new URL(document.baseURI).pathname,
  changePage,
  loadLazyParts: () => loadLazyPart(exports),
  /** @param {Request} request */
  fetch: (request) => early?.takeAnswer(request) ?? fetch(request),
  /** Removes the service worker of an earlier visit with the mock. Reloads the page if that worker controls it. */
  async removeMockWorker() {
    if (await removal) {
      location.reload();
      await new Promise(() => {});
    }
  },
  getAccessToken: tokenSource() && ((/** @type {string} */ reason) => early?.takeToken(reason) ?? getToken(reason)),
  isMockRequested,
  async loadMock() {
    const { loadMock } = await import(resolve('mock-page.js'));
    const { backend, acceptPrivateTargets } = JSON.parse(config);
    return loadMock({
      acceptPrivateTargets: acceptPrivateTargets === true,
      forcePage: backend === 'http',
      languageFiles: loadedFiles,
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

/** @param {'glue' | 'wasm'} part */
function link(part) {
  return /** @type {HTMLLinkElement} */ (byId(`webhook-settings-${part}`));
}

async function boot() {
  applyPreferences(head.stored);
  if (!isSupported()) {
    setEnglish();
    showPage({ title: 'This browser is too old', text: byId('unsupported-browser').textContent });
    return;
  }
  const isHttp = readConfig()?.backend === 'http';
  if (isHttp) removal = removeWorker();
  // The list alone needs no lazy part, unless a dialog asks for a token, or the whole account has to be read.
  if (!isList() || (isHttp && !isMockRequested && !early)) requestLazyPart();
  // What has arrived is shown before the wasm keeps the browser busy.
  await early?.settle();
  // Trunk writes these two links, with hashes in the names of the files. The build gives them their identifiers.
  const wasm = link('wasm');
  const integrity = wasm.dataset.sri;
  const request = fetch(wasm.href, integrity ? { integrity } : {});
  const instantiate = async () => {
    const app = await import(link('glue').href);
    exports = await app.default({ module_or_path: request });
    return app;
  };
  const [app, language] = await Promise.all([instantiate(), loadFirstLanguage()]);
  await early?.settle();
  await app.start(target, { ...host, language });
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
    const files = [link('glue').href, link('wasm').href];
    const mockFiles = readConfig()?.backend === 'http' ? [] : MOCK_FILES;
    return await explainFailure([...files, ...[...loadedFiles, ...mockFiles].map(resolve)]);
  } catch {
    // Not even this file could be loaded.
    return NETWORK_FAILURE;
  }
}
