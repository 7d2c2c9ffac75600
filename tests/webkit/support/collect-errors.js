// Runs in the page before its own scripts. WebDriver can't read the console, so what would be logged there is collected
// in the tab's storage, where it outlives a navigation.
{
  /** @param {string} text */
  const add = (text) => {
    const all = JSON.parse(sessionStorage.getItem('collected-errors') ?? '[]');
    sessionStorage.setItem('collected-errors', JSON.stringify([...all, text]));
  };
  addEventListener('error', ({ message }) => add(message));
  addEventListener('unhandledrejection', ({ reason }) => add(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    add(`${violatedDirective} forbids ${blockedURI}`),
  );
  for (const level of /** @type {const} */ (['warn', 'error'])) {
    console[level] = (...values) => add(`${level}: ${values.join(' ')}`);
  }
}
