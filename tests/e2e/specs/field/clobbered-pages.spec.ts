// Host pages with elements whose names hide members of the document, or of the form that the settings are mounted in.
import { expect, test } from '../../support/host-page-fixtures.ts';

/** Mounts into `target` after every member of the document is hidden by an image. */
const CLOBBERED = `
  import { mount } from '@/index.js';
  const target = document.getElementById('target');
  const [body, make] = [document.body, document.createElement.bind(document)];
  for (const prototype of [Document.prototype, Node.prototype, EventTarget.prototype])
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const image = make('img');
      image.name = name;
      body.append(image);
    }
  globalThis.isHidden = document.createElement instanceof Element && document.defaultView instanceof Element;
  globalThis.root = () => target.shadowRoot;
  globalThis.ready = mount(target, { mock: true }).ready.then(() => 'ready', (error) => String(error));
`;

declare global {
  var isHidden: boolean;
  var root: () => ShadowRoot;
}

/** Counts elements without the test runner's own use of the document. */
const count = (selector: string) => globalThis.root().querySelectorAll(selector).length;
const click = (selector: string) => (globalThis.root().querySelector(selector) as HTMLElement).click();

test('the settings work in a page whose images hide all members of the document', async ({ host, page }) => {
  await host.open({ headers: {}, script: CLOBBERED });
  expect(await page.evaluate(() => globalThis.isHidden)).toBe(true);
  expect(await page.evaluate(() => (globalThis as unknown as { ready: Promise<string> }).ready)).toBe('ready');
  await expect.poll(() => page.evaluate(count, 'tbody tr')).toBe(12);
  // A part that is loaded later, with fields, icons and dialogs.
  await page.evaluate(click, 'tbody a');
  await expect.poll(() => page.evaluate(count, 'input[type=radio]')).toBe(2);
  await page.evaluate(click, '[aria-label="Back to webhooks"]');
  await expect.poll(() => page.evaluate(count, 'tbody tr')).toBe(12);
});

test('the settings can be mounted in a form whose fields hide its members', async ({ host, page }) => {
  const fields = ['nodeType', 'ownerDocument', 'attachShadow', 'appendChild', 'shadowRoot', 'id', 'dispatchEvent'];
  const body = `<form id="target">${fields.map((name) => `<input name="${name}" type="hidden">`).join('')}</form>`;
  await host.open({
    body,
    script: `
      import { mount } from '@/index.js';
      const target = document.getElementById('target');
      globalThis.isHidden = target.nodeType instanceof Element;
      globalThis.root = () => target.querySelector('div').shadowRoot;
      globalThis.readies = 0;
      target.addEventListener.call(target, 'ready', () => (globalThis.readies += 1));
      await mount(target, { mock: true }).ready;`,
  });
  expect(await page.evaluate(() => globalThis.isHidden)).toBe(true);
  await expect.poll(() => page.evaluate(count, 'tbody tr')).toBe(12);
  expect(await page.evaluate(() => (globalThis as unknown as { readies: number }).readies)).toBe(1);
});
