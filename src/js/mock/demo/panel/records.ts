// The lists of exchanges and messages: records, newest first, that open to show their bodies.

import { copyButton } from './copy-button.ts';
import { el } from './element.ts';
import * as text from './text.ts';

interface Numbered {
  number: number;
}

/**
 * A list of records, newest first, or the text `none` if there are none. New records leave the elements of others
 * untouched.
 */
export class Records<Item extends Numbered> {
  readonly elements: HTMLElement[];
  private readonly list = el('ol', { class: 'records' });
  private readonly empty = el('div');
  private readonly shown = new Map<number, HTMLElement>();

  constructor(
    private readonly all: () => Item[],
    private readonly none: string,
    private readonly view: (item: Item) => HTMLElement,
  ) {
    this.elements = [this.list, this.empty];
    this.refresh();
  }

  refresh(): void {
    const items = this.all();
    const numbers = new Set(items.map(({ number }) => number));
    for (const [number, element] of this.shown) {
      if (numbers.has(number)) continue;
      element.remove();
      this.shown.delete(number);
    }
    for (const item of items) {
      if (this.shown.has(item.number)) continue;
      const element = this.view(item);
      this.list.prepend(element);
      this.shown.set(item.number, element);
    }
    this.empty.replaceChildren(...(items.length === 0 ? [el('p', { class: 'quiet' }, this.none)] : []));
  }
}

/** Creates a record: a line that opens the bodies. They are rendered when the user opens it. */
export function record(summary: HTMLElement, bodies: () => Node[]): HTMLElement {
  const opened = el('div');
  const details = el('details', {}, summary, opened);
  details.addEventListener('toggle', () => opened.replaceChildren(...(details.open ? bodies() : [])));
  return el('li', {}, details);
}

/** Creates a heading with a text below it. JSON is indented. */
export function body(heading: string, content: string): HTMLElement {
  if (content === '')
    return el('div', { class: 'record-body' }, el('h3', {}, heading), el('p', { class: 'quiet' }, text.NOTHING));
  const shown = el('pre', { tabindex: '0', role: 'region', 'aria-label': heading }, pretty(content));
  return el('div', { class: 'record-body' }, el('h3', {}, heading, ...copyButton(content, text.COPY_BODY)), shown);
}

/** Creates a time of day, to the second, in the user's language and time zone. */
export function timeOfDay(at: string, locale: string): HTMLElement {
  const short = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(new Date(at));
  return el('time', { datetime: at }, short);
}

function pretty(content: string): string {
  try {
    return JSON.stringify(JSON.parse(content), null, 2);
  } catch {
    return content;
  }
}
