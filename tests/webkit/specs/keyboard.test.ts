import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Key, WebElement } from 'selenium-webdriver';
import { App } from '../support/app.ts';
import { useBrowser } from '../support/browser.ts';
import type { Role } from '../support/screen.ts';

/** The maximum number of tab stops to try. */
const STOPS = 60;

const browser = useBrowser();

async function press(app: App, ...keys: string[]): Promise<void> {
  const [key = '', ...modifiers] = keys.reverse();
  let actions = app.driver.actions();
  for (const modifier of modifiers) actions = actions.keyDown(modifier);
  actions = actions.sendKeys(key);
  for (const modifier of modifiers) actions = actions.keyUp(modifier);
  await actions.perform();
}

async function type(app: App, text: string): Promise<void> {
  await app.driver.actions().sendKeys(text).perform();
}

async function hasFocus(app: App, element: WebElement): Promise<boolean> {
  return WebElement.equals(await app.driver.switchTo().activeElement(), element);
}

/** Presses Tab until an element has the focus. */
async function tabTo(app: App, role: Role, name: string, ...modifiers: string[]): Promise<void> {
  const wanted = await app.get(role, name);
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await hasFocus(app, wanted)) return;
    await press(app, ...modifiers, Key.TAB);
  }
  throw new Error(`The ${role} ${name} can't be reached by Tab.`);
}

/** Moves the focus to an element, checks that one can see it, and presses Enter. */
async function activate(app: App, role: Role, name: string, ...modifiers: string[]): Promise<void> {
  await tabTo(app, role, name, ...modifiers);
  const outlines = 'return ["", "::after"].map((part) => getComputedStyle(document.activeElement, part).outlineStyle)';
  assert.notDeepEqual(await app.driver.executeScript(outlines), ['none', 'none']);
  await press(app, Key.ENTER);
}

test('the steps of the vendor’s article work by keyboard alone', async (context) => {
  const app = await App.start(context, browser());
  await app.open('/?mock=page');
  await activate(app, 'link', 'Settings');
  const title = await app.get('heading', 'Webhooks');
  await app.until('the focus on the heading', () => hasFocus(app, title));
  await press(app, Key.SHIFT, Key.TAB);
  await activate(app, 'link', 'New');
  const name = await app.get('textbox', 'Name');
  await app.until('the focus on the name', () => hasFocus(app, name));
  await type(app, 'By keyboard');
  await press(app, Key.TAB);
  await type(app, 'customer onb');
  await press(app, Key.TAB);
  assert.ok(await hasFocus(app, await app.get('textbox', 'URL')));
  await type(app, 'https://hooks.example.com/status/200');
  await activate(app, 'button', 'Send test');
  await app.shows('The test message was received', 'region', 'Test result');
  await press(app, Key.CONTROL, Key.ENTER);
  await app.row('By keyboard', 'Customer onboarding workflow completed', 'Active');

  await activate(app, 'link', 'By keyboard');
  await app.get('heading', 'By keyboard');
  await tabTo(app, 'radio', 'Active');
  await press(app, Key.ARROW_DOWN);
  await press(app, Key.SHIFT, Key.TAB);
  await activate(app, 'button', 'Save');
  await app.shows('Webhook saved', 'region', 'Notifications');
  await activate(app, 'link', 'Back to webhooks', Key.SHIFT);
  await app.row('By keyboard', 'Inactive');
});
