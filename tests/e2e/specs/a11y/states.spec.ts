// What holds for every page in every state. A state is reached once for all of it, since that takes the longest. After
// an intended change of an accessibility tree, run: ./dev e2e --project=a11y --update-snapshots

import { NOW } from '../../support/appearance.ts';
import { expectNoAxeViolations } from '../../support/axe.ts';
import { expectToFit } from '../../support/fit.ts';
import { expect, test } from '../../support/fixtures.ts';
import { expectTranslatedTexts, switchToPseudoLocale } from '../../support/pseudo-locale.ts';
import { STATES } from '../../support/states.ts';

for (const [state, reach] of Object.entries(STATES)) {
  test(`is accessible, fits and can be translated: ${state}`, async ({ app, page, webhooks, guard }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime(NOW);
    await webhooks.clock.pauseAt(NOW);
    await reach({ app, webhooks, guard });
    await test.step('the accessibility tree matches its snapshot', async () => {
      const name = state.replace(/[^a-z]+/g, '-');
      await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    });
    await test.step('axe finds no violations', () => expectNoAxeViolations(page));
    await test.step('nothing scrolls sideways, and all controls are inside the window', () => expectToFit(page));
    await test.step('every text comes from the catalogue, and longer texts fit', async () => {
      await switchToPseudoLocale(page);
      await expectTranslatedTexts(page);
    });
  });
}
