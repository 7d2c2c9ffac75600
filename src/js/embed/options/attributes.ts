import type { Options } from '../types.ts';

/** An attribute of the element: the option it is, how it is read, and what it does. */
export interface Attribute {
  option: keyof Options;
  kind: keyof typeof READERS;
  is: string;
}

const READERS = {
  text: (value: string): unknown => value,
  number: (value: string): unknown => (value.trim() === '' ? Number.NaN : Number(value)),
  /** On where it stands, unless it says false. */
  flag: (value: string): unknown => value !== 'false',
  /** Parted by commas or spaces. */
  list: (value: string): unknown => value.split(/[\s,]+/).filter(Boolean),
  /** A scenario, or the usual mock where nothing is said. */
  mock: (value: string): unknown => (value === 'false' ? false : value === '' || value === 'true' ? true : value),
  basePath: (value: string): unknown => ({ basePath: value }),
};

/** The attributes for the options that are plain. */
export const ATTRIBUTES: Record<string, Attribute> = {
  'api-base': { option: 'apiBase', kind: 'text', is: "The API's origin." },
  locale: { option: 'locale', kind: 'text', is: 'A language tag for words, dates and numbers.' },
  theme: { option: 'theme', kind: 'text', is: '"auto", "light", "dark" or "inherit".' },
  chrome: { option: 'chrome', kind: 'text', is: '"full" or "none".' },
  'base-path': { option: 'navigation', kind: 'basePath', is: "The path that the pages have on the browser's history." },
  'page-size': { option: 'pageSize', kind: 'number', is: 'Rows on a page of the list.' },
  'event-types': {
    option: 'eventTypes',
    kind: 'list',
    is: 'The event types offered for a new webhook, parted by spaces or commas.',
  },
  'read-only': { option: 'readOnly', kind: 'flag', is: 'Shows everything and changes nothing.' },
  shortcuts: { option: 'shortcuts', kind: 'flag', is: 'Lets single keys be shortcuts.' },
  mock: { option: 'mock', kind: 'mock', is: 'A mock in the place of the API, in this scenario.' },
  'wasm-url': { option: 'wasmUrl', kind: 'text', is: 'Where the wasm is.' },
  'late-wasm-url': {
    option: 'lateWasmUrl',
    kind: 'text',
    is: 'Where the part of the wasm is that is loaded once the list is there.',
  },
  'accept-private-targets': {
    option: 'acceptPrivateTargets',
    kind: 'flag',
    is: 'Accepts private and loopback URLs as targets.',
  },
};

/** The options that an element's attributes give. */
export function readAttributes(element: Element): Options {
  const options: Record<string, unknown> = {};
  for (const [name, { option, kind }] of Object.entries(ATTRIBUTES)) {
    const value = element.getAttribute(name);
    if (value !== null) options[option] = READERS[kind](value);
  }
  return options as Options;
}
