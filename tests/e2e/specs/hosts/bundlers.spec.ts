// The package in a page that each bundler has built, with the configuration that the package's README names.
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { expect, test } from '../../support/fixtures.ts';
import { startServer } from '../../support/local-server.mjs';

const BUNDLERS = ['vite7', 'vite8', 'webpack', 'rollup', 'parcel', 'esbuild'];

for (const bundler of BUNDLERS) {
  test(`the list and a form appear in a page built by ${bundler}`, async ({ guard, page }) => {
    expect(guard).toBeDefined();
    const files = sirv(fileURLToPath(new URL(`../../../bundlers/dist/${bundler}`, import.meta.url)), { dev: true });
    const server = await startServer((request, response) => files(request, response));
    await page.goto(server.origin);
    await expect(page.getByRole('row')).toHaveCount(13);
    // The second part of the wasm.
    await page.getByRole('link', { name: 'New', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
    await page.close();
    await server.stop();
  });
}
