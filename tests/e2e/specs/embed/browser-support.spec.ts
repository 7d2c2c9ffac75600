import { expect, test } from '../../support/host-page-fixtures.ts';

const SCRIPT = `
import { mount } from '@/index.js';
mount(document.getElementById('target')).ready.catch((error) => { document.title = error.message; });
`;

test('an unsupported browser shows an explanation, and `ready` rejects', async ({ guard, host, page }) => {
  guard.disable();
  await page.addInitScript(() => void Reflect.deleteProperty(AbortSignal, 'any'));
  await host.open({ script: SCRIPT });
  await expect(page.getByRole('heading', { name: 'This browser is too old' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Chrome or Edge 123, Firefox 124, Safari 17.5');
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
  await expect(page).toHaveTitle(/^This browser is too old/);
});
