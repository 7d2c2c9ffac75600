// The accessibility tree of every page in every state. After an intended change, run:
// ./dev e2e --project=a11y --update-snapshots

import { NOW } from '../../support/appearance.ts';
import { expect, test } from '../../support/fixtures.ts';
import { STATES } from '../../support/states.ts';

for (const [state, reach] of Object.entries(STATES)) {
  test(`the accessibility tree matches its snapshot: ${state}`, async ({ app, page, webhooks, guard }) => {
    await page.clock.setFixedTime(NOW);
    await webhooks.clock.pauseAt(NOW);
    await reach({ app, webhooks, guard });
    const name = state.replace(/[^a-z]+/g, '-');
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
