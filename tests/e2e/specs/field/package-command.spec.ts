// The command of the packed package, as a project gets it that installs the tarball.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test as base, expect } from '@playwright/test';
import { example } from '../../support/examples.ts';
import { HttpControl } from '../../support/http-control.ts';
import { freePort } from '../../support/local-server.mjs';
import { MockServer } from '../../support/mock-server.ts';

const TARGET = fileURLToPath(new URL('../../../../target/', import.meta.url));
const VERSION = JSON.parse(readFileSync(join(TARGET, 'package/package.json'), 'utf8')).version as string;
/** npm would look for news and reports otherwise. */
const OFFLINE = { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' };
const NPX = ['--offline', '--package', 'webhook-settings', 'webhook-settings-mock'];

const test = base.extend<object, { project: string }>({
  project: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'webhook-settings-'));
      writeFileSync(join(folder, 'package.json'), '{ "private": true }');
      const tarball = `webhook-settings-${VERSION}.tgz`;
      copyFileSync(join(TARGET, tarball), join(folder, tarball));
      execFileSync('sh', ['-c', example('install.sh')], { cwd: folder, env: OFFLINE, stdio: 'pipe' });
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

test('the commands of the README start it and control it', async ({ project }) => {
  const port = String(await freePort());
  const [command, requests] = ['command.sh', 'control.sh'].map((name) => example(name).replaceAll('8787', port));
  // A group of its own, since npx starts further processes.
  const child = spawn('sh', ['-c', command ?? ''], { cwd: project, env: OFFLINE, detached: true });
  const ended = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(line)).toContain(`Listening on http://127.0.0.1:${port}`);
  const { stdout } = await promisify(execFile)('sh', ['-e', '-c', requests ?? '']);
  expect(stdout).toContain('"name":"Case intake"');
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await ended;
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
