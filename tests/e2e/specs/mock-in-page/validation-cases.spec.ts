import { readFileSync } from 'node:fs';
import { expect, test } from '../../support/fixtures.ts';

test.use({ config: { acceptPrivateTargets: false } });

interface UrlCase {
  url: string;
  is: string;
  corrected?: string;
}

interface NameCase {
  name: string;
  is: string;
  code?: string;
  corrected?: string;
}

function cases<T>(file: string): T[] {
  return JSON.parse(readFileSync(new URL(`../../../cases/${file}`, import.meta.url), 'utf8')) as T[];
}

const PROBLEMS: Record<string, string> = {
  blank: 'Enter a URL.',
  invisible: 'Remove the spaces or invisible characters inside the URL.',
  'not-absolute': 'Enter the whole URL, starting with https://',
  scheme: 'Use a URL that starts with https:// or http://',
  'two-schemes': 'Remove one of the two https:// or http:// at the start of the URL.',
  'empty-label': 'Check the server’s name: it starts with a dot, or has two dots in a row.',
  'host-too-long': 'Check the server’s name: it can have 253 characters at most, and 63 between two dots.',
  punycode: 'Check the server’s name: the part that starts with xn-- does not stand for any name.',
  'no-host': 'Add the server’s name after https://, for example https://hooks.example.com',
  malformed: 'This is not a valid URL. Check the server’s name and the port number.',
  'user-info': 'Remove the user name and password from the URL: everyone who can see the webhook could read them.',
  fragment: 'Remove the # and everything after it: that part of a URL is never sent.',
  'private-host': 'Use a public internet address: Mesh can’t send messages to private or local addresses.',
};

test('the browser validates URLs as the native build does', async ({ app, page }) => {
  test.slow();
  await app.open('/settings/webhooks/new');
  for (const { url, is, corrected } of cases<UrlCase>('target_urls.json')) {
    await test.step(`${JSON.stringify(url)} is ${is}`, async () => {
      await app.url.fill(url);
      await app.url.blur();
      if (is === 'valid') {
        await expect(app.url).not.toHaveAttribute('aria-invalid');
      } else {
        await expect(page.getByText(PROBLEMS[is] ?? is, { exact: true })).toBeVisible();
      }
      const offers = page.getByRole('button', { name: /^Use / });
      await expect(offers).toHaveText(corrected === undefined ? [] : [`Use ${corrected}`]);
    });
  }
});

test('the browser judges hosts as the native build does', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  await app.url.fill('https://localhost/');
  await app.url.blur();
  const hosts = cases<{ host: string; is: string }>('hosts.json');
  const found = await app.url.evaluate(async (input: HTMLInputElement, hosts) => {
    const problems: string[] = [];
    for (const { host } of hosts) {
      input.value = `https://${host}/`;
      input.dispatchEvent(new Event('input'));
      // The app shows the problem in a microtask.
      await new Promise((resolve) => setTimeout(resolve));
      problems.push(`${host} ${document.getElementById(`${input.id}-problem`)?.textContent ?? ''}`);
    }
    return problems;
  }, hosts);
  const expected = hosts.map(({ host, is }) => [host, is === 'private' ? PROBLEMS['private-host'] : '']);
  // A host in another form has a hint as well.
  const isHint = (text: string) => text.replace(/ The server’s name “.*” stands for .*$/, ' ');
  expect(found.map(isHint)).toEqual(expected.map((parts) => parts.join(' ')));
});

test('the browser validates names as the native build does', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  for (const { name, is, code, corrected } of cases<NameCase>('names.json')) {
    await test.step(`${JSON.stringify(name)} is ${is}`, async () => {
      await app.name.fill(name);
      await app.name.blur();
      await expect(page.getByText('Enter a name.')).toHaveCount(is === 'blank' ? 1 : 0);
      const invisible = page.getByText(/^Remove the invisible character /);
      await expect(invisible).toHaveText(
        is === 'invisible' ? [`Remove the invisible character ${code} inside the name.`] : [],
      );
      const offers = page.getByRole('button', { name: /^Use / });
      await expect(offers).toHaveText(corrected === undefined ? [] : [`Use ${corrected}`]);
    });
  }
  await app.name.fill('x'.repeat(256));
  await expect(page.getByText('Shorten the name to 255 characters or fewer.')).toBeVisible();
});
