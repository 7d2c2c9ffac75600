import { readdirSync, readFileSync } from 'node:fs';
import { GALLERY, RELEASE } from '../../support/app-server.ts';
import { expect, test } from '../../support/fixtures.ts';

/** The gallery's first words: they stand in its wasm as they are. */
const MARK = 'Every component in every state.';

test('the release has no gallery', async ({ app, page }) => {
  await app.open('/_gallery');
  await expect(app.heading).toHaveText('Page not found');
  await expect(page.getByText(MARK)).toBeHidden();
  expect(everything(RELEASE)).not.toContain(MARK);
  expect(everything(GALLERY)).toContain(MARK);
});

/** All that a build ships, as one text. */
function everything(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(folder + name, 'latin1'))
    .join('\n');
}
