import { isSupported } from '../../loading/is-supported.ts';
import type { Mock } from '../../mock/core/mock.ts';
import type { Language } from '../runtime/host.ts';
import { loadRuntime, type Runtime } from '../runtime/runtime.ts';
import type { GivenOptions } from '../types.ts';
import { UNSUPPORTED } from './browser-support.ts';

/** What a starter needs of its instance. */
export interface StartContext {
  /** Returns the current options. */
  options(): GivenOptions;
  loadLanguage(): Promise<{ language: Language }>;
  loadMock(options: GivenOptions): Promise<Mock | undefined>;
  /** Waits until what has arrived for the app is read. */
  settle(): Promise<void>;
  /** Throws if the instance was destroyed or has crashed. */
  throwIfEnded(): void;
  render(runtime: Runtime, language: Language, mock: Mock | undefined): void;
  /** Called if the start has failed, with whether the mock is the cause. It can be started again. */
  fail(error: unknown, isMock: boolean): void;
}

/** Loads the runtime, the language and the mock of an instance, and renders the app. */
export class Starter {
  private starting: Promise<void> | undefined;
  /** Why the mock could not be loaded. */
  private mockError: unknown;

  constructor(private readonly context: StartContext) {}

  /** Starts the app. Calls during a start return that start. */
  start(): Promise<void> {
    this.starting ??= this.tryToStart().finally(() => (this.starting = undefined));
    return this.starting;
  }

  private async tryToStart(): Promise<void> {
    try {
      await this.load();
    } catch (error) {
      this.context.fail(error, error === this.mockError);
      throw error;
    }
  }

  private async load(): Promise<void> {
    if (!isSupported()) throw new Error(`${UNSUPPORTED.title}. ${UNSUPPORTED.text}`);
    for (;;) {
      const options = this.context.options();
      const [runtime, { language }, mock] = await Promise.all([
        loadRuntime(options),
        this.context.loadLanguage(),
        this.loadMock(options),
      ]);
      await this.context.settle();
      this.context.throwIfEnded();
      // Options that changed during the load may need another language or mock.
      if (options === this.context.options()) return this.context.render(runtime, language, mock);
    }
  }
  private async loadMock(options: GivenOptions): Promise<Mock | undefined> {
    try {
      return await this.context.loadMock(options);
    } catch (error) {
      this.mockError = error;
      throw error;
    }
  }
}
