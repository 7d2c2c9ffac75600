import type { Mock } from '../../mock/core/mock.ts';
import { isMocked } from '../options/settings.ts';
import type { Options } from '../types.ts';

/** The mock of an instance. Its code is loaded only when it is asked for. */
export class MockSource {
  private last: { options: Options; mock: Promise<Mock | undefined> } | undefined;

  /** The mock that options ask for: the same one for as long as they do. */
  load(options: Options): Promise<Mock | undefined> {
    if (this.last !== undefined && !isOtherMock(this.last.options, options)) return this.last.mock;
    const last = { options, mock: load(options.mock, options.acceptPrivateTargets) };
    this.last = last;
    // What has failed can be tried again.
    last.mock.catch(() => {
      if (this.last === last) this.last = undefined;
    });
    return last.mock;
  }
}

/** Whether options ask for another mock. One that was made by the page itself is what it is. */
export function isOtherMock(before: Options, after: Options): boolean {
  if (before.mock !== after.mock) return true;
  const isOurs = isMocked(after.mock) && typeof after.mock !== 'object';
  return isOurs && (before.acceptPrivateTargets ?? false) !== (after.acceptPrivateTargets ?? false);
}

async function load(option: Options['mock'], acceptPrivateTargets = false): Promise<Mock | undefined> {
  if (!isMocked(option)) return undefined;
  if (typeof option === 'object') return option;
  const { createMock } = await import('../../mock/browser.ts');
  const mock = createMock({ scenario: option === true ? '' : option, acceptPrivateTargets });
  await mock.ready;
  return mock;
}
