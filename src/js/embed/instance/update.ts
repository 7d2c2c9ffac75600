import type { Mock } from '../../mock/core/mock.ts';
import { changedSettings, isMocked } from '../options/settings.ts';
import type { WasmInstance } from '../runtime/host.ts';
import type { GivenOptions } from '../types.ts';
import { isOtherMock, type MockSource } from './mock-source.ts';
import { fetchOf, tokenSource } from './passed-options.ts';

/** What an updater needs of its instance. */
export interface UpdateContext {
  /** Returns the current options. */
  options(): GivenOptions;
  /** Returns the app while it runs. */
  app(): WasmInstance | undefined;
  /** Called if a mock could not be loaded, or the source of tokens has failed. */
  fail(error: unknown): void;
}

/** Applies changed options to a running app. */
export class OptionUpdater {
  /** The options that the app has. */
  private applied: GivenOptions = {};
  /** The next mock. Until it is loaded, and if that fails, the current backend answers. */
  private loadingMock: Promise<Mock | undefined> | undefined;
  private hasFailed = false;

  constructor(
    private readonly mocks: MockSource,
    /** The target's id. */
    private readonly id: string,
    private readonly context: UpdateContext,
  ) {}

  /** Sets the options that the app starts with. */
  begin(options: GivenOptions): void {
    this.applied = options;
  }

  /** Returns the current options, except that the backend is the one that answers while another one is loading. */
  readonly current = (): GivenOptions => {
    const options = this.context.options();
    if (this.loadingMock === undefined) return options;
    const { apiBase, fetch, getAccessToken, mock } = this.applied;
    return { ...options, apiBase, fetch, getAccessToken, mock };
  };

  update(app: WasmInstance, before: GivenOptions, after: GivenOptions): void {
    const isToggled = (name: 'fetch' | 'getAccessToken') =>
      (before[name] === undefined) !== (after[name] === undefined);
    const isChanged =
      isToggled('fetch') || isToggled('getAccessToken') || changedSettings(before, after, this.id) !== undefined;
    // A failed mock is loaded again only if options differ: a host page may pass the same options with each update.
    if (isOtherMock(before, after) || (this.hasFailed && isChanged)) this.changeMock();
    else if (this.loadingMock === undefined) {
      if (isToggled('getAccessToken')) app.setTokenSource(tokenSource(this.current, this.context.fail));
      if (isToggled('fetch') && !isMocked(after.mock)) app.setFetch(fetchOf(this.current));
    }
    this.updateSettings(app);
  }

  /** Loads the mock that the options ask for, if any, and switches to it. */
  private changeMock(): void {
    const loading = this.mocks.load(this.context.options());
    this.loadingMock = loading;
    this.hasFailed = false;
    loading.then(
      (mock) => {
        if (this.loadingMock !== loading) return;
        this.loadingMock = undefined;
        const app = this.context.app();
        if (app === undefined) return;
        // In one task, so that no request is sent with half of the changes.
        app.setTokenSource(tokenSource(this.current, this.context.fail));
        app.setFetch(fetchOf(this.current, mock));
        this.updateSettings(app);
      },
      (error: unknown) => {
        if (this.loadingMock !== loading) return;
        this.hasFailed = true;
        this.context.fail(error);
      },
    );
  }

  private updateSettings(app: WasmInstance): void {
    const before = this.applied;
    this.applied = this.current();
    const changed = changedSettings(before, this.applied, this.id);
    if (changed !== undefined) app.update(changed);
  }
}
