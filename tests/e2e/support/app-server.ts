import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../../../target/dist/', import.meta.url));

/** The release build on a server of its own, set up as the README says: by what stands in index.html. */
export class AppServer {
  private constructor(private readonly server: Server) {}

  /** Serves with `config` laid over the configuration; an API on another origin is let in by the page's policy. */
  static async start(config: Record<string, unknown>, allowOrigin?: string): Promise<AppServer> {
    const page = edit(readFileSync(`${DIST}index.html`, 'utf8'), config, allowOrigin);
    const files = sirv(DIST, { dev: true });
    const server = createServer((request, response) => {
      const isPage = request.url === '/' || request.headers['sec-fetch-dest'] === 'document';
      if (!isPage) return files(request, response);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new AppServer(server);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function edit(page: string, config: Record<string, unknown>, allowOrigin?: string): string {
  const block = /(<script[^>]*webhook-settings-config[^>]*>)([^]*?)(<\/script>)/;
  const edited = page.replace(block, (_, open: string, json: string, close: string) => {
    return open + JSON.stringify({ ...JSON.parse(json), ...config }) + close;
  });
  return allowOrigin ? edited.replace("connect-src 'self'", `connect-src 'self' ${allowOrigin}`) : edited;
}
