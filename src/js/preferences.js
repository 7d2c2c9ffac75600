// Applies what the person prefers on this device. Loaded in the page's head and not as a module, so that it is done before the first paint.
(() => {
  const KEY = 'webhook-settings:preferences';
  const SCHEMES = ['light', 'dark'];

  function read() {
    try {
      return localStorage.getItem(KEY) ?? '';
    } catch {
      return '';
    }
  }

  function apply(text) {
    const wanted = new URLSearchParams(text);
    for (const name of ['theme', 'density']) {
      document.documentElement.setAttribute(`data-webhooks-${name}`, wanted.get(name) ?? '');
    }
    const theme = wanted.get('theme');
    // There is one for each scheme, in this order.
    document.querySelectorAll('meta[name="theme-color"]').forEach((meta, index) => {
      const scheme = SCHEMES[index];
      meta.media = !theme ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
    });
  }

  function keep(text) {
    apply(text);
    try {
      localStorage.setItem(KEY, text);
    } catch {
      // Where nothing can be kept, it holds until the page is left.
    }
  }

  apply(read());
  // What is chosen in another tab holds here, too.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) apply(newValue ?? '');
  });
  globalThis.webhookSettingsPreferences = { read, keep };
})();
