import { expect, type Locator, type Page } from '@playwright/test';
import type { Webhooks } from 'webhook-settings/playwright';
import { type App, TOKEN } from '../app.ts';
import { ACTS } from './acts.ts';
import type { Random } from './random.ts';
import { countUnderway, isIdle } from './underway.ts';

type Fields = Record<string, string>;

const KEEP = 'Leave, keep draft';

/** Wanders through the app as a person in a hurry would, and remembers what must not be lost. */
export class Walker {
  /** The names of all webhooks that were ever wished for: each may come true once. */
  readonly wishes = new Set<string>();
  /** What was typed and left behind, by where. */
  readonly drafts = new Map<string, Fields>();
  readonly trail: string[] = [];

  constructor(
    readonly app: App,
    readonly webhooks: Webhooks,
    readonly random: Random,
  ) {
    const { page } = app;
    page.setDefaultTimeout(10_000);
    // The browser's own question before a reload.
    page.on('dialog', (dialog) => void dialog.accept());
  }

  /** Opens the list, of which `count` rows are to be there. */
  async begin(count: number): Promise<void> {
    await countUnderway(this.page);
    await this.app.open('/settings/webhooks');
    await expect(this.app.rows).toHaveCount(count);
  }

  get page(): Page {
    return this.app.page;
  }

  /** Where the form that is on the screen keeps its draft; undefined where there is no form. */
  get place(): string | undefined {
    const [, last] = /\/webhooks\/([^/?]+)$/.exec(this.page.url()) ?? [];
    return last;
  }

  async step(): Promise<void> {
    const act = this.random.pick(ACTS);
    this.trail.push(act.name);
    await act(this);
    await this.settle();
  }

  log(what: string): void {
    this.trail.push(`  ${what}`);
  }

  /** A name that nobody had before. */
  newWish(): string {
    return `Wish ${this.wishes.size + 1}`;
  }

  wish(name: string): void {
    this.wishes.add(name);
    this.log(name);
  }

  /** Presses a button that may be off, or not there. */
  async press(name: string): Promise<void> {
    const button = this.app.button(name);
    if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
  }

  /** Leaves a form, with what was typed noted down; before unsaved work is left, the app `asks`. */
  async leave(go: () => Promise<unknown>, asks = true): Promise<void> {
    const { place } = this;
    const isUnsaved = place !== undefined && (await this.app.button('Discard changes').isVisible());
    const typed = isUnsaved ? await this.fields() : undefined;
    await go();
    if (place === undefined || typed === undefined) return;
    let answer = KEEP;
    if (asks) {
      answer = this.random.pick(['Stay', KEEP, KEEP, 'Discard changes']);
      this.log(answer);
      const question = this.page.getByRole('dialog', { name: 'Leave with unsaved changes?' });
      await question.getByRole('button', { name: answer }).click();
    }
    if (answer === KEEP) this.drafts.set(place, typed);
  }

  /** Decides on a draft that is offered; what was typed must be in it. */
  async meetDraft(): Promise<void> {
    const { place } = this;
    const restore = this.app.button('Restore draft');
    if (place === undefined || !(await restore.isVisible())) return;
    const isRestored = this.random.chance(0.8);
    this.log(isRestored ? 'restores the draft' : 'discards the draft');
    await (isRestored ? restore : this.app.button('Discard draft')).click();
    const typed = this.drafts.get(place);
    if (isRestored && typed !== undefined) expect(await this.fields()).toEqual(typed);
    this.drafts.delete(place);
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

  /** Ends every waiting, and answers every question, until the app has nothing left to do. */
  async settle(): Promise<void> {
    const tryNow = this.app.button('Try now');
    const questions: [Locator, () => Promise<void>][] = [
      [tryNow, () => tryNow.click({ timeout: 1000 }).catch(() => undefined)],
      [this.page.getByLabel('Access token'), () => this.app.enterToken(`${TOKEN}-${this.random.next()}`)],
      [
        this.app.button('Save choice'),
        () =>
          this.app.button(this.random.pick(['Save choice', 'Save nothing, take theirs', 'Back to the form'])).click(),
      ],
    ];
    for (;;) {
      await this.untilIdle();
      const open = [];
      for (const [locator, answer] of questions) if (await locator.isVisible()) open.push(answer);
      if (open.length === 0) return;
      for (const answer of open) await answer();
    }
  }

  /** Waits until the app has nothing left to do, or waits for the person or for a while. */
  private async untilIdle(): Promise<void> {
    const asks = this.app.button('Try now').or(this.page.getByRole('dialog'));
    await expect
      .poll(async () => {
        await this.webhooks.clock.advance(50);
        return (await asks.first().isVisible()) || (await isIdle(this.page));
      })
      .toBe(true);
  }
}
