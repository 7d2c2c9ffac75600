// Applies the user's preferences and fetches the texts of their language. It is a classic script in the page's head, so
// that preferences apply before the first paint, and the texts load at the same time as the app.
(() => {
  const KEY = 'webhook-settings:preferences';
  const SCHEMES = ['light', 'dark'];
  const root = document.documentElement;
  /**
   * The language files by the tags of their languages.
   * @type {Record<string, string>}
   */
  const files = JSON.parse(textOf('webhook-settings-words'));

  /**
   * The language files that were requested.
   * @type {string[]}
   */
  const loadedFiles = [];
  /** The number of loads so far. Only the last one sets the page's language. */
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
    const preferences = new URLSearchParams(text);
    for (const name of ['theme', 'density']) root.setAttribute(`data-webhooks-${name}`, preferences.get(name) ?? '');
    const theme = preferences.get('theme');
    // The page has one for each scheme, in this order.
    /** @type {NodeListOf<HTMLMetaElement>} */
    const colours = document.querySelectorAll('meta[name="theme-color"]');
    colours.forEach((meta, index) => {
      const scheme = SCHEMES[index];
      meta.media = !theme ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
    });
  }

  /** @param {string} text */
  function store(text) {
    apply(text);
    try {
      localStorage.setItem(KEY, text);
    } catch {
      // If the storage is blocked, the preferences last as long as the page.
    }
  }

  function configuredLocale() {
    try {
      return JSON.parse(textOf('webhook-settings-config')).locale;
    } catch {
      // The app reports what is wrong with the configuration.
      return null;
    }
  }

  /**
   * Returns the first tag whose language is supported, and that language.
   * @param {string[]} tags
   * @returns {[tag: string, language: string]}
   */
  function choose(tags) {
    for (const tag of tags) {
      try {
        const { language } = new Intl.Locale(tag);
        if (Object.hasOwn(files, language)) return [tag, language];
      } catch {
        // An invalid tag is skipped.
      }
    }
    return ['en', 'en'];
  }

  /**
   * Loads the language of the configuration, or else the user's by its tag, or else the browser's.
   * @param {string | null} preferred
   * @returns {Promise<PageLanguage>}
   */
  async function loadLanguage(preferred) {
    const [locale, language] = choose([configuredLocale(), preferred, ...navigator.languages].filter(Boolean));
    count += 1;
    const number = count;
    const file = /** @type {string} */ (files[language]);
    loadedFiles.push(file);
    const response = await fetch(new URL(file, document.baseURI));
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    const texts = await response.json();
    if (number === count) {
      root.lang = locale;
      root.dir = texts[1];
    }
    return { locale, texts };
  }

  apply(read());
  // Preferences that change in another tab apply here as well.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    apply(newValue ?? '');
    head.onPreferencesChange(newValue ?? '');
  });
  const language = loadLanguage(new URLSearchParams(read()).get('language'));
  // Keeps the browser from warning: boot.js handles the failure.
  language.catch(() => {});
  /** @type {PageHead} */
  const head = { read, store, language, loadLanguage, loadedFiles, onPreferencesChange: () => {} };
  globalThis.webhookSettingsHead = head;
})();
