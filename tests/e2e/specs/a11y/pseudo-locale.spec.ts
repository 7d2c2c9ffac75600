import { expect, test } from '../../support/fixtures.ts';
import { BEGIN, END, switchToPseudoLocale } from '../../support/pseudo-locale.ts';
import { STATES } from '../../support/states.ts';

/** Text that is not translated: values from users or the server, symbols, keys, dates and the names of languages. */
const NOT_TRANSLATED = '[translate="no"], code, kbd, time, bdi, label[lang]';

for (const [state, reach] of Object.entries(STATES)) {
  test(`every text comes from the catalogue, and longer texts fit: ${state}`, async ({
    app,
    page,
    webhooks,
    guard,
  }) => {
    await reach({ app, webhooks, guard });
    await switchToPseudoLocale(page);
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
  });
}
