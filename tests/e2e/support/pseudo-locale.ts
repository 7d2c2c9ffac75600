import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
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

/** Text that is not translated: values from users or the server, symbols, keys, dates and the names of languages. */
const NOT_TRANSLATED = '[translate="no"], code, kbd, time, bdi, label[lang]';

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

/** Checks a page in the pseudo-locale: no text is missing in the catalogue, and none is cut although it is longer. */
export async function expectTranslatedTexts(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(
      ({ notTranslated, begin, end }) => {
        const isWord = (text: string) => /\p{L}{2}/u.test(text);
        const isMarked = (text: string) => text.includes(begin) && text.includes(end);
        const untranslated: string[] = [];
        const cut: string[] = [];
        const root = document.querySelector('.webhook-settings')!;
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const text = node.textContent ?? '';
          if (isWord(text) && !isMarked(text) && !node.parentElement?.closest(notTranslated)) untranslated.push(text);
        }
        for (const element of root.querySelectorAll<HTMLElement>(
          '[aria-label], [title], [data-label], [placeholder]',
        )) {
          for (const name of ['aria-label', 'title', 'data-label', 'placeholder']) {
            const text = element.getAttribute(name) ?? '';
            if (isWord(text) && !isMarked(text) && !element.closest(notTranslated))
              untranslated.push(`${name}: ${text}`);
          }
        }
        // Text that is cut on purpose has a tooltip with the full text.
        for (const element of root.querySelectorAll<HTMLElement>(
          'button, .button, label, p, h1, h2, dt, dd, th, td, summary, a, .badge',
        )) {
          const isCut =
            element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden';
          if (
            isCut &&
            element.checkVisibility() &&
            !element.title &&
            !element.closest('.visually-hidden, .skip-link, [aria-hidden="true"]')
          )
            cut.push(element.textContent ?? '');
        }
        return {
          untranslated,
          cut,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      },
      { notTranslated: NOT_TRANSLATED, begin: BEGIN, end: END },
    );
    expect.soft(found, `${width} px`).toEqual({ untranslated: [], cut: [], sideways: 0 });
  }
}
