import type { Page } from '@playwright/test';

/** The time that pictures are taken at. */
export const NOW = '2026-11-24T09:30:00Z';

export const WIDTHS = [390, 768, 1280];

export const SCHEMES = ['light', 'dark'] as const;

/** Sets the font that ./dev installs, and lets page headers scroll away so that they cover nothing. */
export async function pinAppearance(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .webhook-settings { --webhooks-font: 'DejaVu Sans'; --webhooks-font-mono: 'DejaVu Sans Mono'; }
      .page-header { position: static; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Returns the file name of a picture. */
export function pictureName(...parts: (string | number)[]): string {
  return `${parts
    .map((part) =>
      String(part)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
    )
    .join('-')}.png`;
}
