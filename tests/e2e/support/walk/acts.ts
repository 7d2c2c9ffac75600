import type { Walker } from './walker.ts';
import { WEATHER } from './weather.ts';

const EVENTS = ['Case created', 'Case state updated', 'Transaction reviewed'] as const;
const STATES = ['Active', 'Inactive'] as const;

/** Something that a person may do next. Where it can't be done, nothing happens. */
export type Act = (walker: Walker) => Promise<void>;

async function create(walker: Walker): Promise<void> {
  const { app, random } = walker;
  if (walker.place !== 'new') {
    await toList(walker);
    await walker.settle();
    const link = app.link('New');
    if (!(await link.isVisible())) return;
    await link.click();
    await walker.settle();
    if (walker.place !== 'new') return;
  }
  await walker.meetDraft();
  if ((await app.name.inputValue()) === '' || random.chance(0.2)) await app.name.fill(walker.newWish());
  walker.wish(await app.name.inputValue());
  await app.event(random.pick(EVENTS)).click();
  await app.url.fill(`https://hooks.example.com/${random.next()}`);
  if (random.chance(0.75)) await walker.press('Create');
}

async function edit(walker: Walker): Promise<void> {
  const { app, random } = walker;
  const isEditing = () => walker.place !== undefined && walker.place !== 'new';
  if (!isEditing()) {
    await toList(walker);
    await walker.settle();
    const links = app.page.getByRole('rowheader').getByRole('link');
    const rows = await links.count();
    if (rows === 0) return;
    await links.nth(Math.floor(random.next() * Math.min(rows, 5))).click();
    await walker.settle();
  }
  if (!isEditing() || !(await app.name.isVisible())) return;
  await walker.meetDraft();
  if (random.chance(0.6)) await app.state(random.pick(STATES)).check();
  if (random.chance(0.4)) await app.url.fill(`https://hooks.example.com/edited/${random.next()}`);
  if (random.chance(0.75)) await walker.press('Save');
}

async function test(walker: Walker): Promise<void> {
  await walker.press('Send test');
}

async function reload(walker: Walker): Promise<void> {
  await walker.leave(() => walker.page.reload(), false);
}

/** Whether the history goes on that way; its end is no place to be led to, and nobody is asked there. */
function canGo(walker: Walker, way: 'canGoBack' | 'canGoForward'): Promise<boolean> {
  // The types of the DOM don't have it yet.
  return walker.page.evaluate(
    (way) => (globalThis as unknown as { navigation: Record<string, boolean> }).navigation[way] === true,
    way,
  );
}

async function back(walker: Walker): Promise<void> {
  if (await canGo(walker, 'canGoBack')) await walker.leave(() => walker.page.goBack());
}

async function forth(walker: Walker): Promise<void> {
  if (await canGo(walker, 'canGoForward')) await walker.leave(() => walker.page.goForward());
}

async function toList(walker: Walker): Promise<void> {
  const link = walker.app.link('Webhooks');
  if (await link.isVisible()) await walker.leave(() => link.click());
}

async function wait(walker: Walker): Promise<void> {
  await walker.webhooks.clock.advance(10_000);
}

async function changeWeather(walker: Walker): Promise<void> {
  walker.webhooks.scenario = walker.random.pick(WEATHER);
  walker.log(`the weather is ${walker.webhooks.scenario || 'fine'}`);
}

async function discard(walker: Walker): Promise<void> {
  await walker.press('Discard changes');
}

async function undo(walker: Walker): Promise<void> {
  const button = walker.app.notifications.getByRole('button', { name: 'Undo' });
  // It may go by itself meanwhile.
  if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => undefined);
}

/** What is done more often is here more often. */
export const ACTS: readonly Act[] = [
  ...[create, create, create, edit, edit, edit, changeWeather, changeWeather, changeWeather],
  ...[test, reload, back, forth, toList, wait, discard, undo],
];
