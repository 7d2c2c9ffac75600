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
    confirmation.textContent = (await copyText(copying, value)) ? text.COPIED : text.COPY_FAILED;
    clearTimeout(timer);
    timer = setTimeout(() => (confirmation.textContent = ''), CONFIRMATION_TIME);
  };
  const copying = button('button button-quiet button-small', () => void copy(), icon('copy'), text.COPY);
  copying.setAttribute('aria-label', label);
  return [copying, confirmation];
}

/**
 * Copies a text, and returns whether that succeeded. Pages over plain HTTP have no `navigator.clipboard`, and a frame
 * may lack the permission for it. The older way by a selection works in both.
 */
async function copyText(button: HTMLElement, value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.className = 'copied-field';
    field.readOnly = true;
    field.value = value;
    button.after(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    button.focus();
    return isCopied;
  }
}
