import type { Page, Route } from '@playwright/test';

/** Holds all requests to a URL. Returns a function that releases them. */
export async function hold(
  page: Page,
  url: string,
  answer: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    await gate;
    await answer(route);
  });
  return release;
}
