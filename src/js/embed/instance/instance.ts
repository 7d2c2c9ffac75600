import type { Mock } from '../../mock/core/mock.ts';
import { idOf } from '../host-dom.ts';
import { NavigationController } from '../navigation/controller.ts';
import type { NavigationListener } from '../navigation/driver.ts';
import { checkChange } from '../options/options.ts';
import { settingsOf } from '../options/settings.ts';
import type { Host, Language, WasmInstance } from '../runtime/host.ts';
import { LanguageLoader } from '../runtime/language-loader.ts';
import { directionOf } from '../runtime/languages.ts';
import { type CrashMessage, liveInstances } from '../runtime/live-instances.ts';
import { loadLazyPart, type Runtime, release } from '../runtime/runtime.ts';
import type { GivenOptions } from '../types.ts';
import { AppliedAppearance } from './applied-appearance.ts';
import { BackendSource } from './backend-source.ts';
import { EventDispatcher } from './event-dispatcher.ts';
import { Frame } from './frame.ts';
import { loadingFailurePage } from './loading-failure.ts';
import { MockSource } from './mock-source.ts';
import { preferred } from './preferences.ts';
import { Starter } from './starter.ts';
import { OptionUpdater } from './update.ts';

/** One mounted instance: a frame in the target, and the app that runs in it. */
export class Instance {
  readonly ready: Promise<void>;
  private readonly events: EventDispatcher;
  private readonly frame: Frame;
  private readonly appearance: AppliedAppearance;
  private readonly languages: LanguageLoader;
  private readonly mocks = new MockSource();
  private readonly updater: OptionUpdater;
  private readonly backends: BackendSource;
  private readonly navigation: NavigationController;
  private readonly starter: Starter;
  private readonly removeCrashHandler: () => void;
  /** The app, once it runs. */
  private app: WasmInstance | undefined;
  private isDestroyed = false;
  private hasCrashed = false;

  constructor(
    private readonly target: Element,
    private options: GivenOptions,
  ) {
    this.events = new EventDispatcher(target, () => this.isDestroyed);
    this.frame = new Frame(target);
    this.appearance = new AppliedAppearance(this.frame);
    this.languages = new LanguageLoader((language) => this.frame.setLanguage(language.locale, directionOf(language)));
    this.appearance.apply(options);
    this.updater = new OptionUpdater(this.mocks, idOf(target), {
      options: () => this.options,
      app: () => this.app,
      fail: (error) => this.events.fail(error),
    });
    this.backends = new BackendSource(this.updater.current, (error) => this.events.fail(error), this.frame.root);
    const listener: NavigationListener = {
      pathChanged: (path, isTraversal = false) => this.app?.setPath(path, isTraversal),
      isDirty: () => this.isDirty(),
      requestNavigation: (path) => this.app?.navigate(path),
    };
    this.navigation = new NavigationController(listener, options);
    this.backends.requestEarly(options, this.navigation.path);
    this.frame.showPlaceholder(options);
    this.removeCrashHandler = liveInstances.onCrash((message) => this.showCrash(message));
    this.starter = new Starter({
      options: () => this.options,
      loadLanguage: () => this.loadLanguage(),
      loadMock: (options) => this.mocks.load(options),
      settle: () => this.backends.settle(),
      throwIfEnded: () => this.throwIfEnded(),
      render: (runtime, language, mock) => this.render(runtime, language, mock),
      fail: (error, isMock) => void this.showLoadingFailure(error, isMock),
    });
    this.ready = this.starter.start();
    // Keeps the browser from warning if the host page handles the event instead.
    this.ready.catch(() => undefined);
  }

  /** Throws a `TypeError` if an option is invalid or can't be changed. */
  update(patch: GivenOptions): void {
    const before = this.options;
    const after = { ...before, ...patch };
    for (const [name, value] of Object.entries(patch)) checkChange(name, before[name as keyof GivenOptions], value);
    this.options = after;
    if (this.isDestroyed || this.hasCrashed) return;
    this.appearance.apply(after);
    if (this.app !== undefined) this.updateApp(this.app, before, after);
    this.navigation.update(before, after);
  }

  navigate(path: string): void {
    if (this.isDestroyed || this.hasCrashed) return;
    if (this.app === undefined) this.navigation.go(path, false);
    else this.app.navigate(path);
  }

