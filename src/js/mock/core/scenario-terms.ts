/**
 * The term that runs the mock in the page instead of a service worker. It is the page's own: the backend does not know
 * it.
 */
const IN_PAGE = 'page';

/** Returns the terms of a scenario, without the spaces around them. */
export function splitTerms(scenario: string): string[] {
  return scenario
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean);
}

/** Splits a scenario into the terms for the backend and whether the mock is to run in the page. */
export function readScenario(scenario: string): { terms: string; isInPage: boolean } {
  const all = splitTerms(scenario);
  const terms = all.filter((term) => term !== IN_PAGE);
  return { terms: terms.join(','), isInPage: terms.length < all.length };
}

/** Returns every term in the form that users see. */
export function knownTerms(ofBackend: string[]): string[] {
  return [...ofBackend, IN_PAGE];
}
