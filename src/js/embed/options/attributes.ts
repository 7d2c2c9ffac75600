import type { Options } from '../types.ts';

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
export const ATTRIBUTES: ReadonlyMap<string, keyof Options> = new Map(
  (Object.keys(READERS) as (keyof Options)[]).map((option) => [attributeOf(option), option]),
);

/**
 * Returns the name of an option's attribute: the option's name with hyphens. Only the base path is a part of an option.
 */
function attributeOf(option: keyof Options): string {
  if (option === 'navigation') return 'base-path';
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Returns the options in an element's attributes, unchecked. */
export function readAttributes(element: Element): Options {
  const options: Record<string, unknown> = {};
  for (const [name, option] of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) options[option] = READERS[option]?.(value);
  }
  return options as Options;
}
