import type { Mock } from '../mock/mock.ts';
import { fetchOf, tokenSource } from './given.ts';
import type { Instance } from './host.ts';
import { isOtherMock, type MockSource } from './mock-source.ts';
import { changes, isMocked } from './settings.ts';
import type { Options } from './types.ts';

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

  hand(instance: Instance, before: Options, after: Options): void {
    const { now } = this.around;
    const isOther = (name: 'fetch' | 'getAccessToken') => (before[name] === undefined) !== (after[name] === undefined);
    if (isOther('getAccessToken')) instance.setTokenSource(tokenSource(now));
    if (isOtherMock(before, after) || this.hasFailed) this.changeMock();
    else if (isOther('fetch') && !isMocked(after.mock) && this.awaited === undefined) instance.setFetch(fetchOf(now));
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
        // Both at once: nothing is sent until this has ended.
        instance.setFetch(fetchOf(this.around.now, mock));
        this.handSettings(instance);
      },
      (error: unknown) => {
        // Tried again with the next change.
        if (this.awaited === loading) this.hasFailed = true;
        this.around.fail(error);
      },
    );
  }

  /** What says which backend it is goes with the backend. */
  private handSettings(instance: Instance): void {
    const { handed } = this;
    const options = this.around.now();
    const { apiBase, fetch, getAccessToken, mock } = handed;
    this.handed = this.awaited === undefined ? options : { ...options, apiBase, fetch, getAccessToken, mock };
    const changed = changes(handed, this.handed, this.id);
    if (changed !== undefined) instance.update(changed);
  }
}
