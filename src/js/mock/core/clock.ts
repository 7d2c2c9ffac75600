import type { MockClock } from './types.ts';

interface Waiting {
  due: number;
  end: () => void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Time, in milliseconds since 1970: the host's own, plus what was advanced, unless it is paused.
 * The host's is read anew each time, so that a page's fake clock is followed.
 */
export class Clock implements MockClock {
  private ahead = 0;
  private pausedAt: number | undefined;
  private readonly waiting = new Set<Waiting>();

  now(): number {
    return this.pausedAt ?? Date.now() + this.ahead;
  }

  /** Resolves once so much of this time has passed; rejects as soon as the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abandon = () => {
        this.forget(waiting);
        reject(signal.reason);
      };
      const end = () => {
        this.forget(waiting);
        signal.removeEventListener('abort', abandon);
        resolve();
      };
      const waiting: Waiting = { due: this.now() + milliseconds, end, timer: undefined };
      this.waiting.add(waiting);
      signal.addEventListener('abort', abandon, { once: true });
      this.schedule(waiting);
    });
  }

  async advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0)) throw new RangeError('Time only goes forward: advance takes milliseconds, 0 or more.');
    if (this.pausedAt === undefined) this.ahead += milliseconds;
    else this.pausedAt += milliseconds;
    this.settle();
  }

  async pauseAt(time: string | number | Date): Promise<void> {
    const at = new Date(time).getTime();
    if (Number.isNaN(at)) throw new RangeError(`${String(time)} is no time.`);
    this.pausedAt = at;
    this.settle();
  }

  async resume(): Promise<void> {
    if (this.pausedAt === undefined) return;
    this.ahead = this.pausedAt - Date.now();
    this.pausedAt = undefined;
    this.settle();
  }

  /** Ends what is due, and has the host's timers wait for the rest. */
  private settle(): void {
    for (const waiting of [...this.waiting]) this.schedule(waiting);
  }

  private schedule(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    const left = waiting.due - this.now();
    if (left <= 0) waiting.end();
    else if (this.pausedAt === undefined) waiting.timer = setTimeout(() => waiting.end(), left);
  }

  private forget(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    this.waiting.delete(waiting);
  }
}
