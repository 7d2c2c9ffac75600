import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { type LocalServer, startServer } from './local-server.mjs';

const PACKAGE = fileURLToPath(new URL('../../../target/package/', import.meta.url));

/** The content of a host page. */
export interface HostPageContent {
  /** A module that runs in the page. In its imports, `@` stands for the package's folder. */
  script?: string;
  /** The content of `<body>`; a target by default. */
  body?: string;
  /** Additional content of `<head>`. */
  head?: string;
  /** Additional files of the host, by their path. */
  files?: Record<string, string>;
  /** The response headers; by default only the policy {@link TRUSTED_TYPES}. */
  headers?: Record<string, string>;
  /** The page's path. All paths below it are answered with the page as well. */
  path?: string;
  /** The path to open, if it is not `path`. */
  at?: string;
  /** Whether the package's files are in the host's top folder as well. */
  hasCopies?: boolean;
}

/** The policy that the README recommends for host pages, with everything else forbidden. */
export const STRICT = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'self'",
].join('; ');

/** The same policy, which also forbids turning text into HTML. */
export const TRUSTED_TYPES = `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`;

/** The server of a host page, which serves the package under `/pkg/`. */
export class HostServer {
  private content: HostPageContent = {};

  private constructor(private readonly server: LocalServer) {}

  static async start(): Promise<HostServer> {
    const files = sirv(PACKAGE, { dev: true });
    const server = await startServer((request, response) => host.respond(request, response, files));
    const host: HostServer = new HostServer(server);
    return host;
  }

  get origin(): string {
    return this.server.origin;
  }

  /** Serves a page with this content from now on. */
  serve(content: HostPageContent): void {
    this.content = content;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  private respond(request: IncomingMessage, response: ServerResponse, files: ReturnType<typeof sirv>): void {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const headers = this.content.headers ?? {
      'content-security-policy': TRUSTED_TYPES,
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (path.startsWith('/pkg/')) {
      request.url = path.slice('/pkg'.length);
      files(request, response, () => void response.writeHead(404).end());
      return;
    }
    if (this.content.hasCopies && /\.(js|wasm)$/.test(path) && path !== '/host.js')
      return void files(request, response);
    const file = this.file(path);
    if (file === undefined) return void response.writeHead(404).end();
    response.setHeader('content-type', file.type);
    response.end(file.text);
  }

  private file(path: string): { type: string; text: string } | undefined {
    const { script = '', body = '<div id="target"></div>', head = '', files = {}, path: root = '/' } = this.content;
    if (path === '/host.js')
      return {
        type: 'text/javascript',
        text: script.replaceAll("'@", "'/pkg"),
      };
    const own = files[path];
    if (own !== undefined) {
      const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.html') ? 'text/html' : 'text/javascript';
      return { type, text: own.replaceAll("'@", "'/pkg") };
    }
    if (path === '/favicon.ico')
      return {
        type: 'image/svg+xml',
        text: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      };
    if (!path.startsWith(root)) return undefined;
    const start = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>';
    const module = '<script type="module" src="/host.js"></script>';
    const html = `${start}${head}${module}</head><body>${body}</body></html>`;
    return { type: 'text/html; charset=utf-8', text: html };
  }
}
