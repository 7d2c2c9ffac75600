import type { Page } from '@playwright/test';
import { TOKEN } from './app.ts';

const PATH = '/v2/notifications/configurations/webhook';

/** Somebody else at work on the same account, whom the app knows nothing of. */
export class Colleague {
  constructor(private readonly page: Page) {}

  /** Resolves when the request has been sent and, unless the mock holds it, answered. */
  create(webhook: { name: string; type: string; url: string }): Promise<number> {
    return this.send('POST', PATH, { ...webhook, is_active: true });
  }

  update(identifier: string, change: { name?: string; url?: string; is_active?: boolean }): Promise<number> {
    return this.send('PATCH', `${PATH}/${identifier}`, change);
  }

  private send(method: string, path: string, body: unknown): Promise<number> {
    return this.page.evaluate(
      async ([method, path, body, token]) => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
        return (await fetch(path, { method, headers, body })).status;
      },
      [method, path, JSON.stringify(body), TOKEN] as const,
    );
  }
}
