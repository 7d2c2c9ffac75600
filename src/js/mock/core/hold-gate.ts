import type { Operation } from './types.ts';

interface HeldResponse {
  operation: string;
  release: () => void;
}

/** Holds responses until they are released. */
export class HoldGate {
  private readonly closed = new Set<string>();
  private held: HeldResponse[] = [];

  /** Holds the responses of one operation, or of all. */
  close(operation: Operation | undefined): void {
    this.closed.add(operation ?? 'all');
  }

  /** Releases the responses of one operation, or of all. */
  open(operation: Operation | undefined): void {
    if (operation === undefined) this.closed.clear();
    else this.closed.delete(operation);
    const held = this.held;
    this.held = held.filter(({ operation }) => this.isClosed(operation));
    for (const { operation, release } of held) if (!this.isClosed(operation)) release();
  }

  /** Resolves once responses of an operation may be sent. Rejects as soon as the signal is aborted. */
  pass(operation: string, signal: AbortSignal): Promise<void> {
    if (!this.isClosed(operation)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.held.push({ operation, release: resolve });
    });
  }

  private isClosed(operation: string): boolean {
    return this.closed.has('all') || this.closed.has(operation);
  }
}
