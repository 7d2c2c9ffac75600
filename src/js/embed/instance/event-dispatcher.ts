import { dispatch, dispatchFailure, type EventDetails } from '../events.ts';

/** Dispatches the events of an instance at its target, until the instance is destroyed. */
export class EventDispatcher {
  constructor(
    private readonly target: Element,
    private readonly isDestroyed: () => boolean,
  ) {}

  /**
   * Dispatches an event of the app. Returns false if a listener prevented the event's default or destroyed the
   * instance. A `leave` in the detail that is called after the app has ended has no effect.
   */
  dispatchFromApp(name: keyof EventDetails, detail: object, isRunning: () => boolean): boolean {
    const leave = 'leave' in detail && typeof detail.leave === 'function' ? detail.leave : undefined;
    const safe = leave === undefined ? detail : { ...detail, leave: () => void (isRunning() && leave()) };
    return this.dispatch(name, safe);
  }

  /** Returns false if a listener prevented the event's default or destroyed the instance. */
  dispatch(name: keyof EventDetails, detail: object): boolean {
    return !this.isDestroyed() && dispatch(this.target, name, detail) && !this.isDestroyed();
  }

  /** Dispatches a `failure` event for a failure after which the instance still works. */
  fail(error: unknown): void {
    if (!this.isDestroyed())
      dispatchFailure(this.target, error instanceof Error ? error.message : String(error), false);
  }

  /** Reports a failure on the console as well. */
  report(error: unknown): void {
    console.error(error);
    this.fail(error);
  }

  /** Waits for all, and reports a failure that it rejects with. */
  async reportFailure(all: Promise<unknown>[]): Promise<unknown> {
    try {
      return await Promise.all(all);
    } catch (error) {
      this.report(error);
      throw error;
    }
  }

  /** Dispatches a `failure` event for a crash, also after the instance was destroyed. */
  crash(message: string): void {
    dispatchFailure(this.target, message, true);
  }
}
