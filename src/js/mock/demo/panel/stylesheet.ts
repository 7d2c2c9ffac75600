import { el } from './element.ts';

const FILE = 'demo.css';

let loading: Promise<void> | undefined;

/** Loads what only the panel looks like, once. Without it the panel is plain, and works. */
export function stylesheet(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = el('link', { rel: 'stylesheet', href: new URL(FILE, document.baseURI).href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return loading;
}
