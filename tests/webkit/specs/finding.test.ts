import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { App } from '../support/app.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

test('a webhook is found among 340, marked, and switched on in its row', async (context) => {
  const app = await App.start(context, browser());
  await app.open('/settings/webhooks?mock=page,many:340');
  await app.count('rowheader', 25);
  await app.fill('Search webhooks', 'staging 27', 'searchbox');
  await app.shows('1 of 340 webhooks', 'status');
  await app.count('rowheader', 1);
  const marked = 'return [...document.querySelectorAll("tbody th mark")].map((mark) => mark.textContent)';
  assert.deepEqual(await app.driver.executeScript(marked), ['Staging', '27']);
  const [row] = await app.all('rowheader');
  const name = (await row?.getText()) ?? '';
  await app.click('switch', name);
  await app.shows('Webhook saved', 'region', 'Notifications');
  await app.row(name, 'Active');
});

test('the menu of a row opens by the keyboard, and copies the webhook into a new form', async (context) => {
  const app = await App.start(context, browser());
  await app.open('/settings/webhooks?mock=page');
  const name = 'Payments release';
  await app.get('button', `Actions for ${name}`);
  const link = await app.get('link', name);
  await link.sendKeys(Key.chord(Key.SHIFT, Key.F10));
  await app.get('menuitem', 'Edit');
  await app.click('menuitem', 'Duplicate');
  await app.get('heading', 'New webhook');
  assert.equal(await (await app.get('textbox', 'Name')).getAttribute('value'), `Copy of ${name}`);
});
