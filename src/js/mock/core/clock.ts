import type { MockClock } from './types.ts';

/** The last moment that a `Date` can have, in milliseconds since 1970. */
const MAX_TIME = 8.64e15;

interface Wait {
  /** By this clock, in milliseconds since 1970. */
  due: number;
  end: () => void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * A clock in milliseconds since 1970. It follows the host's clock plus what it was advanced by, unless it is paused.
 * The host's clock is read each time, so that a page's fake clock is followed.
 */
export class Clock implements MockClock {
  private offset = 0;
  private pausedAt: number | undefined;
  private readonly waits = new Set<Wait>();

  now(): number {
    return this.pausedAt ?? Date.now() + this.offset;
  }

  /** Resolves once this clock has passed so many milliseconds. Rejects as soon as the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abandon = () => {
        this.remove(wait);
        reject(signal.reason);
      };
      const end = () => {
        this.remove(wait);
        signal.removeEventListener('abort', abandon);
        resolve();
      };
      const wait: Wait = { due: this.now() + milliseconds, end, timer: undefined };
      this.waits.add(wait);
      signal.addEventListener('abort', abandon, { once: true });
      this.schedule(wait);
    });
  }

  async advance(milliseconds: number): Promise<void> {
    const isValid = typeof milliseconds === 'number' && milliseconds >= 0;
    // Beyond this there are no dates.
    if (!isValid || this.now() + milliseconds > MAX_TIME)
      throw new RangeError('Time only goes forward: advance takes milliseconds, 0 or more.');
    if (this.pausedAt === undefined) this.offset += milliseconds;
    else this.pausedAt += milliseconds;
    this.scheduleAll();
  }

  async pauseAt(time: string | number | Date): Promise<void> {
    const at = new Date(time).getTime();
    if (Number.isNaN(at)) throw new RangeError(`${String(time)} is no time.`);
    this.pausedAt = at;
    this.scheduleAll();
  }

  async resume(): Promise<void> {
    if (this.pausedAt === undefined) return;
    this.offset = this.pausedAt - Date.now();
    this.pausedAt = undefined;
    this.scheduleAll();
  }

  private scheduleAll(): void {
    for (const wait of [...this.waits]) this.schedule(wait);
  }

  /** Ends a wait that is due, or sets a timer of the host for it. */
  private schedule(wait: Wait): void {
    clearTimeout(wait.timer);
    const left = wait.due - this.now();
    if (left <= 0) wait.end();
    else if (this.pausedAt === undefined) wait.timer = setTimeout(() => wait.end(), left);
  }

  private remove(wait: Wait): void {
    clearTimeout(wait.timer);
    this.waits.delete(wait);
  }
}
