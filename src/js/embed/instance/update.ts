import type { Mock } from '../../mock/core/mock.ts';
import { changes, isMocked } from '../options/settings.ts';
import type { Instance } from '../runtime/host.ts';
import type { Options } from '../types.ts';
import { isOtherMock, type MockSource } from './mock-source.ts';
import { fetchOf, tokenSource } from './passed-options.ts';

/** What hands options on needs of the instance around it. */
export interface Surroundings {
  /** The options of this moment. */
  now(): Options;
  /** The app, for as long as it is there. */
  instance(): Instance | undefined;
  /** Called where a mock could not be loaded. */
  fail(error: unknown): void;
}

/** Hands an instance whatever changes in its options. */
export class Handover {
  /** What the instance has been told. */
  private handed: Options = {};
  /** The mock that is to answer once it is loaded; until then, and where that has failed, the one before it does. */
  private awaited: Promise<Mock | undefined> | undefined;
  private hasFailed = false;

  constructor(
    private readonly mocks: MockSource,
    /** The target's id. */
    private readonly id: string,
    private readonly around: Surroundings,
  ) {}

  /** Notes what an instance begins with. */
  begin(options: Options): void {
    this.handed = options;
  }

  /** The options of this moment, with the backend that answers: another one may still be on its way. */
  readonly current = (): Options => {
    const options = this.around.now();
    if (this.awaited === undefined) return options;
    const { apiBase, fetch, getAccessToken, mock } = this.handed;
    return { ...options, apiBase, fetch, getAccessToken, mock };
  };

  hand(instance: Instance, before: Options, after: Options): void {
    const isOther = (name: 'fetch' | 'getAccessToken') => (before[name] === undefined) !== (after[name] === undefined);
    const isChanged = isOther('fetch') || isOther('getAccessToken') || changes(before, after, this.id) !== undefined;
    // What could not be loaded is tried again with the next real change: a page may hand the same options on each time
    // that it draws.
    if (isOtherMock(before, after) || (this.hasFailed && isChanged)) this.changeMock();
    else if (this.awaited === undefined) {
      if (isOther('getAccessToken')) instance.setTokenSource(tokenSource(this.current));
      if (isOther('fetch') && !isMocked(after.mock)) instance.setFetch(fetchOf(this.current));
    }
    this.handSettings(instance);
  }

  /** Goes on with another mock, or with none, once it is there. */
  private changeMock(): void {
    const loading = this.mocks.load(this.around.now());
    this.awaited = loading;
    this.hasFailed = false;
    loading.then(
      (mock) => {
        if (this.awaited !== loading) return;
        this.awaited = undefined;
        const instance = this.around.instance();
        if (instance === undefined) return;
        // All at once: nothing is sent until this has ended.
        instance.setTokenSource(tokenSource(this.current));
        instance.setFetch(fetchOf(this.current, mock));
        this.handSettings(instance);
      },
      (error: unknown) => {
        if (this.awaited !== loading) return;
        this.hasFailed = true;
        this.around.fail(error);
      },
    );
  }

  private handSettings(instance: Instance): void {
    const before = this.handed;
    this.handed = this.current();
    const changed = changes(before, this.handed, this.id);
    if (changed !== undefined) instance.update(changed);
  }
}
