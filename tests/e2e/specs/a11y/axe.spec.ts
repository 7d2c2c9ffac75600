import { expectNoAxeViolations } from '../../support/axe.ts';
import { test } from '../../support/fixtures.ts';
import { STATES } from '../../support/states.ts';

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds no violations: ${state}`, async ({ app, page, webhooks, guard }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach({ app, webhooks, guard });
    await expectNoAxeViolations(page);
  });
}
