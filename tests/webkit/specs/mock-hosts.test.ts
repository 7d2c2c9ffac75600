import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MockServer, SERVERS } from '../../e2e/support/mock-server.ts';
import { App } from '../support/app.ts';
import { useBrowser } from '../support/browser.ts';
import { fillInNew } from '../support/tasks.ts';

const browser = useBrowser();

/** Creates a webhook, and finds it again after a reload. */
async function createAndReload(app: App, signIn: () => Promise<void>): Promise<void> {
  await app.open('/settings/webhooks');
  await signIn();
  await app.count('rowheader', 12);
  await fillInNew(app, 'On this mock', 'https://hooks.example.com/status/503');
  await app.click('button', 'Send test');
  await app.shows('503', 'region', 'Test result');
  await app.click('button', 'Create');
  await app.row('On this mock', 'Case created', 'Active');
  await app.driver.navigate().refresh();
  await signIn();
  await app.row('On this mock', 'Active');
}

for (const kind of ['page', 'worker']) {
  test(`the app works with the mock in the ${kind}`, async (context) => {
    const app = await App.start(context, browser());
    await app.open(kind === 'page' ? '/?mock=page' : '/');
    await app.get('link', 'Settings');
    const isControlled = await app.driver.executeScript('return navigator.serviceWorker.controller !== null');
    assert.equal(isControlled, kind === 'worker');
    await createAndReload(app, async () => undefined);
  });
}

for (const { name, command, args } of SERVERS) {
  test(`the app works with the ${name} mock server`, async (context) => {
    const server = await MockServer.start([...args, '--sample', '12'], command);
    context.after(() => server.stop());
    const app = await App.start(context, browser(), { backend: 'http', apiBase: server.origin }, server.origin);
    await createAndReload(app, () => app.enterToken());
  });
}
