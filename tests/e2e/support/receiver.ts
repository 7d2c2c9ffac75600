import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type LocalServer, startServer } from './local-server.mjs';

/** A test message as it arrived. */
export interface ReceivedMessage {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/**
 * A real target for test messages.
 *
 * `/status/NNN` answers with that status, `/hang-up` closes the connection without an answer, and `/held` answers only
 * after `release`.
 */
export class Receiver {
  private constructor(
    private readonly server: LocalServer,
    readonly received: ReceivedMessage[],
    private readonly held: ServerResponse[],
  ) {}

  static async start(): Promise<Receiver> {
    const received: ReceivedMessage[] = [];
    const held: ServerResponse[] = [];
    const server = await startServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const path = request.url ?? '';
      received.push({ method: request.method ?? '', path, headers: request.headers, body });
      const status = /^\/status\/(\d+)/.exec(path)?.[1];
      if (path === '/hang-up') response.destroy();
      else if (path === '/held') held.push(response);
      else response.writeHead(Number(status ?? 200), { location: '/elsewhere' }).end();
    });
    return new Receiver(server, received, held);
  }

  url(path: string): string {
    return this.server.origin + path;
  }

  /** Answers all requests that are held. */
  release(): void {
    for (const response of this.held.splice(0)) response.end();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
