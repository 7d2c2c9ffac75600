import { expect, test } from '../../support/host-fixtures.ts';

const SCRIPT = `
import { mount } from '@/index.js';
mount(document.getElementById('target')).ready.catch((error) => { document.title = error.message; });
`;

test('a browser that is too old gets a sentence instead of the settings, and ready rejects', async ({
  guard,
  host,
  page,
}) => {
  guard.takeOver();
  await page.addInitScript(() => void Reflect.deleteProperty(AbortSignal, 'any'));
  await host.open({ script: SCRIPT });
  await expect(page.getByRole('heading', { name: 'This browser is too old' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Chrome or Edge 123, Firefox 124, Safari 17.5');
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
  await expect(page).toHaveTitle(/^This browser is too old/);
});
