import type { TestMessage } from '../../core/types.ts';
import { copyButton } from './copy-button.ts';
import { el } from './element.ts';
import { body, Records, record, timeOfDay } from './records.ts';
import type { DemoState } from './state.ts';
import * as text from './text.ts';

/** Returns the list of received test messages. */
export function messages(server: DemoState, locale: string): Records<TestMessage> {
  return new Records(
    () => server.received(),
    text.NO_MESSAGES,
    (message) => view(message, locale),
  );
}

/** Returns the key that signs the messages, with a button that copies it. */
export function secret({ secret }: DemoState): HTMLElement {
  return el(
    'dl',
    { class: 'facts' },
    el('dt', {}, text.SECRET),
    el('dd', {}, el('code', {}, secret), ...copyButton(secret, text.COPY_SECRET)),
  );
}

function view({ url, at, headers, body: content }: TestMessage, locale: string): HTMLElement {
  const summary = el('summary', {}, el('span', { class: 'record-target', dir: 'ltr' }, url), timeOfDay(at, locale));
  const lines = headers.map((pair) => pair.join(': ')).join('\n');
  return record(summary, () => [body(text.HEADERS, lines), body(text.BODY, content)]);
}
