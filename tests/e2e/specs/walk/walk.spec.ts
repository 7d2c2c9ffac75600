import { expect, test } from '../../support/fixtures.ts';
import { checkInvariants } from '../../support/walk/invariants.ts';
import { Random } from '../../support/walk/random.ts';
import { Walker } from '../../support/walk/walker.ts';

const STEPS = Number(process.env.WALK_STEPS ?? 50);
const SEEDS = Number(process.env.WALK_SEEDS ?? 4);
const FIRST = Number(process.env.WALK_FIRST ?? 1);

for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) {
  test(`a walk of ${STEPS} steps with seed ${seed} breaks no invariant`, async ({ app, guard, webhooks }, testInfo) => {
    test.setTimeout(30_000 + STEPS * 3000);
    guard.expectFailedRequest(/\/v2\//);
    for (const status of [401, 403, 429, 502, 503]) guard.expectFailedRequest(/\/v2\//, status);
    const walker = new Walker(app, webhooks, new Random(seed));
    await walker.start(12);
    try {
      // Without a step of its own, Playwright looks through all earlier calls at each call.
      for (let step = 1; step <= STEPS; step += 1)
        await test.step(`${step}.`, async () => {
          walker.trail.push(`${step}.`);
          await walker.step();
          await checkInvariants(app, webhooks, walker);
        });
      const { list, webhook } = walker.comparisons;
      // A walk that compares less often proves little: it may be stuck on a page with a failure.
      expect(list + webhook, 'the screen is compared often enough').toBeGreaterThan(STEPS / 4);
    } finally {
      walker.trail.push(`Comparisons: ${JSON.stringify(walker.comparisons)}`);
      await testInfo.attach('trail.txt', { body: walker.trail.join('\n'), contentType: 'text/plain' });
      if (testInfo.status !== testInfo.expectedStatus || process.env.WALK_TRAIL) console.log(walker.trail.join('\n'));
    }
  });
}
