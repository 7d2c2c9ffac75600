import { readdirSync, readFileSync, statSync } from 'node:fs';
import { GALLERY, RELEASE } from '../../support/app-server.ts';
import { expect, test } from '../../support/fixtures.ts';

/** The first sentence of the gallery, which its wasm contains unchanged. */
const MARK = 'Every component in every state.';

test('the release does not contain the gallery', async ({ app, page }) => {
  await app.open('/_gallery');
  await expect(app.heading).toHaveText('Page not found');
  await expect(page.getByText(MARK)).toBeHidden();
  expect(contentOf(RELEASE)).not.toContain(MARK);
  expect(contentOf(GALLERY)).toContain(MARK);
});

/** Returns the content of all files of a build as one text. */
function contentOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(folder + name).isFile())
    .map((name) => readFileSync(folder + name, 'latin1'))
    .join('\n');
}
