import { button, el, icon } from './element.ts';
import * as text from './text.ts';

/** How long it says that it has copied, in milliseconds. */
const SAID_FOR = 2000;

/** Copies a value, and says so for a while. `label` tells assistive technology what it copies. */
export function copyButton(value: string, label: string): [HTMLElement, HTMLElement] {
  const said = el('span', { class: 'copied', role: 'status' });
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    said.textContent = text.COPIED;
    clearTimeout(forgetting);
    forgetting = setTimeout(() => (said.textContent = ''), SAID_FOR);
  };
  // A browser that refuses copies nothing, and nothing is said.
  const made = button(
    'button button-quiet button-small',
    () => void copy().catch(() => undefined),
    icon('copy'),
    text.COPY,
  );
  made.setAttribute('aria-label', label);
  return [made, said];
}
