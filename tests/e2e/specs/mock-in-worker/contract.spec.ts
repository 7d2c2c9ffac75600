import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '../../support/fixtures.ts';
import { serveOverHttp } from '../../support/http-bridge.ts';
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

for (const place of ['page', 'worker', 'Node process']) {
  test(`the mock in the ${place} passes the contract suite`, async ({ app, page, guard }) => {
    // `./dev e2e` builds the suite before; a direct run of Playwright has to build it here.
    test.setTimeout(180_000);
    guard.disable();
    const host = place === 'Node process' ? inNode() : await inBrowser(app, page, place === 'page' ? 'page' : '');
    const { origin, stop } = await serveOverHttp(host);
    const env = { ...process.env, WEBHOOKS_CONTRACT_ORIGIN: origin };
    const run = await promisify(execFile)('cargo', SUITE, { cwd: ROOT, env }).catch(
      (failed: { stdout: string }) => failed,
    );
    await stop();
    expect(run.stdout).toMatch(/test result: ok\. \d{2} passed; 0 failed; 0 ignored/);
  });
}
