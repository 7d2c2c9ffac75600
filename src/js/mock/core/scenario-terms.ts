/**
 * The term that keeps the mock in the page, where a worker could have it. It is the page's own: no backend knows it.
 */
const IN_PAGE = 'page';

/** Takes a scenario apart: what the backend is to know, and whether the page is to host it. */
export function readTerms(scenario: string): { terms: string; inPage: boolean } {
  const all = scenario
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean);
  const terms = all.filter((term) => term !== IN_PAGE);
  return { terms: terms.join(','), inPage: terms.length < all.length };
}

/** Every term that there is, in the form that people are shown. */
export function knownTerms(ofBackend: string[]): string[] {
  return [...ofBackend, IN_PAGE];
}
