// Lets a user read the names of the webhooks while the app is still loading.

/** The rows that are shown until the app runs: others would rarely be on the screen, and would delay it. */
const MAX_ROWS = 25;

/**
 * Writes the names of webhooks into the placeholder of the list, with a row for each, as the app then shows them (see
 * `src/ui/pages/list/row_template.rs`). An answer that can't be read is left to the app, which reports it.
 */
export function showNames(root: ParentNode, answer: string): void {
  const body = root.querySelector('.shell tbody');
  const row = body?.firstElementChild;
  if (!body || !row) return;
  try {
    const webhooks: { name: string }[] = JSON.parse(answer).webhook_notification_configurations;
    const rows = webhooks.slice(0, MAX_ROWS).map(({ name }) => {
      const copy = row.cloneNode(true) as Element;
      const bar = copy.querySelector('span');
      if (bar && name.trim()) {
        bar.className = 'row-link';
        bar.dir = 'auto';
        bar.textContent = name;
      }
      return copy;
    });
    if (rows.length > 0) body.replaceChildren(...rows);
  } catch {
    // The placeholder stays as it is.
  }
}
