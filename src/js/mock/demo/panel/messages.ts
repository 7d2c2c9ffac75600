import type { TestMessage } from '../../core/types.ts';
import type { DemoServer } from '../demo-server.ts';
import { copyButton } from './copy-button.ts';
import { el } from './element.ts';
import { body, Records, record, timeOfDay } from './records.ts';
import * as text from './text.ts';

/** The test messages that arrived. */
export function messages(server: DemoServer, locale: string): Records<TestMessage> {
  return new Records(
    () => server.received(),
    text.NO_MESSAGES,
    (message) => view(message, locale),
  );
}

/** What they are signed with. */
export function secret({ secret }: DemoServer): HTMLElement {
  return el(
    'dl',
    { class: 'facts' },
    el('dt', {}, text.SECRET),
    el('dd', {}, el('code', {}, secret), ...copyButton(secret, text.COPY_SECRET)),
  );
}

function view({ url, at, headers, body: sent }: TestMessage, locale: string): HTMLElement {
  const summary = el('summary', {}, el('span', { class: 'record-target', dir: 'ltr' }, url), timeOfDay(at, locale));
  const lines = headers.map((pair) => pair.join(': ')).join('\n');
  return record(summary, () => [body(text.HEADERS, lines), body(text.BODY, sent)]);
}
