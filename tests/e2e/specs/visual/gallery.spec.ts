// Compares pictures of every component in every state. After an intended change, run ./dev pictures

import type { CDPSession, Page } from '@playwright/test';
import { NOW, pictureName, pinAppearance, SCHEMES, WIDTHS } from '../../support/appearance.ts';
import { expect, test } from '../../support/fixtures.ts';
import { DIALOGS, openGallery, SECTIONS } from '../../support/gallery.ts';

test.use({ build: 'gallery' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await pinAppearance(page);
});

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

for (const scheme of SCHEMES) {
  for (const width of WIDTHS) {
    test(`components match their pictures, ${width} px, ${scheme}`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await openGallery(app);
      for (const name of SECTIONS) {
        await expect.soft(section(page, name)).toHaveScreenshot(pictureName(name, width, scheme));
      }
    });
  }

  test(`dialogs match their pictures, ${scheme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openGallery(app);
    for (const { opener, title } of DIALOGS) {
      await app.button(opener).click();
      const dialog = page.getByRole('dialog', { name: title });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.soft(dialog).toHaveScreenshot(pictureName('dialog', opener, width, scheme));
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  test(`hovered, focused and pressed buttons match their pictures, ${scheme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openGallery(app);
    const tools = await page.context().newCDPSession(page);
    for (const state of ['hover', 'focus-visible', 'active']) {
      // A button that is pressed is also hovered.
      await force(tools, '[aria-labelledby="buttons"] .button', state === 'active' ? ['hover', 'active'] : [state]);
      await expect.soft(section(page, 'Buttons')).toHaveScreenshot(pictureName('buttons', state, scheme));
    }
  });
}

test('components in forced colours match their pictures', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openGallery(app);
  for (const name of SECTIONS) {
    await expect.soft(section(page, name)).toHaveScreenshot(pictureName(name, 'forced-colours'));
  }
});

/** Forces pseudo-classes such as `:hover` on all elements that match. */
async function force(tools: CDPSession, selector: string, forcedPseudoClasses: string[]): Promise<void> {
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument');
  const { nodeIds } = await tools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  expect(nodeIds.length).toBeGreaterThan(0);
  for (const nodeId of nodeIds) await tools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
}
