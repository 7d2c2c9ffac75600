import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App } from '../support/app.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

test('the app reloads without its server after one visit, and keeps what was created', async (context) => {
  const app = await App.start(context, browser());
  await app.open('/settings/webhooks');
  await app.count('rowheader', 12);
  assert.match(await app.driver.executeScript('return navigator.serviceWorker.controller.scriptURL'), /\/sw\.js/);
  const cached = 'return import("/mock-page.js").then(({ filesAreCached }) => filesAreCached)';
  await app.driver.executeScript(cached);
  await app.files.stop();

  await app.driver.navigate().refresh();
  await app.count('rowheader', 12);
  await app.click('link', 'New');
  await app.fill('Name', 'Without a server');
  await app.click('option', 'Case created');
  await app.fill('URL', 'https://hooks.example.com/status/200');
  await app.click('button', 'Create');
  await app.row('Without a server', 'Active');
  await app.open('/settings/preferences');
  await app.get('heading', 'Preferences');
  await app.driver.navigate().back();
  await app.row('Without a server', 'Active');
});
