import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '../../support/fixtures.ts';
import { serveOverHttp } from '../../support/http-bridge.ts';
import { inBrowser, inNode } from '../../support/mock-hosts.ts';
import { MockServer, SERVERS } from '../../support/mock-server.ts';

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

/** Runs the suite on a host behind HTTP, and returns its output. */
async function runSuite(origin: string): Promise<string> {
  const env = { ...process.env, WEBHOOKS_CONTRACT_ORIGIN: origin };
  const run = promisify(execFile)('cargo', SUITE, { cwd: ROOT, env });
  return (await run.catch((failed: { stdout: string }) => failed)).stdout;
}

const PASSED = /test result: ok\. \d{2} passed; 0 failed; 0 ignored/;

for (const place of ['page', 'worker', 'Node process']) {
  test(`the mock in the ${place} passes the contract suite`, async ({ app, page, guard }) => {
    // `./dev e2e` builds the suite before; a direct run of Playwright has to build it here.
    test.setTimeout(180_000);
    guard.disable();
    const host = place === 'Node process' ? inNode() : await inBrowser(app, page, place === 'page' ? 'page' : '');
    const { origin, stop } = await serveOverHttp(host);
    const output = await runSuite(origin);
    await stop();
    expect(output).toMatch(PASSED);
  });
}

test('the package’s command passes the contract suite', async () => {
  test.setTimeout(180_000);
  const server = await MockServer.start(['--control'], SERVERS[1]?.command);
  const output = await runSuite(server.origin);
  await server.stop();
  expect(output).toMatch(PASSED);
});
