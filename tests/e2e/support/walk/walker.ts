import { expect, type Locator, type Page, type Request } from '@playwright/test';
import type { Webhooks } from 'webhook-settings/playwright';
import { type App, TOKEN } from '../app.ts';
import type { Random } from './random.ts';

/** What the backend does to requests, from step to step. */
const WEATHER = ['', '', 'flaky:0.3', 'slow:1-40', 'limited:6', 'expired', 'create.lost', 'update.lost', 'test.lost', 'list.flaky:0.5', 'create.flaky:0.7,slow:1-20', 'update.flaky:0.7', 'create.lost,list.flaky:0.4'] as const;

const EVENTS = ['Case created', 'Case state updated', 'Transaction reviewed'] as const;

type Fields = Record<string, string>;

/** Wanders through the app as a person in a hurry would, and remembers what must not be lost. */
export class Walker {
  /** The names of all webhooks that were ever wished for: each may come true once. */
  readonly wishes: string[] = [];
  /** What was typed and left behind, by where. */
  readonly drafts = new Map<string, Fields>();
  readonly trail: string[] = [];
  private underway = 0;
  private count = 0;

  constructor(
    private readonly app: App,
    private readonly webhooks: Webhooks,
    private readonly random: Random,
  ) {
    const { page } = app;
    const isApi = (request: Request) => request.url().includes('/v2/');
    page.on('request', (request) => void (this.underway += isApi(request) ? 1 : 0));
    const ended = (request: Request) => void (this.underway -= isApi(request) ? 1 : 0);
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
    page.setDefaultTimeout(10_000);
    // The browser's own question before a reload.
    page.on('dialog', (dialog) => void dialog.accept());
  }

  private get page(): Page {
    return this.app.page;
  }

  /** Where the form that is on the screen keeps its draft; undefined where there is no form. */
  get place(): string | undefined {
    const [, last] = /\/webhooks\/([^/?]+)$/.exec(this.page.url()) ?? [];
    return last;
  }

  async step(): Promise<void> {
    const acts = [this.create, this.create, this.edit, this.edit, this.edit, this.test, this.reload, this.back, this.forth, this.toList, this.wait, this.changeWeather, this.changeWeather, this.changeWeather, this.discard, this.undo];
    const act = this.random.pick(acts);
    this.trail.push(act.name);
    await act.call(this);
    await this.settle();
  }

  private log(what: string): void {
    this.trail.push(`  ${what}`);
  }

  private async create(): Promise<void> {
    if (this.place !== 'new') {
      const link = this.app.link('New');
      await this.toList();
      await this.settle();
      if (!(await link.isVisible())) return;
      await link.click();
      await this.settle();
      if (this.place !== 'new') return;
    }
    await this.meetDraft();
    if ((await this.app.name.inputValue()) === '' || this.random.chance(0.2)) {
      this.count += 1;
      await this.app.name.fill(`Wish ${this.count}`);
    }
    const name = await this.app.name.inputValue();
    if (!this.wishes.includes(name)) this.wishes.push(name);
    this.log(name);
    await this.app.event(this.random.pick(EVENTS)).check();
    await this.app.url.fill(`https://hooks.example.com/${this.count}`);
    if (this.random.chance(0.75)) await this.press(this.app.button('Create'));
  }

  private async edit(): Promise<void> {
    if (this.place === undefined || this.place === 'new') {
      await this.toList();
      await this.settle();
      const links = this.page.getByRole('rowheader').getByRole('link');
      const rows = await links.count();
      if (rows === 0) return;
      await links.nth(Math.floor(this.random.next() * Math.min(rows, 5))).click();
      await this.settle();
    }
    if (this.place === undefined || this.place === 'new' || !(await this.app.name.isVisible())) return;
    await this.meetDraft();
    if (this.random.chance(0.6)) await this.app.state(this.random.pick(['Active', 'Inactive'] as const)).check();
    if (this.random.chance(0.4)) await this.app.url.fill(`https://hooks.example.com/edited/${this.random.next()}`);
    if (this.random.chance(0.75)) await this.press(this.app.button('Save'));
  }

  private async test(): Promise<void> {
    await this.press(this.app.button('Send test'));
  }

  private async reload(): Promise<void> {
    await this.leave(() => this.page.reload());
  }

  private async back(): Promise<void> {
    await this.leave(() => this.page.goBack());
    // Before the first page there is nothing to see.
    if (!this.page.url().startsWith(this.app.origin)) await this.page.goForward();
  }

