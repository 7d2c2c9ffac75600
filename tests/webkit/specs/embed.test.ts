import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHostPage } from '../support/app.ts';
import { useBrowser } from '../support/browser.ts';
import { Screen } from '../support/screen.ts';
import { fillInNew } from '../support/tasks.ts';

const browser = useBrowser();

/** Creates a webhook and sets it to inactive, in settings that show three webhooks. */
async function createAndSwitchOff(settings: Screen): Promise<void> {
  await settings.count('rowheader', 3);
  await fillInNew(settings, 'Embedded', 'https://hooks.example.com/status/200');
  await settings.click('button', 'Create');
  await settings.row('Embedded', 'Case created', 'Active');
  await settings.click('link', 'Embedded');
  await settings.click('radio', 'Inactive');
  await settings.click('button', 'Save');
  await settings.shows('Webhook saved', 'region', 'Notifications');
  await settings.click('link', 'Back to webhooks');
  await settings.row('Embedded', 'Inactive');
}

test('mount() shows the settings in a page with a strict policy, and tells it what happens', async (context) => {
  const { driver } = browser();
  await openHostPage(context, browser(), {
    body: '<main><h1>Host</h1><div id="target"></div></main>',
    script: `
      import { mount } from '@/index.js';
      globalThis.received = [];
      const target = document.querySelector('#target');
      for (const name of ['ready', 'webhookcreated', 'webhookupdated'])
        target.addEventListener(name, () => globalThis.received.push(name));
      globalThis.handle = mount(target, { mock: 'many:3' });`,
  });
  await createAndSwitchOff(new Screen(driver).inside('#target'));
  assert.deepEqual(await driver.executeScript('return received'), ['ready', 'webhookcreated', 'webhookupdated']);
  await driver.executeScript('handle.destroy()');
  const left = 'return document.querySelector("#target").shadowRoot.querySelectorAll(".webhook-settings").length';
  assert.equal(await driver.executeScript(left), 0);
});

test('the element shows the settings in its shadow root, and takes changes of its attributes', async (context) => {
  const { driver } = browser();
  await openHostPage(context, browser(), {
    body: '<main><webhook-settings mock="many:3"></webhook-settings></main>',
    script: "import '@/element.js';",
  });
  const settings = new Screen(driver).inside('webhook-settings');
  await createAndSwitchOff(settings);
  await driver.executeScript('document.querySelector("webhook-settings").setAttribute("locale", "de")');
  await settings.get('link', 'Neu');
});
