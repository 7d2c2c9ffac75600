import { type ConsoleMessage, expect, type Page } from '@playwright/test';

/** A failed request that a test provokes: the browser logs a line of its own for it. */
interface Provoked {
  url: RegExp;
  /** Absent for a request that gets no answer at all. */
  status?: number;
}

/**
 * Fails a test whose page wrote to the console, threw, or met its own policy, but for what the test itself provoked.
 */
export class ConsoleGuard {
  private readonly provoked: Provoked[] = [];
  private readonly messages: ConsoleMessage[] = [];
  private readonly errors: Error[] = [];
  private isOff = false;

  watch(page: Page): void {
    page.on('console', (message) => this.messages.push(message));
    page.on('pageerror', (error) => this.errors.push(error));
  }

  /** Expects the browser's line for a failed request. */
  expectFailedRequest(url: RegExp, status?: number): void {
    this.provoked.push(status === undefined ? { url } : { url, status });
  }

  /** For a test that breaks the app on purpose: gives what it wrote. */
  takeOver(): ConsoleMessage[] {
    this.isOff = true;
    return this.messages;
  }

  check(): void {
    if (this.isOff) return;
    const unexpected = this.messages.filter((message) => !this.isProvoked(message));
    expect(unexpected.map((message) => `${message.type()}: ${message.text()} (${message.location().url})`)).toEqual([]);
    expect(this.errors).toEqual([]);
  }

  private isProvoked(message: ConsoleMessage): boolean {
    const text = message.text();
    // Playwright's own line where a project blocks workers.
    if (text === 'Service Worker registration blocked by Playwright') return true;
    // The browser asks for the tab's icon at its leisure, be there a network by then or not.
    if (text.endsWith('net::ERR_INTERNET_DISCONNECTED') && message.location().url.includes('/favicon')) return true;
    return this.provoked.some(({ url, status }) => {
      const line =
        status === undefined
          ? 'Failed to load resource: net::'
          : `Failed to load resource: the server responded with a status of ${status} `;
      return text.startsWith(line) && url.test(message.location().url);
    });
  }
}
