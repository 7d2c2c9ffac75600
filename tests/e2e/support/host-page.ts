import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { JSHandle, Page } from '@playwright/test';
import sirv from 'sirv';
import type { Options } from 'webhook-settings';

type Package = typeof import('webhook-settings');

const PACKAGE = fileURLToPath(new URL('../../../target/package/', import.meta.url));

/** A page of somebody else's. */
export interface Hosted {
  /** A module, run in the page; `@` stands for where the package is. */
  script?: string;
  /** Inside of `<body>`; a target by default. */
  body?: string;
  /** Inside of `<head>`. */
  head?: string;
  /** More files of the page's own, by their path. */
  files?: Record<string, string>;
  /** {@link TRUSTED_TYPES} as its policy, where none are given. */
  headers?: Record<string, string>;
  /** The page's path; everything below it is answered with the page as well. */
  path?: string;
  /** Where the browser is, if that is somewhere below. */
  at?: string;
}

/** The policy that the README names for host pages, with all else forbidden. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self' data:; form-action 'none'; base-uri 'self'";

/** The same, and no text may become HTML. */
export const TRUSTED_TYPES = `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`;

/** A server of somebody else's product, with the package under `/pkg/`. */
export class HostPage {
  private hosted: Hosted = {};

  private constructor(
    readonly page: Page,
    private readonly server: Server,
  ) {}

  static async start(page: Page): Promise<HostPage> {
    const server = createServer();
    const host = new HostPage(page, server);
    const files = sirv(PACKAGE, { dev: true });
    server.on('request', (request, response) => {
      const path = new URL(request.url ?? '/', 'http://host').pathname;
      for (const [name, value] of Object.entries(host.hosted.headers ?? { 'content-security-policy': TRUSTED_TYPES }))
        response.setHeader(name, value);
      if (path.startsWith('/pkg/')) {
        request.url = path.slice('/pkg'.length);
        return files(request, response, () => void response.writeHead(404).end());
      }
      const file = host.file(path);
      if (file === undefined) return void response.writeHead(404).end();
      response.setHeader('content-type', file.type);
      response.end(file.text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Serves a page of this kind, and opens it, until its script has ended. */
  async open(hosted: Hosted = {}): Promise<void> {
    this.serve(hosted);
    await this.page.goto(this.origin + (hosted.at ?? hosted.path ?? '/'));
    // A page has loaded before its modules have waited for theirs; the same module asked for once more is done when it
    // is.
    await this.page.evaluate((script) => import(script) as Promise<unknown>, `${this.origin}/host.js`);
  }

  /** The package's main entry, in the page. */
  load(): Promise<JSHandle<Package>> {
    return this.page.evaluateHandle(async (entry) => (await import(entry)) as Package, `${this.origin}/pkg/index.js`);
  }

  /**
   * Mounts into `#target` and waits until it is there; gives the handle. Functions can't be handed into the page: see
   * {@link load}.
   */
  async mount(options: Options): Promise<JSHandle<ReturnType<Package['mount']>>> {
    const handle = await (await this.load()).evaluateHandle(
      ({ mount }, options) => mount(document.querySelector('#target')!, options),
      options,
    );
    await handle.evaluate(({ ready }) => ready);
    return handle;
  }

  serve(hosted: Hosted): void {
    this.hosted = hosted;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private file(path: string): { type: string; text: string } | undefined {
    const { script = '', body = '<div id="target"></div>', head = '', files = {}, path: root = '/' } = this.hosted;
    if (path === '/host.js') return { type: 'text/javascript', text: script.replaceAll("'@", "'/pkg") };
    const own = files[path];
    if (own !== undefined)
      return {
        type: path.endsWith('.css') ? 'text/css' : path.endsWith('.html') ? 'text/html' : 'text/javascript',
        text: own.replaceAll("'@", "'/pkg"),
      };
    if (path === '/favicon.ico') return { type: 'image/svg+xml', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    if (!path.startsWith(root)) return undefined;
    const module = '<script type="module" src="/host.js"></script>';
    const start = `<meta charset="utf-8"><title>Host</title>${head}${module}`;
    const html = `<!doctype html><html lang="en"><head>${start}</head><body>${body}</body></html>`;
    return { type: 'text/html; charset=utf-8', text: html };
  }
}

/** A stylesheet of an npm package that the tests have. */
export function stylesheet(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url)), 'utf8');
}
