// Edits the text of a scenario, whose terms are separated by commas. Terms without a control are left as they are.

import { splitTerms } from '../../core/scenario-terms.ts';

/** Returns the name of a term and the value after its colon, if it has one. */
function split(term: string): [name: string, value: string] | undefined {
  const colon = term.indexOf(':');
  return colon < 0 ? undefined : [term.slice(0, colon), term.slice(colon + 1)];
}

/** Returns whether a scenario has a term. */
export function has(scenario: string, term: string): boolean {
  return splitTerms(scenario).includes(term);
}

/** Appends a term or removes it. */
export function toggle(scenario: string, term: string, isOn: boolean): string {
  const others = splitTerms(scenario).filter((own) => own !== term);
  return [...others, ...(isOn ? [term] : [])].join(',');
}

/** Returns the value of a term, or an empty text if there is no such term. */
export function value(scenario: string, name: string): string {
  const found = splitTerms(scenario)
    .map(split)
    .find((pair) => pair?.[0] === name);
  return found?.[1] ?? '';
}

/** Sets the value of a term. An empty value removes the term. */
export function assign(scenario: string, name: string, value: string): string {
  const others = splitTerms(scenario).filter((term) => split(term)?.[0] !== name);
  const trimmed = value.trim();
  return [...others, ...(trimmed === '' ? [] : [`${name}:${trimmed}`])].join(',');
}

/** Converts a share such as `0.2` to whole percent. Returns an empty text for anything else. */
export function percent(share: string): string {
  const [, whole, fraction = ''] = /^([01])(?:\.(\d{0,2}))?$/.exec(share) ?? [];
  const hundredths = Number(fraction.padEnd(2, '0'));
  if (whole === '0') return String(hundredths);
  return whole === '1' && hundredths === 0 ? '100' : '';
}

/** Converts whole percent to a share. Returns anything else unchanged, so that the mock refuses it. */
export function share(percent: string): string {
  const trimmed = percent.trim();
  const count = /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (count === 100) return '1';
  return count < 100 ? `0.${String(count).padStart(2, '0')}` : trimmed;
}
