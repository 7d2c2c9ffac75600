import type { Page } from '@playwright/test';
import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';
const NAME = 'Payments release';

/**
 * Records the animations of each view transition once it is ready. Skips the transitions if `mode` is `skip`. A busy
 * machine can take longer for the picture of the old page than the 100 ms that the app waits for it, so that the app
 * changes the page without it: the limit is lifted.
 */
async function record(page: Page, mode: 'play' | 'skip' = 'play'): Promise<() => Promise<string[]>> {
  await page.addInitScript((mode) => {
    const seen: string[] = [];
    const { setTimeout } = globalThis;
    const withoutLimit = (run: () => void, after?: number) => (after === 100 ? 0 : setTimeout(run, after));
    Object.assign(globalThis, { seen, setTimeout: withoutLimit });
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (change) => {
      const transition = start(change);
      const note = () => {
        for (const { effect } of document.getAnimations()) {
          const { pseudoElement } = effect as KeyframeEffect;
          if (pseudoElement?.startsWith('::view-transition'))
            seen.push(`${pseudoElement}, ${effect?.getTiming().duration} ms`);
        }
      };
      transition.ready.then(note, () => seen.push('skipped'));
      if (mode === 'skip') transition.skipTransition();
      return transition;
    };
  }, mode);
  return () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

test('the old page fades out over the new one, from the list to a page and back', async ({ app, page }) => {
  const seen = await record(page);
  const fade = '::view-transition-old(webhooks-page), 150 ms';
  await app.open(LIST);
  await app.link(NAME).click();
  await expect.poll(seen).toEqual([fade]);
  await expect(app.heading).toHaveText(NAME);
  await expect(app.heading).toBeFocused();
  await app.link('Back to webhooks').click();
  await expect(app.rows).toHaveCount(12);
  await expect.poll(seen).toEqual([fade, fade]);
});

test('the new page can be used while the old one fades', async ({ app, page }) => {
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (change) => {
      const transition = start(change);
      void transition.ready.then(() => {
        for (const animation of document.getAnimations()) animation.pause();
      });
      return transition;
    };
  });
  await app.open(LIST);
  await app.link(NAME).click();
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
  await app.link('Back to webhooks').click();
  await expect(app.row(NAME)).toContainText('Inactive');
});

test('navigation works if the browser skips the transition', async ({ app, page }) => {
  const seen = await record(page, 'skip');
  await app.open(LIST);
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
  await expect.poll(seen).toEqual(['skipped']);
});

test('navigation works if a transition never becomes ready', async ({ app, page }) => {
  await page.addInitScript(() => {
    document.startViewTransition = () => ({ ready: new Promise(() => {}) }) as ViewTransition;
  });
  await app.open(LIST);
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
});

test('navigation works in a browser without view transitions', async ({ app, page }) => {
  await page.addInitScript(() => Object.assign(document, { startViewTransition: undefined }));
  await app.open(LIST);
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
});

test('reduced motion turns off view transitions', async ({ app, page }) => {
  needs('emulateMedia');
  await page.addInitScript(() => {
    document.startViewTransition = () => {
      throw new Error('A transition was started.');
    };
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(LIST);
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
});

test('the last of several simultaneous clicks wins, and back returns to the previous page', async ({ app, page }) => {
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
  await page.evaluate((name) => {
    const link = (text: string) => [...document.querySelectorAll('a')].find(({ textContent }) => textContent === text);
    for (const text of ['New', name, name]) link(text)?.click();
  }, NAME);
  await expect(app.heading).toHaveText(NAME);
  await page.goBack();
  await expect(app.rows).toHaveCount(12);
  await page.goForward();
  await expect(app.heading).toHaveText(NAME);
});
