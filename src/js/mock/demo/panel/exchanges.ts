import type { Exchange } from '../../core/types.ts';
import { el } from './element.ts';
import { body, Records, record, timeOfDay } from './records.ts';
import type { DemoState } from './state.ts';
import * as text from './text.ts';

/** Returns the list of requests with their responses. */
export function exchanges(server: DemoState, locale: string): Records<Exchange> {
  return new Records(
    () => server.journal(),
    text.NO_REQUESTS,
    (exchange) => view(exchange, locale),
  );
}

function view({ method, target, operation, status, delay, at, sent, answered }: Exchange, locale: string): HTMLElement {
  const isGood = status !== null && status >= 200 && status < 300;
  const summary = el(
    'summary',
    {},
    el('span', { class: 'record-method' }, method),
    el('span', { class: 'record-target', dir: 'ltr' }, target),
    operation === null && el('span', { class: 'badge' }, text.NO_OPERATION),
    delay > 0 && el('span', { class: 'quiet' }, text.delay(delay)),
    el('span', { class: `badge badge-${isGood ? 'good' : 'bad'}` }, status === null ? text.NO_ANSWER : String(status)),
    timeOfDay(at, locale),
  );
  return record(summary, () => [body(text.SENT, sent), body(text.ANSWERED, answered)]);
}
