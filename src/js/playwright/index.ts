// The entry `webhook-settings/playwright`: a fixture that tests get by `async ({ page, webhooks }) => …`. A mock in the
// test's own process answers the requests to the API of the page's whole browser context.

import type { BrowserContext, Page } from '@playwright/test';
import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import { callControl, controlThrough } from '../mock/core/control.ts';
import { createMockInNode } from '../mock/in-node.ts';
import { createMock, type Exchange, type Mock, type MockControl } from '../mock/node.ts';
import { EditPage } from './edit-page.ts';
import { FormPage } from './form-page.ts';
import { ListPage } from './list-page.ts';
import { Routes, readPrefix } from './serve.ts';

export type * from '../mock/node.ts';
export { createMock, EditPage, FormPage, ListPage };

export interface WebhooksOptions {
  /** The scenario at the start: terms separated by commas. Empty by default. */
  webhooksScenario: string;
  /** The path of the list, resolved against Playwright's `baseURL`. `"/settings/webhooks"` by default. */
  webhooksPath: string;
  /** The path before the API's own, such as `"/bff/mesh"` if a gateway adds one. Empty by default. */
  webhooksApiPrefix: string;
  /** Whether private and loopback URLs are accepted as targets. `false` by default. */
  webhooksAcceptPrivateTargets: boolean;
  /**
   * Whether the mock answers the requests of `page` and of all pages in its context from the start, without
   * `webhooks.serve(page)`. `true` by default.
   */
  webhooksServe: boolean;
}

/** The mock behind the page, with page objects for the app. */
export interface Webhooks extends MockControl {
  /** The scenario: terms separated by commas. Throws a `TypeError` if a new one has an unknown term. */
  scenario: string;
  /** The key that signs test messages: 32 bytes in standard base64. */
  readonly secret: string;
  readonly list: ListPage;
  readonly form: FormPage;
  readonly edit: EditPage;
  /** Answers all pages of another browser context as well, or of a page's context. They share the webhooks. */
  serve(target: Page | BrowserContext): Promise<void>;
  /** Allows requests that are not operations of the API. Otherwise such a request fails the test at its end. */
  allowUnknownRequests(): void;
}

/** Named by the types that Playwright exports, since the code of users is compiled against this declaration. */
type Test = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & WebhooksOptions & { webhooks: Webhooks },
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
>;

/** Playwright's `test` with the fixture `webhooks`. The journal is attached to tests that fail. */
export const test: Test = base.extend<WebhooksOptions & { webhooks: Webhooks }>({
  webhooksScenario: ['', { option: true }],
  webhooksPath: ['/settings/webhooks', { option: true }],
  webhooksApiPrefix: ['', { option: true }],
  webhooksAcceptPrivateTargets: [false, { option: true }],
  webhooksServe: [true, { option: true }],

  webhooks: async (
    { page, webhooksScenario, webhooksPath, webhooksApiPrefix, webhooksAcceptPrivateTargets, webhooksServe },
    use,
    testInfo,
  ) => {
    // Collected here, since the mock's journal ends with `reset`, and has the last requests only.
    const unknown: Exchange[] = [];
    const mock = createMockInNode({ acceptPrivateTargets: webhooksAcceptPrivateTargets }, ({ exchanges }) =>
      unknown.push(...exchanges.filter(({ operation }) => operation === null)),
    );
    mock.scenario = webhooksScenario;
    const prefix = readPrefix(webhooksApiPrefix);
    const routes = new Routes(mock, prefix);
    let isStrict = true;
    if (webhooksServe) await routes.add(page);
    await use(fixture(mock, page, webhooksPath, routes, () => (isStrict = false)));
    await mock.control.release();
    const journal = await mock.control.journal();
    if (testInfo.status !== testInfo.expectedStatus) {
      const body = JSON.stringify(journal, null, 2);
      await testInfo.attach('webhooks-journal.json', { body, contentType: 'application/json' });
    }
    if (isStrict) failOnUnknown(unknown, prefix);
  },
});

export { expect } from '@playwright/test';

function fixture(mock: Mock, page: Page, path: string, routes: Routes, allowUnknownRequests: () => void): Webhooks {
  return {
    ...controlThrough((name, ...parameters) => callControl(mock.control, name, ...parameters)),
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
    serve: (target) => routes.add(target),
    allowUnknownRequests,
  };
}

function failOnUnknown(unknown: Exchange[], prefix: string): void {
  if (unknown.length === 0) return;
  const lines = unknown.map(({ method, target, status }) => `  ${method} ${prefix}${target} (answered ${status})`);
  throw new Error(`These requests are none of the API's operations:\n${lines.join('\n')}`);
}
