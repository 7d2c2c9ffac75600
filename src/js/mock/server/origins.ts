// Which pages and programs may use the server. Pages of other sites must not, although the browser can reach it.
// The same rules as in `src/bin/mock_server/origins.rs`.

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { SCENARIO_HEADER } from '../core/worker-protocol.ts';

/** A request that is rejected before anything else is done for it. */
export interface Rejection {
  status: number;
  text: string;
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const EXPOSED = 'ratelimit-limit,ratelimit-remaining,ratelimit-reset';

/** Whether an authority is a name or an address of loopback, with any port. */
export function isLoopback(authority: string): boolean {
  const host = withoutPort(authority);
  const address = host.replace(/^\[|\]$/g, '');
  const kind = isIP(address);
  if (kind !== 0) return LOOPBACK.check(address, kind === 4 ? 'ipv4' : 'ipv6');
  return host === 'localhost' || host.endsWith('.localhost');
}

/** Whether the hosts that a request names, of which it has at least one, are all allowed. */
export function allHosts(request: IncomingMessage, allows: (authority: string) => boolean): boolean {
  const named = headersOf(request, 'host');
  // A request whose target is a whole URL names the host a second time.
  const inTarget = /^[a-z]+:\/\/([^/?#]*)/i.exec(request.url ?? '')?.[1];
  return named.length === 1 && [...named, inTarget ?? named[0] ?? ''].every(allows);
}

export class Rules {
  private readonly isLocal: boolean;
  private readonly hosts: string[];
  private readonly origins: string[];

  constructor(address: string, hosts: string[], origins: string[]) {
    this.isLocal = isLoopback(address);
    this.hosts = hosts.map((host) => host.toLowerCase());
    this.origins = origins.map((origin) => origin.replace(/\/+$/, '').toLowerCase());
  }

  /** Returns why a request is rejected, if it is. */
  check(request: IncomingMessage): Rejection | undefined {
    if (!allHosts(request, (host) => !this.isLocal || this.isOwnHost(host)))
      return { status: 421, text: 'This server has another name. Its flag --allow-host names further ones.' };
    const origins = headersOf(request, 'origin');
    if (origins.length > 1 || origins.some((origin) => !this.allowsOrigin(origin)))
      return {
        status: 403,
        text: 'Pages of this origin may not use this server. Its flag --allow-origin names further ones.',
      };
    return undefined;
  }

  /** Returns the headers by which a page of another origin may read a response. */
  corsHeaders(request: IncomingMessage): Record<string, string> {
    const { origin } = request.headers;
    const vary = 'origin, access-control-request-method, access-control-request-headers';
    if (origin === undefined) return { vary };
    return { vary, 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED };
  }

  /** Returns the headers of the response to a preflight request. */
  preflightHeaders(request: IncomingMessage): Record<string, string> {
    return {
      ...this.corsHeaders(request),
      'access-control-allow-methods': 'GET,POST,PATCH',
      'access-control-allow-headers': `authorization,content-type,${SCENARIO_HEADER}`,
    };
  }

  private allowsOrigin(given: string): boolean {
    const origin = given.toLowerCase();
    const authority = /^https?:\/\/(.*)$/.exec(origin)?.[1];
    return (
      this.origins.some((listed) => listed === '*' || listed === origin) ||
      (authority !== undefined && this.isOwnHost(authority))
    );
  }

  private isOwnHost(authority: string): boolean {
    return isLoopback(authority) || this.hosts.includes(withoutPort(authority));
  }
}

function withoutPort(authority: string): string {
  return authority.toLowerCase().replace(/:\d*$/, '');
}

/** Returns all headers of a name. Node itself joins or drops repeated ones. */
function headersOf(request: IncomingMessage, name: string): string[] {
  const { rawHeaders } = request;
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}
