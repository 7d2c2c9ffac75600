import type { Page } from '@playwright/test';

/** What a picture was made at. */
export const NOW = '2026-11-24T09:30:00Z';

export const WIDTHS = [390, 768, 1280];

export const SCHEMES = ['light', 'dark'] as const;

/**
 * Draws the pages of a tab with the one font that ./dev installs, whatever else there is, and lets their headers scroll
 * away: nothing lies above another thing.
 */
export async function pinLook(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .webhook-settings { --webhooks-font: 'DejaVu Sans'; --webhooks-font-mono: 'DejaVu Sans Mono'; }
      .page-header { position: static; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** A part of a picture's file name. */
export function fileName(...parts: (string | number)[]): string {
  return `${parts
    .map((part) =>
      String(part)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
    )
    .join('-')}.png`;
}
