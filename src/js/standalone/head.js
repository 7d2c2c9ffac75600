// Decides, before the first paint, how the page looks: theme, density, language and direction, by what is stored or
// else by the browser; and which placeholder is shown. It is a classic script in the page's head, and as small as can
// be, because the first paint waits for it: the build puts it into the page. It requests the texts of the language, and
// does not wait for them.
(() => {
  const { documentElement: root, baseURI } = document;
  /** @param {string} id */
  const json = (id) => JSON.parse(document.getElementById(`webhook-settings-${id}`)?.textContent ?? '');
  /** @type {PageHead['files']} */
  const files = json('words');

  /** @type {PageHead['choose']} */
  function choose(preferred) {
    let configured;
    try {
      configured = json('config').locale;
    } catch {
      // The app reports what is wrong with the configuration.
    }
    for (const tag of [configured, preferred, ...navigator.languages])
      try {
        // The first use of Intl takes longer than the rest of this script.
        const language = /^[a-z]{2}(?=$|-[A-Z]{2}$)/.exec(tag)?.[0] ?? new Intl.Locale(tag).language;
        if (Object.hasOwn(files, language)) return [tag, language];
      } catch {
        // What is no tag is skipped.
      }
    return ['en', 'en'];
  }

  let stored = '';
  try {
    stored = localStorage['webhook-settings:preferences'] ?? '';
  } catch {
    // The storage is blocked.
  }
  const preferences = new URLSearchParams(stored);
  const [locale, language] = choose(preferences.get('language'));
  const path = location.pathname.slice(new URL(baseURI).pathname.length);
  root.lang = locale;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const name of ['theme', 'density']) root.setAttribute(`data-webhooks-${name}`, preferences.get(name) ?? '');
  const shell = /^settings(\/webhooks)?\/?$/.test(path) ? 'list' : /^settings\//.test(path) ? 'settings' : 'page';
  root.setAttribute('data-webhooks-shell', location.protocol === 'file:' ? 'none' : shell);
  const file = files[language] ?? '';
  const words = fetch(new URL(file, baseURI));
  // Keeps the browser from warning: boot.js handles the failure.
  words.catch(() => {});
  globalThis.webhookSettingsHead = { choose, files, stored, locale, language, file, words };
})();
