import { FAULT_SCENARIOS } from './fault-scenarios.ts';
import type { Walker } from './walker.ts';

const EVENTS = ['Case created', 'Case state updated', 'Transaction reviewed'] as const;
const STATES = ['Active', 'Inactive'] as const;

/** A step that a user may take. It does nothing if the current page does not offer it. */
export type Action = (walker: Walker) => Promise<void>;

async function create(walker: Walker): Promise<void> {
  const { app, random } = walker;
  if (walker.formId !== 'new') {
    await goToList(walker);
    await walker.settle();
    const link = app.link('New');
    if (!(await link.isVisible())) return;
    await link.click();
    await walker.settle();
    if (walker.formId !== 'new') return;
  }
  await walker.resolveDraft();
  if ((await app.name.inputValue()) === '' || random.chance(0.2)) await app.name.fill(walker.newName());
  walker.noteRequested(await app.name.inputValue());
  await app.event(random.pick(EVENTS)).click();
  await app.url.fill(`https://hooks.example.com/${random.next()}`);
  if (random.chance(0.75)) await walker.press('Create');
}

async function edit(walker: Walker): Promise<void> {
  const { app, random } = walker;
  const isEditing = () => walker.formId !== undefined && walker.formId !== 'new';
  if (!isEditing()) {
    await goToList(walker);
    await walker.settle();
    const links = app.page.getByRole('rowheader').getByRole('link');
    const rows = await links.count();
    if (rows === 0) return;
    await links.nth(Math.floor(random.next() * Math.min(rows, 5))).click();
    await walker.settle();
  }
  if (!isEditing() || !(await app.name.isVisible())) return;
  await walker.resolveDraft();
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

/** Returns whether the history has an entry in that direction. Without one, the app does not ask before leaving. */
function canGo(walker: Walker, way: 'canGoBack' | 'canGoForward'): Promise<boolean> {
  // TypeScript's DOM types don't include the Navigation API yet.
  return walker.page.evaluate(
    (way) => (globalThis as unknown as { navigation: Record<string, boolean> }).navigation[way] === true,
    way,
  );
}

async function goBack(walker: Walker): Promise<void> {
  if (await canGo(walker, 'canGoBack')) await walker.leave(() => walker.page.goBack());
}

async function goForward(walker: Walker): Promise<void> {
  if (await canGo(walker, 'canGoForward')) await walker.leave(() => walker.page.goForward());
}

async function goToList(walker: Walker): Promise<void> {
  const link = walker.app.link('Webhooks');
  if (await link.isVisible()) await walker.leave(() => link.click());
}

async function wait(walker: Walker): Promise<void> {
  await walker.webhooks.clock.advance(10_000);
}

async function changeScenario(walker: Walker): Promise<void> {
  walker.webhooks.scenario = walker.random.pick(FAULT_SCENARIOS);
  walker.log(`scenario: ${walker.webhooks.scenario || 'none'}`);
}

async function discard(walker: Walker): Promise<void> {
  await walker.press('Discard changes');
}

async function undo(walker: Walker): Promise<void> {
  const button = walker.app.notifications.getByRole('button', { name: 'Undo' });
  // The notification may disappear by itself meanwhile.
  if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => undefined);
}

/** All actions. One that is listed three times is picked three times as often. */
export const ACTIONS: readonly Action[] = [
  ...[create, create, create, edit, edit, edit, changeScenario, changeScenario, changeScenario],
  ...[test, reload, goBack, goForward, goToList, wait, discard, undo],
];
