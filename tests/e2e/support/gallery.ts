import type { App } from './app.ts';

/** The gallery's sections, by their headings. */
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
  { opener: 'Conflict', title: 'This webhook has been changed in the meantime' },
];

/** Every component in every state. The fixture's option `build` is to be `gallery`. */
export async function openGallery(app: App): Promise<void> {
  await app.page.goto(`${app.origin}/_gallery`);
  await app.page.getByRole('heading', { name: 'Dialogs' }).waitFor();
  // The last of its stylesheets is there when what it lays out is.
  await app.page.waitForFunction(() => getComputedStyle(document.querySelector('.specimens')!).display === 'grid');
}
