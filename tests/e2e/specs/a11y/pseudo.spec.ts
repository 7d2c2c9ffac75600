import { expect, test } from '../../support/fixtures.ts';
import { BEGIN, END, speakPseudo } from '../../support/pseudo.ts';
import { STATES } from '../../support/states.ts';

/**
 * What is nobody's to translate: what people or the server wrote, signs, keys, dates, which the browser writes, and
 * languages, which name themselves.
 */
const FOREIGN = '[translate="no"], code, kbd, time, bdi, label[lang]';

for (const [state, reach] of Object.entries(STATES)) {
  test(`every word comes from the catalogue, and longer ones fit: ${state}`, async ({ app, page, webhooks, guard }) => {
    await reach({ app, webhooks, guard });
    await speakPseudo(page);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(
        ({ foreign, begin, end }) => {
          const isWord = (text: string) => /\p{L}{2}/u.test(text);
          const isMarked = (text: string) => text.includes(begin) && text.includes(end);
          const escaped: string[] = [];
          const cut: string[] = [];
          const root = document.querySelector('.webhook-settings')!;
          const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const text = node.textContent ?? '';
            if (isWord(text) && !isMarked(text) && !node.parentElement?.closest(foreign)) escaped.push(text);
          }
          for (const element of root.querySelectorAll<HTMLElement>(
            '[aria-label], [title], [data-label], [placeholder]',
          )) {
            for (const name of ['aria-label', 'title', 'data-label', 'placeholder']) {
              const text = element.getAttribute(name) ?? '';
              if (isWord(text) && !isMarked(text) && !element.closest(foreign)) escaped.push(`${name}: ${text}`);
            }
          }
          // What is cut on purpose has the whole of it in a tooltip.
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
            escaped,
            cut,
            sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          };
        },
        { foreign: FOREIGN, begin: BEGIN, end: END },
      );
      expect.soft(found, `${width} px`).toEqual({ escaped: [], cut: [], sideways: 0 });
    }
  });
}
