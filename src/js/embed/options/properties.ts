import type { Options } from '../types.ts';
import { isFlag } from './attributes.ts';

/**
 * Returns the value that a property of the element has after a framework has set it. Undefined stands for an option
 * that is not given: frameworks have null for that as well, and Vue sets `''` or `0` if a text or a number is undefined
 * again. An attribute without a value in a template sets a flag to `''`.
 */
export function propertyValue(name: keyof Options, value: unknown): unknown {
  if (value === null || (value === 0 && name === 'pageSize')) return undefined;
  if (value !== '' || name === 'apiBase' || name === 'mock') return value;
  return isFlag(name) ? true : undefined;
}

/**
 * Returns whether removing this attribute means that a property is not given any more. Vue does so right after it has
 * set the property to an empty text, which alone would be a scenario without terms.
 */
export function isReset(emptied: string, removed: string): emptied is keyof Options {
  return emptied !== '' && emptied === removed;
}