  /** Shows which options can't be used, above the app. `added` are those that no event has reported yet. */
  showProblems(messages: string[], added: string[]): void {
    this.frame.notice = messages.join(' ');
    for (const message of added) this.events.report(message);
  }

  isDirty(): boolean {
    return this.app?.isDirty() ?? false;
  }

  destroy(): void {
    if (this.isDestroyed) return;
    this.isDestroyed = true;
    this.removeCrashHandler();
    this.backends.cancel();
    this.navigation.close();
    this.frame.remove();
    // Deferred: the app may be on the call stack, dispatching an event to the host page.
    if (this.app !== undefined) queueMicrotask(release.bind(undefined, this.app));
    this.app = undefined;
  }

  private throwIfEnded(): void {
    if (this.isDestroyed)
      throw new DOMException('The webhook settings were destroyed before they were ready.', 'AbortError');
    if (this.hasCrashed) throw new Error('The runtime of the webhook settings has stopped.');
  }

  private render(runtime: Runtime, language: Language, mock: Mock | undefined): void {
    this.frame.clear();
    this.updater.begin(this.options);
    const app = runtime.mount(this.frame.root, this.hostFor(language, mock));
    // A listener of an event during the mount may have destroyed this instance.
    if (this.isDestroyed) release(app);
    this.throwIfEnded();
    this.app = app;
    this.events.dispatch('ready', {});
  }

  private hostFor(language: Language, mock: Mock | undefined): Host {
    return {
      ...this.backends.forApp(this.options, mock),
      config: JSON.stringify(settingsOf(this.options, idOf(this.target))),
      path: this.navigation.path,
      loadLazyParts: () =>
        this.events.reportFailure([loadLazyPart(), this.languages.completeTexts(), this.frame.completeStyle()]),
      language,
      preferences: this.appearance.preferences,
      storePreferences: (text) => this.appearance.setPreferences(text, this.options),
      loadLanguage: async (tag) => {
        await this.loadLanguage(tag);
        return this.languages.latest();
      },
      // Deferred: the app is still handling the cause of the navigation.
      go: (path, replace) => queueMicrotask(() => this.app && this.navigation.go(path, replace)),
      emit: (name, detail) => this.events.dispatchFromApp(name, detail, () => this.app !== undefined),
      showCrash: (title, text, reload) => this.reportCrash({ title, text, reload }),
    };
  }

  private updateApp(app: WasmInstance, before: GivenOptions, after: GivenOptions): void {
    this.updater.update(app, before, after);
    if (before.locale === after.locale) return;
    this.loadLanguage().then(
      ({ language, isLatest }) => isLatest && this.app?.setLanguage(language),
      (error: unknown) => this.events.fail(error),
    );
  }

  /** Loads the language of the options, or else the user's: by its tag, or from the preferences. */
  private loadLanguage(tag = preferred(this.appearance.preferences, 'language')) {
    return this.languages.load(this.options.locale, tag);
  }

  private async showLoadingFailure(error: unknown, isMock: boolean): Promise<void> {
    if (this.isDestroyed || this.hasCrashed) return;
    this.events.report(error);
    const retry = () => void this.starter.start().catch(() => undefined);
    const page = await loadingFailurePage(error, isMock, this.options, retry);
    if (this.isDestroyed || this.hasCrashed || this.app !== undefined) return;
    this.frame.setLanguage('en', 'ltr');
    this.frame.showPage(page);
  }

  /**
   * Shows a crash in this instance's language. The app reports to each of its instances; those that are still loading
   * follow later.
   */
  private reportCrash(message: CrashMessage): void {
    if (!this.isDestroyed) this.showCrash(message);
    queueMicrotask(() => liveInstances.crash(message));
  }

  private showCrash({ title, text, reload }: CrashMessage): void {
    if (this.hasCrashed) return;
    this.hasCrashed = true;
    // Not released: nothing in a crashed runtime can be called.
    this.app = undefined;
    this.navigation.close();
    this.frame.showPage({ title, text, action: { label: reload, onClick: () => location.reload() } });
    // Deferred: a host page that has just mounted this instance has no listener yet.
    queueMicrotask(() => this.events.crash(title));
  }
}
