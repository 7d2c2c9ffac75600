// The host page's own shortcut, for the tests.
const compose = () => (globalThis.composed = (globalThis.composed ?? 0) + 1);

document.addEventListener('keydown', (event) => {
  const [field] = event.composedPath();
  if (field.closest?.('input, textarea, select, [contenteditable], [role="listbox"]')) return;
  if (event.key === 'c') compose();
});
