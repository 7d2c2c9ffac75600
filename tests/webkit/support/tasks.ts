import type { Screen } from './screen.ts';

/** Opens the form for a new webhook, and fills it in. */
export async function fillInNew(settings: Screen, name: string, url: string): Promise<void> {
  await settings.click('link', 'New');
  await settings.fill('Name', name);
  await settings.click('option', 'Case created');
  await settings.fill('URL', url);
}
