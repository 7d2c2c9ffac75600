// A Playwright fixture: `test('…', async ({ page, webhooks }) => …)`, with the API answered by a mock in the test's own
// process.

import type { Page } from '@playwright/test';
import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import { createMock, type Exchange, type Mock, type MockControl } from '../mock/node.ts';
import { EditPage } from './edit-page.ts';
import { FormPage } from './form-page.ts';
import { ListPage } from './list-page.ts';
import { serve } from './serve.ts';

export type * from '../mock/node.ts';
export { createMock, EditPage, FormPage, ListPage };

export interface WebhooksOptions {
  /** The scenario at the start, as after `?mock=`. */
  webhooksScenario: string;
  /** Where the list of webhooks is, from the page's base URL. */
  webhooksPath: string;
  /** Whether private and loopback URLs are accepted as targets. */
  webhooksAcceptPrivate: boolean;
  /** Whether `page` is answered from the start; otherwise `webhooks.serve(page)` does it later. */
  webhooksServe: boolean;
}

/** The mock behind the page, and the pages of the app. */
export interface Webhooks extends MockControl {
  /** Terms separated by commas; a term that is none throws. */
  scenario: string;
  readonly secret: string;
  readonly list: ListPage;
  readonly form: FormPage;
  readonly edit: EditPage;
  /** Answers another page's requests, too: that page shares the webhooks. */
  serve(page: Page): Promise<void>;
  /** Lets requests pass that are none of the API's operations; otherwise one of them fails the test at its end. */
  allowUnknownRequests(): void;
}

/** Playwright's own, by the names that it exports: others compile against these types. */
type Test = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & WebhooksOptions & { webhooks: Webhooks },
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
>;

export const test: Test = base.extend<WebhooksOptions & { webhooks: Webhooks }>({
  webhooksScenario: ['', { option: true }],
  webhooksPath: ['/settings/webhooks', { option: true }],
  webhooksAcceptPrivate: [false, { option: true }],
  webhooksServe: [true, { option: true }],

  webhooks: async ({ page, webhooksScenario, webhooksPath, webhooksAcceptPrivate, webhooksServe }, use, testInfo) => {
    const mock = createMock({ acceptPrivateTargets: webhooksAcceptPrivate, scenario: webhooksScenario });
    let isStrict = true;
    if (webhooksServe) await serve(page, mock);
    await use(fixture(mock, page, webhooksPath, () => (isStrict = false)));
    await mock.control.release();
    const journal = await mock.control.journal();
    if (testInfo.status !== testInfo.expectedStatus) {
      const body = JSON.stringify(journal, null, 2);
      await testInfo.attach('webhooks-journal.json', { body, contentType: 'application/json' });
    }
    if (isStrict) refuseUnknown(journal);
  },
});

export { expect } from '@playwright/test';

function fixture(mock: Mock, page: Page, path: string, allowUnknownRequests: () => void): Webhooks {
  const { control } = mock;
  return {
    reset: () => control.reset(),
    seed: (webhooks) => control.seed(webhooks),
    snapshot: () => control.snapshot(),
    restore: (snapshot) => control.restore(snapshot),
    fail: (operation, nth, how) => control.fail(operation, nth, how),
    hold: (operation) => control.hold(operation),
    release: (operation) => control.release(operation),
    journal: () => control.journal(),
    received: () => control.received(),
    clock: control.clock,
    get scenario() {
      return mock.scenario;
    },
    set scenario(terms) {
      mock.scenario = terms;
    },
    secret: mock.secret,
    list: new ListPage(page, path),
    form: new FormPage(page, `${path}/new`),
    edit: new EditPage(page, path),
    serve: (other) => serve(other, mock),
    allowUnknownRequests,
  };
}

function refuseUnknown(journal: Exchange[]): void {
  const unknown = journal.filter(({ operation }) => operation === null);
  if (unknown.length === 0) return;
  const lines = unknown.map(({ method, target, status }) => `  ${method} ${target} (answered ${status})`);
  throw new Error(`These requests are none of the API's operations:\n${lines.join('\n')}`);
}
