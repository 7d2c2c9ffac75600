import { el } from './element.ts';

const FILE = 'demo.css';

let loading: Promise<void> | undefined;

/** Loads the panel's own style once. Resolves also if that fails: the panel works without it. */
export function loadStylesheet(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = el('link', { rel: 'stylesheet', href: new URL(FILE, document.baseURI).href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return loading;
}
