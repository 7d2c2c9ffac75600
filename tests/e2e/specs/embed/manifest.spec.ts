import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { expect, test } from '../../support/host-page-fixtures.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8');
const manifest = JSON.parse(read('target/package/custom-elements.json')) as Package;
const element = manifest.modules[0]?.declarations?.[0] as CustomElementDeclaration;
const names = (list: { name: string }[] | undefined) => (list ?? []).map(({ name }) => name).sort();

test('the manifest of the element follows the official schema', () => {
  const schema = JSON.parse(read('tests/e2e/node_modules/custom-elements-manifest/schema.json')) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(manifest);
  expect(validate.errors).toBeNull();
});

test('the manifest has every attribute and property that the element has', async ({ host, page }) => {
  await host.open({ script: "import '@/element.js';", body: '' });
  const actual = await page.evaluate(() => {
    const element = customElements.get('webhook-settings') as CustomElementConstructor & {
      observedAttributes: string[];
    };
    return {
      attributes: element.observedAttributes,
      properties: Object.keys(element.prototype as object),
    };
  });
  const attributes = names(element.attributes);
  // The same in lower case, without hyphens, is read as well.
  const lowered = attributes.map((name) => name.replaceAll('-', ''));
  expect([...new Set([...attributes, ...lowered])].sort()).toEqual([...new Set(actual.attributes)].sort());
  expect(names(element.members)).toEqual([...actual.properties, 'ready', 'navigate', 'isDirty'].sort());
});

test('the manifest has every event and custom property, and everything has a type and a description', () => {
  const events = /interface EventDetails \{([\s\S]*?)\n\}/.exec(read('src/js/embed/events.ts'))?.[1] ?? '';
  expect(names(element.events)).toEqual([...events.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name).sort());
  const tokens = [...read('style/tokens.css').matchAll(/^ {2}(--webhooks-[\w-]+):/gm)].map(([, name]) => name);
  expect(names(element.cssProperties)).toEqual([...new Set([...tokens, '--webhooks-unit'])].sort());
  const { attributes, members, events: listed, cssProperties, cssParts } = element;
  for (const entry of [attributes, members, listed, cssProperties, cssParts].flatMap((list) => list ?? []))
    expect(entry.description, entry.name).toBeTruthy();
  for (const entry of [...(attributes ?? []), ...(listed ?? [])]) expect(entry.type?.text, entry.name).toBeTruthy();
  for (const member of members ?? [])
    expect(member.kind === 'field' ? member.type : member.return, member.name).toBeTruthy();
  for (const { name, syntax, default: value } of cssProperties ?? [])
    expect([syntax, name === '--webhooks-unit' ? 'the browser’s' : value], name).not.toContain(undefined);
});

test('the manifest has every part that the pages have', async ({ host, page }) => {
  await host.open();
  await host.mount({ mock: true, chrome: 'full', navigation: 'memory' });
  const parts = () =>
    page.locator('[part]').evaluateAll((elements) => elements.flatMap((element) => [...element.part]));
  await page.getByRole('link', { name: 'Webhooks', exact: true }).first().click();
  await expect(page.getByRole('row')).toHaveCount(13);
  const seen = await parts();
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  const known = names(element.cssParts);
  for (const part of [...seen, ...(await parts())]) expect(known).toContain(part);
});
