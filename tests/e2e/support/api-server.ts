import type { IncomingMessage, ServerResponse } from 'node:http';
import { createMock, type Mock } from 'webhook-settings/mock';
import { type LocalServer, startServer } from './local-server.mjs';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, POST, PATCH',
};

/** The API on an origin of its own: the mock in Node behind a server, which a test can make behave in its own way. */
export class ApiServer {
  readonly mock: Mock = createMock();
  /** The methods and paths of the requests so far, without preflights. */
  readonly requests: string[] = [];
  /** Headers that are added to each response. */
  headers: Record<string, string> = {};
  /** Responds in the place of the mock if it returns true. */
  instead: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;

  private constructor(private readonly server: LocalServer) {}

  static async start(): Promise<ApiServer> {
    const server = await startServer((request, response) => void api.respond(request, response));
    const api: ApiServer = new ApiServer(server);
    return api;
  }

  get origin(): string {
    return this.server.origin;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries({ ...CORS, ...this.headers })) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.end();
    this.requests.push(`${request.method} ${request.url}`);
    if (this.instead(request, response)) return;
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const { method = 'GET', url = '/' } = request;
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const body = method === 'GET' ? null : Buffer.concat(chunks);
    const answer = await this.mock.fetch(new Request(`https://api.example${url}`, { method, headers, body }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  }
}
