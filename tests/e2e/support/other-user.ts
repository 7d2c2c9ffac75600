import type { Page } from '@playwright/test';
import { WEBHOOKS_PATH } from './api.ts';
import { TOKEN } from './app.ts';

/** A second user of the same account, whose requests the app does not see. */
export class OtherUser {
  /** `origin` is that of the backend, without which it is the page's. */
  constructor(
    private readonly page: Page,
    private readonly origin = '',
  ) {}

  /** Creates a webhook. Resolves to the status, once the mock answers. */
  create(webhook: { name: string; type: string; url: string }): Promise<number> {
    return this.send('POST', WEBHOOKS_PATH, { ...webhook, is_active: true });
  }

  /** Updates a webhook. Resolves to the status, once the mock answers. */
  update(identifier: string, change: { name?: string; url?: string; is_active?: boolean }): Promise<number> {
    return this.send('PATCH', `${WEBHOOKS_PATH}/${identifier}`, change);
  }

  private send(method: string, path: string, body: unknown): Promise<number> {
    return this.page.evaluate(
      async ([method, path, body, token]) => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
        return (await fetch(path, { method, headers, body })).status;
      },
      [method, this.origin + path, JSON.stringify(body), TOKEN] as const,
    );
  }
}
