import type { GivenOptions, Options } from '../types.ts';

type Reader = (value: string) => unknown;

const text: Reader = (value) => value;
const number: Reader = (value) => (value.trim() === '' ? Number.NaN : Number(value));
const flag: Reader = (value) => value !== 'false';
/** Separated by commas or spaces. */
const list: Reader = (value) => value.split(/[\s,]+/).filter(Boolean);
/** A scenario, or the flag of a mock without one. */
const mock: Reader = (value) => (value === 'false' ? false : value === '' || value === 'true' ? true : value);
const basePath: Reader = (value) => ({ basePath: value });

/** How options are read from attributes. All other options are properties only. */
const READERS: Partial<Record<keyof Options, Reader>> = {
  apiBase: text,
  locale: text,
  theme: text,
  font: text,
  chrome: text,
  navigation: basePath,
  pageSize: number,
  eventTypes: list,
  readOnly: flag,
  shortcuts: flag,
  mock,
  wasmUrl: text,
  lazyWasmUrl: text,
  acceptPrivateTargets: flag,
};

/** The option of each attribute of the element, by the attribute's name. */
export const HYPHENATED: ReadonlyMap<string, keyof Options> = new Map(
  (Object.keys(READERS) as (keyof Options)[]).map((option) => [attributeOf(option), option]),
);

/**
 * The same with the names in lower case, without hyphens, first: React writes the names of properties so on a server,
 * and HTML does not distinguish `apiBase` from them.
 */
export const ATTRIBUTES: ReadonlyMap<string, keyof Options> = new Map(
  [...HYPHENATED].map(([name, option]) => [name.replaceAll('-', ''), option] as const).concat([...HYPHENATED]),
);

/** Returns whether an option is true or false only. */
export function isFlag(option: keyof Options): boolean {
  return READERS[option] === flag;
}

/**
 * Returns the name of an option's attribute: the option's name with hyphens. Only the base path is a part of an option.
 */
function attributeOf(option: keyof Options): string {
  if (option === 'navigation') return 'base-path';
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Returns the options in an element's attributes, unchecked. Of two names of an option, the one with hyphens wins. */
export function readAttributes(element: Element): GivenOptions {
  const options: Record<string, unknown> = {};
  for (const [name, option] of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) options[option] = READERS[option]?.(value);
  }
  return options as GivenOptions;
}
