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

/** Holds the answer to the next request to a URL, once the server has sent it. */
export async function holdNextAnswer(page: Page, url: RegExp) {
  let [noteArrival, deliver] = [() => {}, () => {}];
  const arrival = new Promise<void>((resolve) => (noteArrival = resolve));
  const gate = new Promise<void>((resolve) => (deliver = resolve));
  const holdAnswer = async (route: Route) => {
    const response = await route.fetch();
    noteArrival();
    await gate;
    // The app may have cancelled the request meanwhile.
    await route.fulfill({ response }).catch(() => undefined);
  };
  await page.route(url, holdAnswer, { times: 1 });
  return { arrival, deliver: () => deliver() };
}
