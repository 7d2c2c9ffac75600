// Starts the standalone app: loads its wasm, passes it the host object, and shows an error page if it can't start.

import './inline-parts.js';
import { DEFAULT_PAGE_SIZE, EarlyList, listUrl } from '../loading/early-list.ts';
import { renderErrorPage } from '../loading/error-page.ts';
import { isSupported } from '../loading/is-supported.ts';
import { NETWORK_FAILURE } from '../loading/network-failure.ts';
import { changePage } from './change-page.js';
import { loadedFiles, loadFirstLanguage, loadLanguage } from './language.js';
import { loadLazyPart, requestLazyPart } from './lazy-part.js';
import { applyPreferences, followOtherTabs, storePreferences } from './preferences.js';
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

/**
 * Whether the mock of an earlier visit controls this page. It is being removed beside the load of the app.
 * @type {Promise<boolean> | undefined}
 */
let removal;

/**
 * The list, if it was requested before the app runs.
 * @type {EarlyList | undefined}
 */
let early;

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
  getAccessToken: tokenSource && ((/** @type {string} */ reason) => early?.takeToken(reason) ?? getToken(reason)),
  isMockRequested: Boolean(new URLSearchParams(location.search).get('mock')),
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

/**
 * Asks the page's script for a token. Only the name of its error is logged: there may be a token in the rest.
 * @param {string} reason
 */
function getToken(reason) {
  return new Promise((resolve) => resolve(tokenSource?.(reason))).catch((error) =>
    console.error(`getAccessToken has failed with ${error?.name ?? typeof error}.`),
  );
}

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

/** Returns the configuration, or undefined if it can't be read. The app reports what is wrong with it. */
function readConfig() {
  try {
    return JSON.parse(config);
  } catch {
    return undefined;
  }
}

/**
 * Requests what the first view needs besides the app: the list, or else the lazy part. Every page but the list needs
 * that part, and so does the dialog that asks for a token.
 */
function requestFirstView() {
  const { backend, apiBase, pageSize } = readConfig() ?? {};
  const isList = document.documentElement.getAttribute('data-webhooks-shell') === 'list';
  if (!isList || (backend === 'http' && !tokenSource)) requestLazyPart();
  // A mock of an earlier visit may still answer the requests of this page. It is removed first.
  else if (backend === 'http' && !host.isMockRequested && !navigator.serviceWorker?.controller) {
    const url = listUrl({ base: apiBase ?? '', search: location.search, pageSize: pageSize ?? DEFAULT_PAGE_SIZE });
    if (url !== undefined) return new EarlyList(url, getToken, (request) => fetch(request));
    // What the list shows then is found by the lazy part.
    requestLazyPart();
  }
  return undefined;
}

async function boot() {
  applyPreferences(head.stored);
  if (!isSupported()) {
    setEnglish();
    showPage({ title: 'This browser is too old', text: byId('unsupported-browser').textContent });
    return;
  }
  if (readConfig()?.backend === 'http') removal = removeWorker();
  early = requestFirstView();
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
