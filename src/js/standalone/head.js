// Applies what the person prefers on this device, and fetches the words of their language. Loaded in the page's head
// and not as a module, so that the one is done before the first paint, and the other comes at the same time as the app.
(() => {
  const KEY = 'webhook-settings:preferences';
  const SCHEMES = ['light', 'dark'];
  const root = document.documentElement;
  /**
   * The files with the words, by the tags of their languages.
   * @type {Record<string, string>}
   */
  const files = JSON.parse(textOf('webhook-settings-words'));

  /**
   * Those of them that were asked for.
   * @type {string[]}
   */
  const loaded = [];
  /** How many loadings there were: only the last one counts. */
  let count = 0;

  /** @param {string} id */
  function textOf(id) {
    return /** @type {HTMLElement} */ (document.getElementById(id)).textContent;
  }

  function read() {
    try {
      return localStorage.getItem(KEY) ?? '';
    } catch {
      return '';
    }
  }

  /** @param {string} text */
  function apply(text) {
    const wanted = new URLSearchParams(text);
    for (const name of ['theme', 'density']) root.setAttribute(`data-webhooks-${name}`, wanted.get(name) ?? '');
    const theme = wanted.get('theme');
    // There is one for each scheme, in this order.
    /** @type {NodeListOf<HTMLMetaElement>} */
    const colours = document.querySelectorAll('meta[name="theme-color"]');
    colours.forEach((meta, index) => {
      const scheme = SCHEMES[index];
      meta.media = !theme ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
    });
  }

  /** @param {string} text */
  function keep(text) {
    apply(text);
    try {
      localStorage.setItem(KEY, text);
    } catch {
      // Where nothing can be kept, it holds until the page is left.
    }
  }

  function configured() {
    try {
      return JSON.parse(textOf('webhook-settings-config')).locale;
    } catch {
      // The app says what is wrong with it.
      return null;
    }
  }

  /**
   * The first of the tags in whose language there are words, and that language.
   * @param {string[]} tags
   * @returns {[tag: string, language: string]}
   */
  function choose(tags) {
    for (const tag of tags) {
      try {
        const { language } = new Intl.Locale(tag);
        if (Object.hasOwn(files, language)) return [tag, language];
      } catch {
        // Not a tag.
      }
    }
    return ['en', 'en'];
  }

  /**
   * Loads the words of what the page's configuration asks for, or else the person by a tag, or else the browser.
   * @param {string | null} preferred
   * @returns {Promise<PageWords>}
   */
  async function loadWords(preferred) {
    const [locale, language] = choose([configured(), preferred, ...navigator.languages].filter(Boolean));
    count += 1;
    const number = count;
    const file = /** @type {string} */ (files[language]);
    loaded.push(file);
    const response = await fetch(new URL(file, document.baseURI));
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    const words = await response.json();
    // A release has the texts alone, in their order.
    const texts = Array.isArray(words) ? words : Object.values(words).flatMap((group) => Object.values(group));
    if (number === count) {
      root.lang = locale;
      root.dir = texts[1];
    }
    return { locale, texts };
  }

  apply(read());
  // What is chosen in another tab holds here, too.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    apply(newValue ?? '');
    head.heard(newValue ?? '');
  });
  const words = loadWords(new URLSearchParams(read()).get('language'));
  // Whoever waits for them is told.
  words.catch(() => {});
  /** @type {PageHead} */
  const head = { read, keep, words, loadWords, loaded, heard: () => {} };
  globalThis.webhookSettingsHead = head;
})();
