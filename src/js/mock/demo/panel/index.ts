import type { DemoServer } from '../demo-server.ts';
import { button, el } from './element.ts';
import { exchanges } from './exchanges.ts';
import { messages, secret } from './messages.ts';
import { scenario } from './scenario.ts';
import { stylesheet } from './stylesheet.ts';
import * as text from './text.ts';

/**
 * Draws the demo server's panel into an element of the page: scenario, data, requests and test messages, live.
 * `onReset` is called when the person has reset the data. Gives what ends it.
 */
export function showPanel(server: DemoServer, target: Element, locale: string, onReset: () => void): () => void {
  const kept = el('div');
  const requests = exchanges(server, locale);
  const received = messages(server, locale);
  const reset = button('button', () => void server.reset().then(onReset), text.RESET);
  const refresh = () => {
    kept.replaceChildren(...(server.isKept ? [el('p', {}, text.KEPT)] : []));
    requests.refresh();
    received.refresh();
  };
  refresh();
  const parts = [
    el('div', { class: 'prose quiet' }, el('p', {}, text.INTRO), el('p', {}, text.place(server.reason)), kept),
    section(text.SCENARIO, text.SCENARIO_EXPLAINED, ...scenario(server)),
    section(text.DATA, text.RESET_EXPLAINED, reset),
    section(text.REQUESTS, text.REQUESTS_EXPLAINED, ...requests.elements),
    section(text.MESSAGES, text.MESSAGES_EXPLAINED, secret(server), ...received.elements),
  ];
  // For developers, and in English only.
  target.setAttribute('lang', 'en');
  target.setAttribute('dir', 'ltr');
  const stop = server.onChange(refresh);
  void stylesheet().then(() => target.append(...parts));
  return stop;
}

function section(heading: string, explanation: string, ...content: Node[]): HTMLElement {
  return el(
    'section',
    { class: 'demo-section', 'aria-label': heading },
    el('h2', {}, heading),
    el('p', { class: 'prose quiet' }, explanation),
    ...content,
  );
}
