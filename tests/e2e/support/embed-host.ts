import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const PACKAGE = fileURLToPath(new URL('../node_modules/webhook-settings/', import.meta.url));

/** As the package's README has it, and with Trusted Types asked for. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  // The page's own icon.
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A page of somebody else's under a strict policy, at every path, with the package beside it. */
export class EmbedHost {
  private constructor(
    private readonly server: Server,
    public body: string,
  ) {}

  static async start(): Promise<EmbedHost> {
    if (!existsSync(`${PACKAGE}index.js`)) throw new Error('Only a part of the package was built: run ./dev package first.');
    const files = sirv(PACKAGE, { dev: true });
    const server = createServer();
    const host = new EmbedHost(server, '<main><div id="target"></div></main>');
    server.on('request', (request, response) => {
      if (request.headers['sec-fetch-dest'] !== 'document') return files(request, response);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', POLICY);
      response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${host.body}</html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
