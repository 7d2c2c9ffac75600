import { button, el, icon } from './element.ts';
import * as text from './text.ts';

/** How long the confirmation is shown, in milliseconds. */
const CONFIRMATION_TIME = 2000;

/**
 * Returns a button that copies a value, and a confirmation that it shows for a while. `label` is the button's
 * accessible name.
 */
export function copyButton(value: string, label: string): [button: HTMLElement, confirmation: HTMLElement] {
  const confirmation = el('span', { class: 'copied', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    confirmation.textContent = text.COPIED;
    clearTimeout(timer);
    timer = setTimeout(() => (confirmation.textContent = ''), CONFIRMATION_TIME);
  };
  // If the browser refuses to copy, no confirmation is shown.
  const copying = button(
    'button button-quiet button-small',
    () => void copy().catch(() => undefined),
    icon('copy'),
    text.COPY,
  );
  copying.setAttribute('aria-label', label);
  return [copying, confirmation];
}
