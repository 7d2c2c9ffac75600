import { button, el } from './element.ts';
import { exchanges } from './exchanges.ts';
import { messages, secret } from './messages.ts';
import { scenario } from './scenario.ts';
import type { DemoState } from './state.ts';
import { loadStylesheet } from './stylesheet.ts';
import * as text from './text.ts';

export type { DemoState, InPageReason } from './state.ts';

/** Whether this build of the app has the playground of the npm package (see `src/js/build/demo-playground.mjs`). */
declare const HAS_PLAYGROUND: boolean;

/**
 * Renders the demo server's panel into an element: scenario, data, requests and test messages, updated live. `onReset`
 * is called after the user has reset the data. Returns a function that stops the updates.
 */
export function showPanel(server: DemoState, target: Element, locale: string, onReset: () => void): () => void {
  const offline = el('div');
  const requests = exchanges(server, locale);
  const received = messages(server, locale);
  const reset = button('button', () => void server.reset().then(onReset), text.RESET);
  const refresh = () => {
    offline.replaceChildren(...(server.areFilesCached ? [el('p', {}, text.WORKS_OFFLINE)] : []));
    requests.refresh();
    received.refresh();
  };
  refresh();
  const parts = [
    el(
      'div',
      { class: 'prose quiet' },
      el('p', {}, text.INTRO),
      el('p', {}, text.whereItRuns(server.inPageReason)),
      ...(server.wasDamaged ? [el('p', {}, text.WAS_DAMAGED)] : []),
      offline,
    ),
    section(text.SCENARIO, text.SCENARIO_EXPLAINED, ...scenario(server)),
    section(text.DATA, text.RESET_EXPLAINED, reset),
    ...(HAS_PLAYGROUND ? [section(text.PACKAGE, text.PACKAGE_EXPLAINED, playgroundLink())] : []),
    section(text.REQUESTS, text.REQUESTS_EXPLAINED, ...requests.elements),
    section(text.MESSAGES, text.MESSAGES_EXPLAINED, secret(server), ...received.elements),
  ];
  // The panel is for developers, and in English only.
  target.setAttribute('lang', 'en');
  target.setAttribute('dir', 'ltr');
  const stop = server.onChange(refresh);
  void loadStylesheet().then(() => target.append(...parts));
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

/** In a tab of its own, which also keeps the app's router from taking the link for one of its pages. */
function playgroundLink(): HTMLElement {
  const href = new URL('playground/index.html', document.baseURI).href;
  return el('a', { class: 'button', href, target: '_blank' }, text.OPEN_PLAYGROUND);
}
