import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bridge } from '../../support/bridge.ts';
import { expect, test } from '../../support/fixtures.ts';
import { inBrowser, inNode } from '../../support/mock-hosts.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const SUITE = [
  'test',
  '--quiet',
  '--no-default-features',
  '--features',
  'server',
  '--test',
  'contract_remote',
  '--',
  '--test-threads=1',
];

for (const place of ['page', 'worker', 'node']) {
  test(`the contract's suite holds in ${place}`, async ({ app, page, guard }) => {
    // It is built before, but by whoever comes first.
    test.setTimeout(180_000);
    guard.takeOver();
    const host = place === 'node' ? inNode() : await inBrowser(app, page, place === 'page' ? 'page' : '');
    const { origin, stop } = await bridge(host);
    const env = { ...process.env, WEBHOOKS_CONTRACT_ORIGIN: origin };
    const run = await promisify(execFile)('cargo', SUITE, { cwd: ROOT, env }).catch(
      (failed: { stdout: string }) => failed,
    );
    await stop();
    expect(run.stdout).toMatch(/test result: ok\. \d{2} passed; 0 failed; 0 ignored/);
  });
}
