// The behaviour in browsers older than src/js/browsers.json requires. The tests remove the features that are checked.

import { readFileSync } from 'node:fs';
import { expect, test } from '../../support/fixtures.ts';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const { chrome, firefox, safari } = JSON.parse(read('src/js/browsers.json'));

const REMOVALS: Record<string, () => void> = {
  'AbortSignal.any': () => void Reflect.deleteProperty(AbortSignal, 'any'),
  'light-dark()': () => {
    CSS.supports = () => false;
  },
};

for (const [feature, remove] of Object.entries(REMOVALS)) {
  test(`a browser without ${feature} shows which browsers are supported`, async ({ app, page }) => {
    await page.addInitScript(remove);
    await page.goto(app.origin);
    await expect(app.heading).toHaveText('This browser is too old');
    await expect(page.getByRole('alert')).toContainText(
      `Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`,
    );
  });
}

test('a supported browser does not show that message', async ({ app, page }) => {
  await page.goto(app.origin);
  await expect(app.heading).toBeVisible();
  await expect(page.getByText('needs a newer browser')).toBeHidden();
});

for (const file of ['README.md', 'src/js/package/README.md']) {
  test(`${file} lists the same browsers`, () => {
    const cells = [`Chrome | ${chrome}`, `Edge | ${chrome}`, `Firefox | ${firefox}`, `Safari, also on iOS | ${safari}`];
    for (const cell of cells) expect(read(file)).toContain(`| ${cell} |`);
  });
}
