import { test } from 'node:test';
import { App } from '../support/app.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

test('a webhook is created, tested and found in the list, as the vendor’s article describes', async (context) => {
  const app = await App.start(context, browser());
  await app.open('/?mock=page');
  await app.click('link', 'Settings');
  await app.get('heading', 'Webhooks');
  await app.count('rowheader', 12);
  await app.click('link', 'New');

  await app.isEnabled(false, 'Send test');
  await app.fill('Name', 'Cases to the warehouse');
  await app.isEnabled(false, 'Send test');
  await app.click('option', 'Case created');
  await app.isEnabled(false, 'Send test');
  await app.fill('URL', 'https://');
  await app.isEnabled(false, 'Send test');
  await app.fill('URL', 'https://hooks.example.com/status/200');
  await app.isEnabled(true, 'Send test');
  await app.click('button', 'Send test');
  await app.shows('The test message was received', 'region', 'Test result');

  await app.click('button', 'Create');
  await app.shows('Webhook created', 'region', 'Notifications');
  await app.row('Cases to the warehouse', 'Case created', 'Active');
  await app.count('rowheader', 13);
});

test('a webhook is switched off and on again, as the vendor’s article describes', async (context) => {
  const app = await App.start(context, browser());
  await app.open('/settings/webhooks?mock=page');
  for (const state of ['Inactive', 'Active']) {
    await app.click('link', 'Case intake');
    await app.get('heading', 'Case intake');
    await app.isEnabled(false, 'Save');
    await app.click('radio', state);
    await app.click('button', 'Save');
    await app.shows('Webhook saved', 'region', 'Notifications');
    await app.isEnabled(false, 'Save');
    await app.click('link', 'Back to webhooks');
    await app.row('Case intake', state);
  }
});

test('the form offers the events from the article', async (context) => {
  const app = await App.start(context, browser());
  const events = ['Case created', 'Case state updated', 'Customer onboarding workflow completed'];
  await app.open('/settings/webhooks/new?mock=page');
  for (const event of events) {
    await app.fill('Name', `On: ${event}`);
    await app.click('option', event);
    await app.fill('URL', 'https://hooks.example.com/status/200');
    await app.click('button', 'Create');
    await app.row(`On: ${event}`, event);
    await app.click('link', 'New');
  }
});
