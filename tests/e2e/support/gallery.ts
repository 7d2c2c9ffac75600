import type { App } from './app.ts';

/** The headings of the gallery's sections. */
export const SECTIONS = [
  'Buttons',
  'Text field',
  'Radio cards',
  'Event picker',
  'Table and pagination',
  'Notification',
  'Banner',
  'Test result',
  'Smaller parts',
];

/** The dialogs, and the buttons that open them. */
export const DIALOGS = [
  { opener: 'Leave', title: 'Leave with unsaved changes?' },
  { opener: 'Token', title: 'Connect to the API' },
  { opener: 'Shortcuts', title: 'Keyboard shortcuts' },
  { opener: 'Conflict', title: 'This webhook has changed since you opened it' },
];

/** Opens the page with every component in every state. It needs the fixture option `build: 'gallery'`. */
export async function openGallery(app: App): Promise<void> {
  await app.page.goto(`${app.origin}/_gallery`);
  await app.page.getByRole('heading', { name: 'Dialogs' }).waitFor();
  // The last stylesheet has loaded once the specimens are laid out.
  await app.page.waitForFunction(() => getComputedStyle(document.querySelector('.specimens')!).display === 'grid');
}
