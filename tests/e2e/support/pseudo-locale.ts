import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { switchLanguage } from './language.ts';

const ENGLISH = new URL('../../../src/ui/i18n/languages/en.json', import.meta.url);

const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
};

/** The language whose texts are replaced. */
export const TAG = 'de';

/** The marks around each text of the catalogue. */
export const [BEGIN, END] = ['⟦', '⟧'];

type Text = string | Record<string, string>;

/** Replaces every text of the catalogue with a marked, longer one. Unmarked words are then not from the catalogue. */
export async function switchToPseudoLocale(page: Page): Promise<void> {
  const groups = JSON.parse(readFileSync(ENGLISH, 'utf8')) as Record<string, Record<string, Text>>;
  const texts = Object.entries(groups).flatMap(([group, all]) =>
    Object.values(all).map((text) => (group === 'language' ? text : mark(text))),
  );
  await page.route(new RegExp(`words-(late-)?${TAG}`), async (route) => {
    const served = (await (await route.fetch()).json()) as {
      texts: Text[];
      version: number;
    };
    // The lazy part has the last texts in a file of its own.
    const [from, to] = route.request().url().includes('late')
      ? [texts.length - served.texts.length, texts.length]
      : [0, served.texts.length];
    await route.fulfill({ json: { ...served, texts: texts.slice(from, to) } });
  });
  await switchLanguage(page, TAG);
}

/** Accents the letters of a text, and makes it 40 % longer, as translations tend to be. */
function mark(text: Text): Text {
  if (typeof text !== 'string')
    return Object.fromEntries(Object.entries(text).map(([form, part]) => [form, mark(part) as string]));
  // The names of parameters must not change.
  const parts = text.split(/(\{\w+\})/);
  const accented = parts.map((part) =>
    part.startsWith('{') ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter),
  );
  // The padding is split into words, because longer translations have more words rather than longer ones.
  const more = '~'.repeat(Math.ceil(text.length * 0.4)).replace(/~{8}(?=~)/g, '$& ');
  return BEGIN + accented.join('') + more + END;
}
