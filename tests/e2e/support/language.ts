import type { Page } from '@playwright/test';

/** Switches the language of the app, as a choice made in another tab does. */
export async function switchLanguage(page: Page, tag: string): Promise<void> {
  await page.evaluate((tag) => {
    const [key, newValue] = ['webhook-settings:preferences', `language=${tag}`];
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }, tag);
  await page.locator(`html[lang="${tag}"]`).waitFor();
}
