import { type ConsoleMessage, expect, type Page } from '@playwright/test';

/** A request that a test makes fail. The browser logs an error for it. */
interface ExpectedFailure {
  url: RegExp;
  /** Undefined for a request that gets no answer. */
  status?: number;
}

/** Fails a test whose page writes to the console, throws or violates its own policy, except for expected failures. */
export class ConsoleGuard {
  private readonly expected: ExpectedFailure[] = [];
  private readonly messages: ConsoleMessage[] = [];
  private readonly errors: Error[] = [];
  private isOff = false;

  watch(page: Page): void {
    page.on('console', (message) => this.messages.push(message));
    page.on('pageerror', (error) => this.errors.push(error));
  }

  /** Allows the error that the browser logs for a failed request. */
  expectFailedRequest(url: RegExp, status?: number): void {
    this.expected.push(status === undefined ? { url } : { url, status });
  }

  /** Turns the check off, for a test that breaks the app on purpose. Returns the messages, including later ones. */
  disable(): ConsoleMessage[] {
    this.isOff = true;
    return this.messages;
  }

  check(): void {
    if (this.isOff) return;
    const unexpected = this.messages.filter((message) => !this.isExpected(message));
    expect(unexpected.map((message) => `${message.type()}: ${message.text()} (${message.location().url})`)).toEqual([]);
    expect(this.errors).toEqual([]);
  }

  private isExpected(message: ConsoleMessage): boolean {
    const text = message.text();
    // Playwright logs this in projects that block service workers.
    if (text === 'Service Worker registration blocked by Playwright') return true;
    // The browser requests the tab's icon at any time, also while the test is offline.
    if (text.endsWith('net::ERR_INTERNET_DISCONNECTED') && message.location().url.includes('/favicon')) return true;
    return this.expected.some(({ url, status }) => {
      const line =
        status === undefined
          ? 'Failed to load resource: net::'
          : `Failed to load resource: the server responded with a status of ${status} `;
      return text.startsWith(line) && url.test(message.location().url);
    });
  }
}
