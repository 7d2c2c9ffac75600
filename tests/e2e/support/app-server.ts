import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { type LocalServer, startServer } from './local-server.mjs';

/** The folders of the release build and of the build with the gallery. */
export const [RELEASE, GALLERY] = ['dist', 'dist-gallery'].map((name) =>
  fileURLToPath(new URL(`../../../target/${name}/`, import.meta.url)),
) as [string, string];

const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** A build on a server of its own, configured through its index.html, as the README describes. */
export class AppServer {
  private constructor(
    private readonly server: LocalServer,
    private readonly dist: string,
    /** The text of each file that is served with changes. */
    private readonly edited: Map<string, string>,
  ) {}

  /**
   * Serves a build with `config` merged into its configuration, and with these headers. Its policy allows requests to
   * `allowOrigin`.
   */
  static async start(
    config: Record<string, unknown>,
    allowOrigin?: string,
    dist = RELEASE,
    headers: Record<string, string> = {},
  ): Promise<AppServer> {
    const files = sirv(dist, { dev: true });
    const edited = new Map<string, string>();
    const server = await startServer((request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const isOther = request.url?.startsWith('/playground/');
      const isPage = !isOther && (request.url === '/' || request.headers.accept?.includes('text/html'));
      const name = isPage ? 'index.html' : (request.url ?? '').slice(1);
      const text = edited.get(name);
      if (text === undefined) return files(request, response);
      response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain');
      response.end(text);
    });
    const app = new AppServer(server, dist, edited);
    app.edit('index.html', (page) => configure(page, config, allowOrigin));
    return app;
  }

  /** Changes the text of a file for all requests from now on. */
  edit(name: string, by: (text: string) => string): void {
    this.edited.set(name, by(this.edited.get(name) ?? readFileSync(this.dist + name, 'utf8')));
  }

  /** Serves a further file. */
  add(name: string, text: string): void {
    this.edited.set(name, text);
  }

  get origin(): string {
    return this.server.origin;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

function configure(page: string, config: Record<string, unknown>, allowOrigin?: string): string {
  const block = /(<script[^>]*webhook-settings-config[^>]*>)([\s\S]*?)(<\/script>)/;
  const edited = page.replace(block, (_, open: string, json: string, close: string) => {
    return open + JSON.stringify({ ...JSON.parse(json), ...config }) + close;
  });
  return allowOrigin ? edited.replace("connect-src 'self'", `connect-src 'self' ${allowOrigin}`) : edited;
}
