import type { Mock } from '../mock/mock.ts';
import { isMocked } from './settings.ts';
import type { Options } from './types.ts';

/** The mock of an instance. Its code is loaded only when it is asked for. */
export class MockSource {
  private last: { option: Options['mock']; mock: Promise<Mock | undefined> } | undefined;

  /** The mock for an option: the same one for as long as the option is. */
  load(option: Options['mock'], acceptPrivateTargets = false): Promise<Mock | undefined> {
    if (this.last !== undefined && this.last.option === option) return this.last.mock;
    const last = { option, mock: load(option, acceptPrivateTargets) };
    this.last = last;
    // What has failed can be tried again.
    last.mock.catch(() => {
      if (this.last === last) this.last = undefined;
    });
    return last.mock;
  }
}

async function load(option: Options['mock'], acceptPrivateTargets: boolean): Promise<Mock | undefined> {
  if (!isMocked(option)) return undefined;
  if (typeof option === 'object') return option;
  const { createMock } = await import('../mock/browser.ts');
  const mock = createMock({ scenario: option === true ? '' : option, acceptPrivateTargets });
  await mock.ready;
  return mock;
}
