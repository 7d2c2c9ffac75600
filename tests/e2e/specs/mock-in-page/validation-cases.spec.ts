import { readFileSync } from 'node:fs';
import { expect, test } from '../../support/fixtures.ts';

test.use({ config: { acceptPrivateTargets: false } });

function cases<T>(file: string): T[] {
  return JSON.parse(readFileSync(new URL(`../../../cases/${file}`, import.meta.url), 'utf8')) as T[];
}

const PROBLEMS: Record<string, string> = {
  blank: 'Enter a URL.',
  invisible: 'Remove the spaces or invisible characters inside the URL.',
  'not-absolute': 'Enter the whole URL, starting with https://',
  scheme: 'Use a URL that starts with https:// or http://',
  'no-host': 'Add the server’s name after https://, for example https://hooks.example.com',
  malformed: 'This is not a valid URL. Check the server’s name and the port number.',
  'user-info': 'Remove the user name and password from the URL: everyone who can see the webhook could read them.',
  fragment: 'Remove the # and everything after it: that part of a URL is never sent.',
  'private-host': 'Use a public internet address: Mesh can’t send messages to private or local addresses.',
};

test('the browser validates URLs as the native build does', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  for (const { url, is } of cases<{ url: string; is: string }>('target_urls.json')) {
    await test.step(`${JSON.stringify(url)} is ${is}`, async () => {
      await app.url.fill(url);
      await app.url.blur();
      if (is === 'valid') {
        await expect(app.url).not.toHaveAttribute('aria-invalid');
      } else {
        await expect(page.getByText(PROBLEMS[is] ?? is, { exact: true })).toBeVisible();
      }
    });
  }
});

test('the browser validates names as the native build does', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  for (const { name, is } of cases<{ name: string; is: string }>('names.json')) {
    await test.step(`${JSON.stringify(name)} is ${is}`, async () => {
      await app.name.fill(name);
      await app.name.blur();
      await expect(page.getByText('Enter a name.')).toHaveCount(is === 'blank' ? 1 : 0);
    });
  }
  await app.name.fill('x'.repeat(256));
  await expect(page.getByText('Shorten the name to 255 characters or fewer.')).toBeVisible();
});
