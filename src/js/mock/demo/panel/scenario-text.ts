// A scenario's text, as controls show and change it: terms separated by commas. What no control covers stays as it is.

function terms(scenario: string): string[] {
  return scenario
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

/** A term's name and what stands after its colon, if it has one. */
function split(term: string): [name: string, value: string] | undefined {
  const colon = term.indexOf(':');
  return colon < 0 ? undefined : [term.slice(0, colon), term.slice(colon + 1)];
}

/** Whether a term is there. */
export function has(scenario: string, term: string): boolean {
  return terms(scenario).includes(term);
}

/** Puts a term there, at the end, or takes it away. */
export function toggle(scenario: string, term: string, isOn: boolean): string {
  const others = terms(scenario).filter((own) => own !== term);
  return [...others, ...(isOn ? [term] : [])].join(',');
}

/** What stands after a term's colon; empty if there is no such term. */
export function value(scenario: string, name: string): string {
  const found = terms(scenario)
    .map(split)
    .find((pair) => pair?.[0] === name);
  return found?.[1] ?? '';
}

/** Gives a term another value; takes it away if that is empty. */
export function assign(scenario: string, name: string, value: string): string {
  const others = terms(scenario).filter((term) => split(term)?.[0] !== name);
  const given = value.trim();
  return [...others, ...(given === '' ? [] : [`${name}:${given}`])].join(',');
}

/** A share such as `0.2` in whole percent; empty if it is none. */
export function percent(share: string): string {
  const [, whole, fraction = ''] = /^([01])(?:\.(\d{0,2}))?$/.exec(share) ?? [];
  const hundredths = Number(fraction.padEnd(2, '0'));
  if (whole === '0') return String(hundredths);
  return whole === '1' && hundredths === 0 ? '100' : '';
}

/** The share of whole percent; what is no percentage is given back, for the mock to refuse. */
export function share(percent: string): string {
  const given = percent.trim();
  const count = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (count === 100) return '1';
  return count < 100 ? `0.${String(count).padStart(2, '0')}` : given;
}
