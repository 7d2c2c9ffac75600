import type { Mock } from '../../mock/core/mock.ts';
import type { Scenario } from '../../mock/core/scenario.ts';
import { isMocked } from '../options/settings.ts';
import type { GivenOptions } from '../types.ts';

/** The mock of an instance. Its code is loaded only if the options ask for a mock. */
export class MockSource {
  private last: { options: GivenOptions; mock: Promise<Mock | undefined> } | undefined;

  /** Returns the mock for options. It is the same one until the options ask for another. */
  load(options: GivenOptions): Promise<Mock | undefined> {
    if (this.last !== undefined && !isOtherMock(this.last.options, options)) return this.last.mock;
    const last = { options, mock: load(options.mock, options.acceptPrivateTargets) };
    this.last = last;
    // After a failure, the next call tries again.
    last.mock.catch(() => {
      if (this.last === last) this.last = undefined;
    });
    return last.mock;
  }
}

/**
 * Returns whether options ask for another mock. `acceptPrivateTargets` has no effect on a mock that the host page
 * created.
 */
export function isOtherMock(before: GivenOptions, after: GivenOptions): boolean {
  if (before.mock !== after.mock) return true;
  const isOurs = isMocked(after.mock) && typeof after.mock !== 'object';
  return isOurs && Boolean(before.acceptPrivateTargets) !== Boolean(after.acceptPrivateTargets);
}

async function load(option: GivenOptions['mock'], acceptPrivateTargets = false): Promise<Mock | undefined> {
  if (!isMocked(option)) return undefined;
  const mock = typeof option === 'object' ? option : await create(option === true ? '' : option, acceptPrivateTargets);
  // A mock that can't be loaded would look like a server that does not answer.
  await mock.ready;
  return mock;
}

async function create(scenario: Scenario, acceptPrivateTargets: boolean): Promise<Mock> {
  const { createMock } = await import('../../mock/browser.ts');
  return createMock({ scenario, acceptPrivateTargets });
}
