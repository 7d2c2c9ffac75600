// The package on Vite's development server, which bundles dependencies anew: before version 8 without their wasm.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../../support/fixtures.ts';

const cwd = fileURLToPath(new URL('../../../bundlers/', import.meta.url));

// One after the other: two servers without configuration would share what they have bundled.
test.describe.configure({ mode: 'default' });

/** Starts the development server of a version of Vite. */
async function startVite(...args: string[]): Promise<{ origin: string; stop(): Promise<unknown> }> {
  const { NO_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, ['serve.mjs', ...args], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [origin] = (await once(createInterface(child.stdout), 'line')) as [string];
  const stop = () => {
    child.kill();
    return ended;
  };
  return { origin, stop };
}

for (const args of [['vite8'], ['vite7', 'vite7/vite.config.js']]) {
  test(`the list and a form appear with ${args.join(' and ')}`, async ({ guard, page }) => {
    // The server writes to the console.
    guard.disable();
    const vite = await startVite(...args);
    await page.goto(vite.origin);
    await expect(page.getByRole('row')).toHaveCount(13, { timeout: 15_000 });
    await page.getByRole('link', { name: 'New', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
    await page.close();
    await vite.stop();
  });
}

for (const missing of ['webhook-settings.wasm', 'webhook-settings-mock.wasm']) {
  test(`without configuration, vite7 lacks ${missing}, and the page names the line that helps`, async ({
    guard,
    page,
  }) => {
    guard.disable();
    const vite = await startVite('vite7');
    const lacking: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.wasm') && response.headers()['content-type'] === 'text/html')
        lacking.push(new URL(response.url()).pathname);
    });
    // The other one is there, so that only one thing is wrong.
    const other = missing.includes('mock') ? 'webhook-settings.wasm' : 'webhook-settings-mock.wasm';
    await page.route(`**/${other}`, (route) =>
      route.fulfill({ path: `${cwd}node_modules/webhook-settings/${other}`, contentType: 'application/wasm' }),
    );
    await page.goto(vite.origin);
    await expect(page.getByRole('alert')).toContainText('optimizeDeps: { exclude: ["webhook-settings"] }', {
      timeout: 15_000,
    });
    expect(lacking).toContainEqual(expect.stringContaining(missing));
    await page.close();
    await vite.stop();
  });
}
