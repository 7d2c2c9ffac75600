// The hints of the README: what the browser can load before the page's script asks for it.
import { example } from '../../support/examples.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

test('what the hints load is used, and not loaded again', async ({ guard, host, page }) => {
  const hints = example('hints.html').replaceAll('/assets/webhook-settings', '/pkg');
  const named = [...hints.matchAll(/href="([^"]+)"/g)].map(([, path]) => path);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  guard.watch(page);
  await host.open({ head: hints, script: mountWith("locale: 'en'") });
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  expect(named).toHaveLength(3);
  for (const path of named)
    expect(
      requested.filter((one) => one === path),
      path,
    ).toHaveLength(1);
});
