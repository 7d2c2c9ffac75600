import { createElement } from '../host-dom.ts';
import type { GivenOptions } from '../types.ts';

/** The rows of the app's own placeholder, and the cells of each (see `src/ui/pages/list/skeleton.rs`). */
const ROWS = 8;
const COLUMNS = ['name', 'event', 'url', 'status', 'updated'];

/**
 * Creates what an instance shows until the app is rendered: a placeholder that looks like the app's own one for the
 * list. Assistive technology gets nothing of it.
 */
export function createPlaceholder(document: Document, options: GivenOptions): Element {
  const element = (tag: keyof HTMLElementTagNameMap, className: string, children: Element[] = []) => {
    const node = createElement(tag, document);
    node.className = className;
    node.append(...children);
    return node;
  };
  const bar = () => element('span', 'skeleton');
  const row = () =>
    element(
      'tr',
      '',
      COLUMNS.map((name, index) => element(index ? 'td' : 'th', `cell-${name}`, [bar()])),
    );
  const headings = COLUMNS.map((name) => element('th', `column-${name}`));
  const table = element('table', 'table', [
    element('thead', '', [element('tr', '', headings)]),
    element('tbody', '', Array.from({ length: ROWS }, row)),
  ]);
  const mayCreate = !options.readOnly && options.permissions?.write !== false;
  const title = element('span', 'page-title', [bar()]);
  const header = mayCreate ? [title, element('span', 'button button-primary', [bar()])] : [title];
  const main = element('div', 'main', [
    element('div', 'page-header', header),
    element('p', 'prose', [bar(), bar()]),
    element('div', 'list-tools'),
    element('div', 'table-frame', [table]),
  ]);
  const link = () => element('a', '', [bar()]);
  const menu = element('div', 'side', [element('div', 'menu', [link(), link()])]);
  const isFull = options.chrome === 'full';
  const top = element('div', 'top-bar', [element('span', 'product', [bar()]), element('span', 'button', [bar()])]);
  const frame = element('div', 'frame', isFull ? [menu, main] : [main]);
  const all = element('div', 'shell', isFull ? [top, frame] : [frame]);
  all.ariaHidden = 'true';
  return all;
}
