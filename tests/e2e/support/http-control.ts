import { WEBHOOKS_PATH } from './api.ts';

/** A response of a mock server, with its body as it is. */
export interface Answer {
  status: number;
  type: string | null;
  text: string;
}

/** A mock server as a test in another language uses it: by requests alone. */
export class HttpControl {
  constructor(readonly origin: string) {}

  /** Calls a method of the control, and returns its response. */
  async call(method: string, parameters?: unknown): Promise<Answer> {
    const isRead = ['snapshot', 'journal', 'received'].includes(method);
    const body = parameters === undefined ? null : JSON.stringify(parameters);
    const headers = body === null ? {} : { 'content-type': 'application/json' };
    return this.send(`/__mock/${method}`, { method: isRead ? 'GET' : 'POST', headers, body });
  }

  /** Calls a method of the control, and returns its result. Throws the detail of a problem. */
  async get<Value>(method: string, parameters?: unknown): Promise<Value> {
    const { status, text } = await this.call(method, parameters);
    if (status >= 400) throw new Error((JSON.parse(text) as { detail: string }).detail);
    return (text === '' ? undefined : JSON.parse(text)) as Value;
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(this.origin + path, init);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  }

  /** Lists the webhooks. */
  list(query = ''): Promise<Answer> {
    return this.send(WEBHOOKS_PATH + query);
  }

  /** Sends a JSON body to the API. `path` is appended to that of all webhooks. */
  post(path: string, body: unknown): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    return this.send(WEBHOOKS_PATH + path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** The names in the list. */
  async names(): Promise<string[]> {
    const page = JSON.parse((await this.list()).text) as { webhook_notification_configurations: { name: string }[] };
    return page.webhook_notification_configurations.map(({ name }) => name);
  }
}
