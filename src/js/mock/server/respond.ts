import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Caller, MAX_BODY, MockHost } from '../core/host.ts';
import { Journal } from '../core/journal.ts';
import { unknownScenario } from '../core/mock.ts';
import { SCENARIO_HEADER } from '../core/worker-protocol.ts';
import { loadBackend } from '../in-node.ts';
import type { Arguments } from './arguments.ts';
import { readBody } from './body.ts';
import { CONTROL_PATH, respondToControl } from './control.ts';
import { Rules } from './origins.ts';

/** Returns the listener of a server: a mock of its own, with the same answers as the native server's. */
export function respondWith(args: Arguments): RequestListener {
  const backend = loadBackend();
  const host = new MockHost(
    new backend(args.acceptPrivateTargets),
    new Journal(),
    () => undefined,
    () => args.scenario,
  );
  const rules = new Rules(args.host, args.allowHost, args.allowOrigin);
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const url = targetOf(request);
    if (args.control && url.pathname.startsWith(CONTROL_PATH))
      return respondToControl(host, url.pathname.slice(CONTROL_PATH.length), request, response);
    const rejection = rules.check(request);
    if (rejection !== undefined) return response.writeHead(rejection.status).end(rejection.text);
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined)
      return response.writeHead(200, rules.preflightHeaders(request)).end();
    const scenario = request.headers[SCENARIO_HEADER]?.toString();
    const unknown = backend.unknownTerm(scenario ?? '');
    const cors = rules.corsHeaders(request);
    if (unknown !== undefined)
      return response.writeHead(418, cors).end(unknownScenario(unknown, backend.knownTerms()).message);
    return answer(host, url, { client: scenario ?? '', scenario: scenario ?? args.scenario }, cors, request, response);
  };
  return (request, response) => {
    respond(request, response).catch((error: unknown) => {
      // A client that has gone is no fault.
      if (!request.socket.destroyed) console.error(error);
      response.destroy();
    });
  };
}

async function answer(
  host: MockHost,
  url: URL,
  caller: Caller,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // The mock rejects a body that is one byte too large; the rest of a larger one is never read.
  const body = await readBody(request, MAX_BODY + 1);
  const gone = new AbortController();
  response.once('close', () => gone.abort(new Error('The client has closed the connection.')));
  let answered: Response;
  try {
    answered = await host.answer(
      {
        url: url.href,
        method: request.method ?? '',
        headers: new Headers(
          request.headers['content-type'] ? { 'content-type': request.headers['content-type'] } : {},
        ),
        signal: gone.signal,
        arrayBuffer: async () => body,
      },
      caller,
      async () => undefined,
    );
  } catch {
    // There is no answer, or no client that waits for it.
    request.socket.destroy();
    return;
  }
  // What is left of a body that was too large is not read.
  const connection = request.complete ? {} : { connection: 'close' };
  response.writeHead(answered.status, { ...Object.fromEntries(answered.headers), ...headers, ...connection });
  response.end(await answered.text());
}

/** Returns the URL of a request, whose target is a path or a whole URL. */
function targetOf({ url = '/' }: IncomingMessage): URL {
  try {
    return new URL(url.startsWith('/') ? `http://localhost${url}` : url, 'http://localhost');
  } catch {
    return new URL('http://localhost/');
  }
}
