import type { Page } from '@playwright/test';

/** Has the app go on in another language, as if the person had chosen it in another tab. */
export async function speak(page: Page, tag: string): Promise<void> {
  await page.evaluate((tag) => {
    const [key, newValue] = ['webhook-settings:preferences', `language=${tag}`];
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }, tag);
  await page.locator(`html[lang="${tag}"]`).waitFor();
}