  private async forth(): Promise<void> {
    await this.leave(() => this.page.goForward());
  }

  private async toList(): Promise<void> {
    const link = this.app.link('Webhooks');
    if (await link.isVisible()) await this.leave(() => link.click());
  }

  private async wait(): Promise<void> {
    await this.webhooks.clock.advance(10_000);
  }

  private async changeWeather(): Promise<void> {
    this.webhooks.scenario = this.random.pick(WEATHER);
    this.log(this.webhooks.scenario);
  }

  private async discard(): Promise<void> {
    const button = this.app.button('Discard changes');
    if (!(await button.isVisible())) return;
    await button.click();
    if (this.place !== undefined) this.drafts.delete(this.place);
  }

  private async undo(): Promise<void> {
    const button = this.app.notifications.getByRole('button', { name: 'Undo' });
    if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => undefined);
  }

  /** Presses a button that may be off. */
  private async press(button: Locator): Promise<void> {
    if ((await button.count()) === 0 || !(await button.isEnabled())) return;
    await button.click();
  }

  /** Leaves a form, with what was typed noted down. */
  private async leave(go: () => Promise<unknown>): Promise<void> {
    const { place } = this;
    const isUnsaved = place !== undefined && (await this.app.button('Discard changes').isVisible());
    const typed = isUnsaved ? await this.fields() : undefined;
    await go();
    const question = this.page.getByRole('dialog', { name: 'Leave with unsaved changes?' });
    if (place === undefined || typed === undefined) return;
    await this.untilIdle();
    let answer = 'Leave, keep draft';
    if (await question.isVisible()) {
      answer = this.random.pick(['Stay', answer, answer, 'Discard changes']);
      this.log(answer);
      await question.getByRole('button', { name: answer }).click();
      await this.untilIdle();
    }
    // There may have been nowhere to go to.
    const isStill = this.place === place && (await this.app.button('Discard changes').isVisible());
    if (answer === 'Leave, keep draft' && !isStill) this.drafts.set(place, typed);
  }

  /** Decides on a draft that is offered; what was typed must be in it. */
  private async meetDraft(): Promise<void> {
    const restore = this.app.button('Restore draft');
    const { place } = this;
    const typed = place === undefined ? undefined : this.drafts.get(place);
    if (place === undefined || !(await restore.isVisible())) return;
    const isRestored = this.random.chance(0.8);
    this.log(isRestored ? 'restores the draft' : 'discards the draft');
    await (isRestored ? restore : this.app.button('Discard draft')).click();
    if (isRestored && typed !== undefined) expect(await this.fields()).toEqual(typed);
    this.drafts.delete(place);
  }

  async fields(): Promise<Fields> {
    const fields: Fields = { name: await this.app.name.inputValue(), url: await this.app.url.inputValue() };
    const chosen = this.page.getByRole('main').getByRole('radio', { checked: true });
    for (const radio of await chosen.all()) fields[(await radio.getAttribute('name')) ?? ''] = (await radio.getAttribute('id')) ?? '';
    return fields;
  }

  /** Ends every waiting, and answers every question, until the app has nothing left to do. */
  async settle(): Promise<void> {
    const questions: [Locator, () => Promise<void>][] = [
      [this.app.button('Try now'), () => this.app.button('Try now').click({ timeout: 1000 }).catch(() => undefined)],
      [this.page.getByLabel('Access token'), () => this.app.enterToken(`${TOKEN}-${this.random.next()}`)],
      [this.app.button('Save choice'), () => this.app.button(this.random.pick(['Save choice', 'Save nothing, take theirs', 'Back to the form'])).click()],
    ];
    for (;;) {
      await this.untilIdle();
      const open = [];
      for (const [locator, answer] of questions) if (await locator.isVisible()) open.push(answer);
      if (open.length === 0) return;
      for (const answer of open) await answer();
    }
  }

  /** Waits until no request is under way, or the app waits for the person or for a while. */
  private async untilIdle(): Promise<void> {
    const asks = this.app.button('Try now').or(this.page.getByRole('dialog'));
    const busy = this.page.locator('[aria-busy="true"]').or(this.page.getByText(/^Loading (the )?webhooks?$/));
    await expect
      .poll(async () => {
        await this.webhooks.clock.advance(50);
        return (await asks.first().isVisible()) || (this.underway === 0 && (await busy.count()) === 0);
      })
      .toBe(true);
  }
}
