// Use in CommonJS projects. Node can load an ES module by require() from 20.19 on; older versions get an explanation.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const cwd = fileURLToPath(new URL('../../', import.meta.url));

const run = (entry: string, ...flags: string[]) =>
  spawnSync(process.execPath, [...flags, '--eval', `console.log(typeof require(${JSON.stringify(entry)}))`], {
    cwd,
    encoding: 'utf8',
  });

for (const entry of ['', '/element', '/mock', '/playwright'].map((path) => `webhook-settings${path}`)) {
  test(`require('${entry}') works in a Node that can require ES modules`, () => {
    expect(run(entry).stdout).toBe('object\n');
  });

  test(`require('${entry}') names the required version in an older Node`, () => {
    const { status, stderr } = run(entry, '--no-experimental-require-module');
    expect(status).not.toBe(0);
    expect(stderr).toContain('Node loads those by require() from 20.19 and 22.12 on');
  });
}
