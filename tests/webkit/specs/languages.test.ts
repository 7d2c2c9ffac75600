import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { App } from '../support/app.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

type Group = Record<string, string>;
type Texts = Record<'language' | 'common' | 'list' | 'form' | 'preferences' | 'events', Group>;

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'en'];

function textsOf(tag: string): Texts {
  return JSON.parse(readFileSync(new URL(`../../../src/ui/i18n/languages/${tag}.json`, import.meta.url), 'utf8'));
}

test('a chosen language applies immediately, in its direction, and stays after a reload', async (context) => {
  const app = await App.start(context, browser());
  await app.open('/settings/preferences?mock=page');
  for (const tag of LANGUAGES) {
    const { language, preferences } = textsOf(tag);
    await app.click('radio', language.name!);
    await app.get('heading', preferences.title!);
    const state =
      'const { lang, dir, scrollWidth } = document.documentElement; return [lang, dir, scrollWidth - innerWidth]';
    const [lang, dir, tooWide] = await app.driver.executeScript<[string, string, number]>(state);
    assert.deepEqual([lang, dir], [tag, language.direction]);
    assert.ok(tooWide <= 0, `The page in ${tag} scrolls sideways by ${tooWide} px.`);
  }
  await app.click('radio', textsOf('ja').language.name!);
  await app.driver.navigate().refresh();
  await app.get('heading', textsOf('ja').preferences.title!);
});

test('a webhook is created right to left, with its name and URL in their own directions', async (context) => {
  const { common, events, form, list } = textsOf('ar');
  const app = await App.start(context, browser(), { locale: 'ar' });
  await app.open('/settings/webhooks?mock=page');
  await app.count('rowheader', 12);
  await app.click('link', list.new!);
  await app.fill(form.name!, 'Cases (EU)');
  const [field, create] = [await app.get('textbox', form.name!), await app.get('button', form.create!)];
  const [{ x: fieldAt }, { x: createAt }] = [await field.getRect(), await create.getRect()];
  assert.ok(createAt < fieldAt, 'The main button is at the left, where a line ends.');
  await app.fill(form.url!, 'https://hooks.example.com/status/200');
  const url = await app.get('textbox', form.url!);
  assert.equal(await url.getCssValue('direction'), 'ltr');
  await app.click('option', events['case-created']!);
  await app.click('button', form.create!);
  await app.shows(form.created!, 'region', common.notifications!);
  await app.row('Cases (EU)');
});
