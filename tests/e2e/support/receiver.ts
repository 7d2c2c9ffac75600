import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A test message as it arrived. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A real target for test messages: `/status/NNN` answers that, `/hang-up` nothing, `/held` only once released. */
export class Receiver {
  readonly received: Received[] = [];
  private held: ServerResponse[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const path = request.url ?? '';
      receiver.received.push({ method: request.method ?? '', path, headers: request.headers, body });
      const status = /^\/status\/(\d+)/.exec(path)?.[1];
      if (path === '/hang-up') response.destroy();
      else if (path === '/held') receiver.held.push(response);
      else response.writeHead(Number(status ?? 200), { location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  release(): void {
    for (const response of this.held) response.end();
    this.held = [];
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
