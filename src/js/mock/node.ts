// The entry `webhook-settings/mock` in Node.

import type { Mock, MockOptions, WorkerMock, WorkerMockOptions } from './core/mock.ts';
import { createMockInNode } from './in-node.ts';

export type { Mock, MockOptions, WorkerMock, WorkerMockOptions } from './core/mock.ts';
export type * from './core/types.ts';

/** Creates a mock with the sample webhooks. Throws a `TypeError` if the scenario has an unknown term. */
export function createMock(options: MockOptions = {}): Mock {
  return createMockInNode(options, () => undefined);
}

/** Always throws. It exists for code that is built for browsers and servers alike. */
export function createWorkerMock(_: WorkerMockOptions): WorkerMock {
  throw new Error('There are no service workers in Node: createMock makes a mock there.');
}
