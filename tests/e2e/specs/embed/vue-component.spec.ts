// The component of `webhook-settings/vue` on a page that a server has rendered.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '../../support/host-page-fixtures.ts';

const VUE = createRequire(import.meta.url).resolve('vue/dist/vue.runtime.esm-browser.prod.js');

const SCRIPT = `
  import { createSSRApp, h, reactive } from 'vue';
  import { WebhookSettings } from '@/vue.js';
  const state = reactive({ pageSize: 5, locale: 'de', readOnly: false });
  Object.assign(globalThis, { state, reasons: [], events: [] });
  const list = { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 };
  const app = createSSRApp({
    render: () =>
      h(
        WebhookSettings,
        {
          class: 'settings',
          ...state,
          fetch: async () => Response.json(list),
          getAccessToken: async (reason) => (globalThis.reasons.push(reason), 'token'),
          onNavigate: ({ detail }) => globalThis.events.push(detail.path),
          ref: (it) => (globalThis.component = it),
        },
        () => h('p', 'Loading'),
      ),
  });
  app.mount('#app');
  Object.assign(globalThis, { app });`;

test('Vue’s component takes over the page of a server with all options, and follows their changes', async ({
  host,
  page,
}) => {
  await host.open({
    head: '<script type="importmap">{ "imports": { "vue": "/vue.js" } }</script>',
    body: '<div id="app"><div class="settings"><p>Loading</p></div></div>',
    files: { '/vue.js': readFileSync(VUE, 'utf8') },
    headers: {},
    script: SCRIPT,
  });
  const frame = page.locator('.settings .webhooks-frame');
  await expect(frame).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('link', { name: 'Neu', exact: true })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'reasons') as string[])).toEqual(['initial']);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.evaluate(() =>
    Object.assign(Reflect.get(globalThis, 'state') as object, { locale: undefined, readOnly: true }),
  );
  await expect(frame).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveCount(0);
  await page.evaluate(() => {
    const { handle } = Reflect.get(globalThis, 'component') as { handle: { navigate(path: string): void } };
    handle.navigate('/new');
  });
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'events') as string[])).toEqual(['/new']);
  await page.evaluate(() => (Reflect.get(globalThis, 'app') as { unmount(): void }).unmount());
  await expect(page.locator('.webhook-settings')).toHaveCount(0);
});
