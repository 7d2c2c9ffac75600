import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
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

/** What a field shows for a value. */
interface Judgement {
  value: string;
  problem: string;
  offers: string[];
}

/** Enters values one after another, within the page, since a round trip for each takes minutes in some browsers. */
async function enterAll(field: Locator, values: string[]): Promise<Judgement[]> {
  // A field that has been left shows its problems at once.
  await field.fill('-');
  await field.blur();
  return field.evaluate(async (input: HTMLInputElement, values) => {
    const found: { value: string; problem: string; offers: string[] }[] = [];
    for (const value of values) {
      input.value = value;
      input.dispatchEvent(new Event('input'));
      // The app shows the problem in a microtask.
      await new Promise((resolve) => setTimeout(resolve));
      const problem = document.getElementById(`${input.id}-problem`)?.textContent ?? '';
      const isInvalid = input.ariaInvalid === 'true';
      const buttons = [...(input.closest('.field')?.querySelectorAll('button') ?? [])];
      found.push({ value, problem: isInvalid ? problem : '', offers: buttons.map(({ textContent }) => textContent) });
    }
    return found;
  }, values);
}

const offering = (corrected?: string) => (corrected === undefined ? [] : [`Use ${corrected}`]);

test('the browser validates URLs as the native build does', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  const all = cases<UrlCase>('target_urls.json');
  const found = await enterAll(
    app.url,
    all.map(({ url }) => url),
  );
  const expected = all.map(({ url, is, corrected }): Judgement => {
    return { value: url, problem: is === 'valid' ? '' : (PROBLEMS[is] ?? is), offers: offering(corrected) };
  });
  expect(found).toEqual(expected);
});

test('the browser judges hosts as the native build does', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  const hosts = cases<{ host: string; is: string }>('hosts.json');
  const judged = await enterAll(
    app.url,
    hosts.map(({ host }) => `https://${host}/`),
  );
  const found = judged.map(({ problem }, nth) => `${hosts[nth]?.host} ${problem}`);
  const expected = hosts.map(({ host, is }) => [host, is === 'private' ? PROBLEMS['private-host'] : '']);
  // A host in another form has a hint as well.
  const isHint = (text: string) => text.replace(/ The server’s name “.*” stands for .*$/, ' ');
  expect(found.map(isHint)).toEqual(expected.map((parts) => parts.join(' ')));
});

test('the browser validates names as the native build does', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  const all = cases<NameCase>('names.json');
  const found = await enterAll(
    app.name,
    all.map(({ name }) => name),
  );
  const problems: Record<string, (code?: string) => string> = {
    blank: () => 'Enter a name.',
    invisible: (code) => `Remove the invisible character ${code} inside the name.`,
  };
  const expected = all.map(({ name, is, code, corrected }): Judgement => {
    return { value: name, problem: problems[is]?.(code) ?? '', offers: offering(corrected) };
  });
  expect(found).toEqual(expected);
  await app.name.fill('x'.repeat(256));
  await expect(page.getByText('Shorten the name to 255 characters or fewer.')).toBeVisible();
});
