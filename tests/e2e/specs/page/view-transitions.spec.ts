import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';
const NAME = 'Payments release';

/**
 * Notes what each transition from page to page is made of, once the browser has it ready; `inTheWay` happens to each
 * right at its start.
 */
async function watch(page: Page, inTheWay: 'nothing' | 'skipped' = 'nothing'): Promise<() => Promise<string[]>> {
  await page.addInitScript((inTheWay) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
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
      if (inTheWay === 'skipped') transition.skipTransition();
      return transition;
    };
  }, inTheWay);
  return () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

test('from the list to a page and back, what one leaves fades out over what one comes to', async ({ app, page }) => {
  const seen = await watch(page);
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

test('the page that one comes to can be used while the other one is still fading', async ({ app, page }) => {
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

test('a transition that the browser leaves out is missed by nobody', async ({ app, page }) => {
  const seen = await watch(page, 'skipped');
  await app.open(LIST);
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
  await expect.poll(seen).toEqual(['skipped']);
});

test('nobody waits for a picture of the old page that never comes', async ({ app, page }) => {
  await page.addInitScript(() => {
    document.startViewTransition = () => ({ ready: new Promise(() => {}) }) as ViewTransition;
  });
  await app.open(LIST);
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
});

test('a browser without transitions goes from page to page', async ({ app, page }) => {
  await page.addInitScript(() => Object.assign(document, { startViewTransition: undefined }));
  await app.open(LIST);
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
});

test('less motion is no transition', async ({ app, page }) => {
  await page.addInitScript(() => {
    document.startViewTransition = () => {
      throw new Error('A transition was asked for.');
    };
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(LIST);
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
});

test('of two links that are pressed at once the last leads on, and back leads to where one was', async ({
  app,
  page,
}) => {
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
