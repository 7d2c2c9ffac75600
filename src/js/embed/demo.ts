import type { Mock } from '../mock/mock.ts';
import type { Demo } from './host.ts';
import { isMocked } from './settings.ts';
import type { Options } from './types.ts';

/** The mock of an instance. Its code is loaded only when it is asked for. */
export class DemoSource {
  private last: { option: Options['mock']; demo: Promise<Demo | undefined> } | undefined;

  /** The mock for an option: the same one for as long as the option is. */
  load(option: Options['mock'], acceptPrivateTargets = false): Promise<Demo | undefined> {
    if (this.last?.option === option && this.last !== undefined) return this.last.demo;
    const last = { option, demo: load(option, acceptPrivateTargets) };
    this.last = last;
    // What has failed can be tried again.
    last.demo.catch(() => {
      if (this.last === last) this.last = undefined;
    });
    return last.demo;
  }
}

async function load(option: Options['mock'], acceptPrivateTargets: boolean): Promise<Demo | undefined> {
  if (!isMocked(option)) return undefined;
  const { createMock, demoOf } = await import('./demo-server.ts');
  const mock: Mock = typeof option === 'object' ? option : createMock({ scenario: option === true ? '' : option, acceptPrivateTargets });
  await mock.ready;
  return demoOf(mock);
}
