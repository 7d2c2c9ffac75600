// The command of the packed package, as a project gets it that installs the tarball.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test as base, expect } from '@playwright/test';
import { HttpControl } from '../../support/http-control.ts';
import { MockServer } from '../../support/mock-server.ts';

const TARGET = fileURLToPath(new URL('../../../../target/', import.meta.url));
const VERSION = JSON.parse(readFileSync(join(TARGET, 'package/package.json'), 'utf8')).version as string;
const NPX = ['--offline', '--package', 'webhook-settings', 'webhook-settings-mock'];

const test = base.extend<object, { project: string }>({
  project: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'webhook-settings-'));
      writeFileSync(join(folder, 'package.json'), '{ "private": true }');
      const tarball = readdirSync(TARGET).find((name) => name === `webhook-settings-${VERSION}.tgz`) ?? '';
      execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(TARGET, tarball)], { cwd: folder });
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** Runs the command, as the README says. */
function run(project: string, ...args: string[]): Promise<{ stdout: string; stderr: string; code?: number }> {
  return promisify(execFile)('npx', [...NPX, ...args], { cwd: project }).catch(
    (failed: { stdout: string; stderr: string; code: number }) => failed,
  );
}

test('it serves the mock and its control', async ({ project }) => {
  const server = await MockServer.start(
    ['--control'],
    [process.execPath, join(project, 'node_modules/.bin/webhook-settings-mock')],
  );
  const mock = new HttpControl(server.origin);
  await mock.get('seed', { webhooks: [{ name: 'Case intake' }] });
  expect(await mock.names()).toEqual(['Case intake']);
  await server.stop();
});

test('it explains itself', async ({ project }) => {
  expect((await run(project, '--version')).stdout.trim()).toBe(`webhook-settings-mock ${VERSION}`);
  const { stdout } = await run(project, '--help');
  for (const flag of ['--host', '--port', '--allow-host', '--allow-origin', '--sample', '--scenario', '--control'])
    expect(stdout).toContain(`${flag} `);
});

const WRONG: [args: string[], message: RegExp][] = [
  [['--prot', '1'], /'--prot'/],
  [['--port'], /'--port <value>' argument missing/],
  [['--port', '80800'], /--port is a number from 0 to 65535, not "80800"/],
  [['--host', 'localhost'], /--host is an IP address/],
  [['--sample', '-1'], /--sample/],
  [['--scenario', 'slwo'], /does not know the scenario "slwo".*slow:MS/],
  [['serve'], /'serve'/],
];

for (const [args, message] of WRONG) {
  test(`it rejects ${args.join(' ')} with a message`, async ({ project }) => {
    const { code, stderr } = await run(project, ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('try --help');
    // No stack trace.
    expect(stderr).not.toContain('    at ');
  });
}

test('a port in use is named', async ({ project }) => {
  const server = await MockServer.start([]);
  const { code, stderr } = await run(project, '--port', new URL(server.origin).port);
  await server.stop();
  expect(code).toBe(1);
  expect(stderr).toMatch(/Can't listen on 127\.0\.0\.1:\d+: .*EADDRINUSE/);
});
