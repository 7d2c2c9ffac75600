import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The release build, and the same with the gallery. */
export const [RELEASE, GALLERY] = ['dist', 'dist-gallery'].map((name) =>
  fileURLToPath(new URL(`../../../target/${name}/`, import.meta.url)),
) as [string, string];

const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** A build on a server of its own, set up as the README says: by what stands in index.html. */
export class AppServer {
  /** Files that are served otherwise than they are built. */
  private readonly edited = new Map<string, string>();

  private constructor(
    private readonly server: Server,
    private readonly dist: string,
  ) {}

  /** Serves with `config` laid over the configuration; an API on another origin is let in by the page's policy. */
  static async start(config: Record<string, unknown>, allowOrigin?: string, dist = RELEASE): Promise<AppServer> {
    const files = sirv(dist, { dev: true });
    const server = createServer();
    const app = new AppServer(server, dist);
    app.edit('index.html', (page) => configure(page, config, allowOrigin));
    server.on('request', (request, response) => {
      const isPage = request.url === '/' || request.headers['sec-fetch-dest'] === 'document';
      const name = isPage ? 'index.html' : (request.url ?? '').slice(1);
      const text = app.edited.get(name);
      if (text === undefined) return files(request, response);
      response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain');
      response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return app;
  }

  /** Serves a file otherwise from now on. */
  edit(name: string, by: (text: string) => string): void {
    this.edited.set(name, by(this.edited.get(name) ?? readFileSync(this.dist + name, 'utf8')));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function configure(page: string, config: Record<string, unknown>, allowOrigin?: string): string {
  const block = /(<script[^>]*webhook-settings-config[^>]*>)([\s\S]*?)(<\/script>)/;
  const edited = page.replace(block, (_, open: string, json: string, close: string) => {
    return open + JSON.stringify({ ...JSON.parse(json), ...config }) + close;
  });
  return allowOrigin ? edited.replace("connect-src 'self'", `connect-src 'self' ${allowOrigin}`) : edited;
}
