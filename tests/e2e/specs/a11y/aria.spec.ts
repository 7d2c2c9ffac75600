// What assistive technology is told of every page and state. After a change that is meant: ./dev e2e --project=a11y
// --update-snapshots

import { expect, test } from '../../support/fixtures.ts';
import { STATES } from '../../support/states.ts';

const NOW = '2026-11-24T09:30:00Z';

for (const [state, reach] of Object.entries(STATES)) {
  test(`assistive technology is told: ${state}`, async ({ app, page, webhooks, guard }) => {
    await page.clock.setFixedTime(NOW);
    await webhooks.clock.pauseAt(NOW);
    await reach({ app, webhooks, guard });
    const name = state.replace(/[^a-z]+/g, '-');
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
