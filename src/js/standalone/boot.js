// Starts the standalone app: finds its files, hands it what it needs, and says so when it can't go on.

const target = byId('webhook-settings');
const config = byId('webhook-settings-config').textContent;

const head = globalThis.webhookSettingsHead;

const host = {
  config,
  preferences: head.read(),
  keepPreferences: head.keep,
  /** @param {(preferences: string) => void} heard */
  onPreferences(heard) {
    head.heard = heard;
    // Another tab may have changed them since this one began to load.
    heard(head.read());
  },
  loadWords: head.loadWords,
  base: new URL(document.baseURI).pathname,
  changePage,
  /** @param {Request} request */
  fetch: (request) => fetch(request),
  /** Gets the page out of a service worker's hands that an earlier visit with the mock left here. */
  async leaveMock() {
    if (await removeWorker()) {
      location.reload();
      await new Promise(() => {});
    }
  },
  // A script of the page's own can give tokens, from wherever its sessions are.
  getAccessToken: globalThis.webhookSettings?.getAccessToken,
  asksForMock: Boolean(new URLSearchParams(location.search).get('mock')),
  async loadMock() {
    const { loadMock } = await mockHost();
    const { backend, acceptPrivateTargets } = JSON.parse(config);
    return loadMock({
      acceptPrivateTargets: acceptPrivateTargets === true,
      forcePage: backend === 'http',
      words: head.loaded,
      refuse: showRefusal,
    });
  },
  crashed: showCrash,
};

/**
 * The change of page that waits until the browser has a picture of the old page, if one does.
 * @type {(() => void) | undefined}
 */
let nextPage;

/**
 * Goes to another page by calling `change`; where the browser can and motion is welcome, the old one fades out.
 * The last of several wins.
 * @param {() => void} change
 */
function changePage(change) {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isCalm || !document.startViewTransition) return change();
  const isWaiting = Boolean(nextPage);
  nextPage = change;
  if (isWaiting) return;
  /** @param {boolean} isOn */
  const mark = (isOn) => document.documentElement.toggleAttribute('data-webhooks-leaving', isOn);
  const go = () => {
    mark(false);
    const change = nextPage;
    nextPage = undefined;
    change?.();
  };
  mark(true);
  const { ready } = document.startViewTransition(go);
  // Left out, as in a tab that nobody sees, it has gone there all the same.
  ready.catch(() => {});
  // Nor does anybody wait for a picture that takes long.
  setTimeout(go, 100);
}

function mockHost() {
  return import(new URL('mock-page.js', document.baseURI).href);
}

/** Removes the mock's worker and the files it keeps. Gives whether this page was loaded through it. */
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
    const kept = (await caches.keys()).filter((name) => name.startsWith('webhook-settings:'));
    await Promise.all(kept.map((name) => caches.delete(name)));
    return isOurs(container.controller);
  } catch {
    // Where workers can't be asked for, there are none.
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
 * What the demo server says is for developers, and in English only.
 * @type {(title: string, text: string, items: string[]) => void}
 */
function showRefusal(title, text, items) {
  speakEnglish();
  const list = element('ul');
  list.append(...items.map((item) => element('li', item)));
  showPage(title, text, list);
}

function speakEnglish() {
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
}

/**
 * Built element by element: it must work when nothing else does, and under a policy that forbids inline markup.
 * @type {(title: string, text: string, more?: HTMLElement | string) => void}
 */
function showPage(title, text, more = '') {
  const heading = element('h1', title);
  heading.tabIndex = -1;
  const told = element('div');
  told.setAttribute('role', 'alert');
  told.append(heading, element('p', text), more);
  const page = element('main');
  page.className = 'lone-page';
  page.append(told);
  target.replaceChildren(page);
  document.title = title;
  heading.focus();
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 */
function element(name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {string} attributes */
function link(attributes) {
  return /** @type {HTMLLinkElement} */ (document.querySelector(`link${attributes}`));
}

/** The newest features that the app needs: those that decide which browsers are in browsers.json. */
function isSupported() {
  return 'any' in AbortSignal && CSS.supports('color: light-dark(red, red)');
}

async function boot() {
  if (!isSupported()) {
    speakEnglish();
    showPage('This browser is too old', byId('unsupported-browser').textContent);
    return;
  }
  // Trunk names the app's files in these two links, with hashes.
  const glue = link('[rel="modulepreload"]').href;
  const wasm = link('[rel="preload"][as="fetch"]');
  const app = await import(glue);
  const integrity = wasm.dataset.sri;
  await app.default({ module_or_path: fetch(wasm.href, integrity ? { integrity } : {}) });
  await app.start(target, { ...host, words: await head.words });
}

boot().catch((error) => {
  console.error(error);
  // The words may be what is missing.
  speakEnglish();
  showCrash(
    'The app could not be started',
    'A part of it could not be loaded. Check the network connection, then reload.',
    'Reload',
  );
});
