import { expect, type Locator, type Page } from '@playwright/test';
import type { Webhooks } from 'webhook-settings/playwright';
import { type App, TOKEN } from '../app.ts';
import { ACTIONS } from './actions.ts';
import { countPendingWork, isIdle } from './pending-work.ts';
import type { Random } from './random.ts';

type Fields = Record<string, string>;

const KEEP = 'Leave, keep draft';

/** Takes random actions in the app, and records which webhooks were requested and which input must not be lost. */
export class Walker {
  /** The names of all webhooks that were requested. Each may be created at most once. */
  readonly requestedNames = new Set<string>();
  /** The input that was left as a draft, by form. */
  readonly drafts = new Map<string, Fields>();
  /** How often the screen was compared with the mock, by page. */
  readonly comparisons = { list: 0, webhook: 0, new: 0 };
  /** The actions so far, one per line. */
  readonly trail: string[] = [];

  constructor(
    readonly app: App,
    readonly webhooks: Webhooks,
    readonly random: Random,
  ) {
    const { page } = app;
    page.setDefaultTimeout(10_000);
    // The browser asks before a reload.
    page.on('dialog', (dialog) => void dialog.accept());
  }

  /** Opens the list and waits for `count` rows. */
  async start(count: number): Promise<void> {
    await countPendingWork(this.page);
    await this.app.open('/settings/webhooks');
    await expect(this.app.rows).toHaveCount(count);
  }

  get page(): Page {
    return this.app.page;
  }

  /** The identifier of the form on screen: a webhook's, or `new`; undefined on other pages. */
  get formId(): string | undefined {
    const [, last] = /\/webhooks\/([^/?]+)$/.exec(this.page.url()) ?? [];
    return last;
  }

  async step(): Promise<void> {
    const action = this.random.pick(ACTIONS);
    this.trail.push(action.name);
    await action(this);
    await this.settle();
  }

  /** Adds a detail of the current action to the trail. */
  log(what: string): void {
    this.trail.push(`  ${what}`);
  }

  /** Returns a name that was not requested before. */
  newName(): string {
    return `Walk ${this.requestedNames.size + 1}`;
  }

  noteRequested(name: string): void {
    this.requestedNames.add(name);
    this.log(name);
  }

  /** Presses a button, unless it is disabled or missing. */
  async press(name: string): Promise<void> {
    const button = this.app.button(name);
    if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
  }

  /** Leaves a form and records its unsaved input. If `asks` is true, the app asks before unsaved input is left. */
  async leave(go: () => Promise<unknown>, asks = true): Promise<void> {
    const { formId } = this;
    const isUnsaved = formId !== undefined && (await this.app.button('Discard changes').isVisible());
    const typed = isUnsaved ? await this.fields() : undefined;
    await go();
    if (formId === undefined || typed === undefined) return;
    let answer = KEEP;
    if (asks) {
      answer = this.random.pick(['Keep editing', KEEP, KEEP, 'Leave and discard']);
      this.log(answer);
      const question = this.page.getByRole('dialog', { name: 'Leave with unsaved changes?' });
      await question.getByRole('button', { name: answer }).click();
    }
    if (answer === KEEP) this.drafts.set(formId, typed);
  }

  /** Restores or discards a draft that is offered. A restored draft must have the recorded input. */
  async resolveDraft(): Promise<void> {
    const { formId } = this;
    const restore = this.app.button('Restore draft');
    if (formId === undefined || !(await restore.isVisible())) return;
    const isRestored = this.random.chance(0.8);
    this.log(isRestored ? 'restores the draft' : 'discards the draft');
    await (isRestored ? restore : this.app.button('Discard draft')).click();
    const typed = this.drafts.get(formId);
    if (isRestored && typed !== undefined) expect(await this.fields()).toEqual(typed);
    this.drafts.delete(formId);
  }

  private async fields(): Promise<Fields> {
    const fields: Fields = { name: await this.app.name.inputValue(), url: await this.app.url.inputValue() };
    const chosen = this.page.getByRole('main').getByRole('radio', { checked: true });
    for (const radio of await chosen.all())
      fields[(await radio.getAttribute('name')) ?? ''] = (await radio.getAttribute('id')) ?? '';
    const event = this.app.form.chosenEvent;
    if (await event.isVisible()) fields.event = (await event.getAttribute('id')) ?? '';
    return fields;
  }

  /** Skips waits and answers dialogs until the app is idle. */
  async settle(): Promise<void> {
    const tryNow = this.app.button('Try now');
    const questions: [Locator, () => Promise<void>][] = [
      [tryNow, () => tryNow.click({ timeout: 1000 }).catch(() => undefined)],
      [this.page.getByLabel('Access token'), () => this.app.enterToken(`${TOKEN}-${this.random.next()}`)],
      [
        this.app.button('Save selection'),
        () =>
          this.app
            .button(this.random.pick(['Save selection', 'Discard mine, use the other', 'Back to the form']))
            .click(),
      ],
    ];
    for (;;) {
      await this.waitUntilIdle();
      const open = [];
      for (const [locator, answer] of questions) if (await locator.isVisible()) open.push(answer);
      if (open.length === 0) return;
      for (const answer of open) await answer();
    }
  }

  /** Waits until the app is idle, shows a dialog or waits before the next attempt. */
  private async waitUntilIdle(): Promise<void> {
    const asks = this.app.button('Try now').or(this.page.getByRole('dialog'));
    await expect
      .poll(async () => {
        await this.webhooks.clock.advance(50);
        return (await asks.first().isVisible()) || (await isIdle(this.page));
      })
      .toBe(true);
  }
}
