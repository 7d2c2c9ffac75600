// Starts the standalone app: loads its wasm, passes it the host object, and shows an error page if it can't start.

const target = byId('webhook-settings');
const config = byId('webhook-settings-config').textContent;
const head = globalThis.webhookSettingsHead;
const tokenSource = globalThis.webhookSettings?.getAccessToken;

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
    const { loadMock } = await import(new URL('mock-page.js', document.baseURI).href);
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

/**
 * The change of page that waits for the browser to capture the old page, if there is one.
 * @type {(() => void) | undefined}
 */
let nextPage;

/**
 * Changes the page by calling `change`. The old page fades out if the browser supports view transitions and the user
 * does not prefer reduced motion. If several changes wait, only the last one is applied.
 * @param {() => void} change
 */
function changePage(change) {
  const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isMotionReduced || !document.startViewTransition) return change();
  const isWaiting = Boolean(nextPage);
  nextPage = change;
  if (isWaiting) return;
  /** @param {boolean} isOn */
  const setLeaving = (isOn) => document.documentElement.toggleAttribute('data-webhooks-leaving', isOn);
  const go = () => {
    setLeaving(false);
    const change = nextPage;
    nextPage = undefined;
    change?.();
  };
  setLeaving(true);
  const { ready } = document.startViewTransition(go);
  // Rejects if the transition is skipped, as in a hidden tab. The page changes all the same.
  ready.catch(() => {});
  // The change does not wait for a capture that takes long.
  setTimeout(go, 100);
}

/** Removes the mock's worker and its cached files. Resolves to whether that worker controls this page. */
async function removeWorker() {
  const container = navigator.serviceWorker;
  if (!container) return false;
  const script = new URL('sw.js', document.baseURI).href;
  /** @param {ServiceWorker | null} worker */
  const isOurs = (worker) => worker?.scriptURL === script;
  try {
    const registrations = await container.getRegistrations();
    const ours = registrations.filter(({ installing, waiting, active }) => [installing, waiting, active].some(isOurs));
    if (ours.length === 0) return false;
    await Promise.all(ours.map((registration) => registration.unregister()));
    const prefix = `webhook-settings:files:${new URL('.', document.baseURI)} `;
    const cached = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(cached.map((name) => caches.delete(name)));
    return isOurs(container.controller);
  } catch {
    // A browser that does not allow access to workers has none.
    return false;
  }
}

/** @type {(title: string, text: string, reloadLabel: string) => void} */
function showCrash(title, text, reloadLabel) {
  const reload = element('button', reloadLabel);
  reload.type = 'button';
  reload.className = 'button button-primary';
  reload.addEventListener('click', () => location.reload());
  showPage(title, text, reload);
}

/**
 * Shows that the scenario has an unknown term. This is for developers, and in English only.
 * @type {(title: string, text: string, items: string[]) => void}
 */
function showUnknownScenario(title, text, items) {
  setEnglish();
  const list = element('ul');
  list.append(...items.map((item) => element('li', item)));
  showPage(title, text, list);
}

function setEnglish() {
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
}

/**
 * Shows a page without the app, and without markup that the Content-Security-Policy forbids.
 * @type {(title: string, text: string, more?: HTMLElement | string) => void}
 */
function showPage(title, text, more = '') {
  const heading = element('h1', title);
  heading.tabIndex = -1;
  const alert = element('div');
  alert.setAttribute('role', 'alert');
  alert.append(heading, element('p', text), more);
  const page = element('main');
  page.className = 'lone-page';
  page.append(alert);
  target.replaceChildren(page);
  document.title = title;
  heading.focus();
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 */
function element(name, text = '') {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
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

async function boot() {
  if (!isSupported()) {
    setEnglish();
    showPage('This browser is too old', byId('unsupported-browser').textContent);
    return;
  }
  // Trunk writes these two links, with hashes in the names of the files.
  const glue = link('[rel="modulepreload"]').href;
  const wasm = link('[rel="preload"][as="fetch"]');
  const app = await import(glue);
  const integrity = wasm.dataset.sri;
  await app.default({ module_or_path: fetch(wasm.href, integrity ? { integrity } : {}) });
  await app.start(target, { ...host, language: await head.language });
}

boot().catch((error) => {
  console.error(error);
  // In English, since the missing part may be the language.
  setEnglish();
  showCrash(
    'The app could not be started',
    'Part of it could not be loaded. Check your network connection, then reload the page.',
    'Reload',
  );
});
