import type { Operation } from './types.ts';

interface Held {
  operation: string;
  go: () => void;
}

/** Holds answers back until they are released. */
export class Gate {
  private readonly closed = new Set<string>();
  private held: Held[] = [];

  /** Without an operation, for all. */
  close(operation: Operation | undefined): void {
    this.closed.add(operation ?? 'all');
  }

  open(operation: Operation | undefined): void {
    if (operation === undefined) this.closed.clear();
    else this.closed.delete(operation);
    const held = this.held;
    this.held = held.filter(({ operation }) => this.isClosed(operation));
    for (const { operation, go } of held) if (!this.isClosed(operation)) go();
  }

  /** Resolves once answers of this operation may go; rejects as soon as the signal is aborted. */
  pass(operation: string, signal: AbortSignal): Promise<void> {
    if (!this.isClosed(operation)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.held.push({ operation, go: resolve });
    });
  }

  private isClosed(operation: string): boolean {
    return this.closed.has('all') || this.closed.has(operation);
  }
}
