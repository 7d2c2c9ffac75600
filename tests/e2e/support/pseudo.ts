import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { speak } from './speak.ts';

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

/** The language whose words stand in for a pseudo-locale. */
export const TAG = 'de';

/** Marks what comes from the catalogue, with four tenths more letters, as a longer language would have. */
export const [BEGIN, END] = ['⟦', '⟧'];

type Said = string | Record<string, string>;

/** Has the page speak as nobody does: what is not marked afterwards does not come from the catalogue. */
export async function speakPseudo(page: Page): Promise<void> {
  const groups = JSON.parse(readFileSync(ENGLISH, 'utf8')) as Record<string, Record<string, Said>>;
  const texts = Object.entries(groups).flatMap(([group, all]) =>
    Object.values(all).map((said) => (group === 'language' ? said : mark(said))),
  );
  await page.route(new RegExp(`words-${TAG}`), (route) => route.fulfill({ json: texts }));
  await speak(page, TAG);
}

function mark(said: Said): Said {
  if (typeof said !== 'string')
    return Object.fromEntries(Object.entries(said).map(([form, text]) => [form, mark(text) as string]));
  // What is filled in keeps its name.
  const parts = said.split(/(\{\w+\})/);
  const accented = parts.map((part) =>
    part.startsWith('{') ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter),
  );
  // In pieces, as words are: a longer language has more of them rather than endless ones.
  const more = '~'.repeat(Math.ceil(said.length * 0.4)).replace(/~{8}(?=~)/g, '$& ');
  return BEGIN + accented.join('') + more + END;
}
