// Control of the mock over HTTP, as `tests/contract/control.yaml` describes it. The native server has the same.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ControlMethods, callControl } from '../core/control.ts';
import type { MockControl } from '../core/types.ts';
import { readBody } from './body.ts';
import { allHosts, isLoopback } from './origins.ts';

/** What the paths of the control begin with. */
export const CONTROL_PATH = '/__mock/';

/** The largest body, for the snapshot of as many webhooks as a mock can have. */
const MAX_BODY = 64 * 1024 * 1024;

interface Method {
  name: keyof ControlMethods;
  /** The names of the parameters, in the order of the call. */
  parameters: string[];
  /** Whether it only reads: it is called by GET then, all others by POST. */
  isRead?: boolean;
}

const METHODS: Record<string, Method> = {
  reset: { name: 'reset', parameters: [] },
  seed: { name: 'seed', parameters: ['webhooks'] },
  snapshot: { name: 'snapshot', parameters: [], isRead: true },
  restore: { name: 'restore', parameters: ['snapshot'] },
  fail: { name: 'fail', parameters: ['operation', 'nth', 'fault'] },
  hold: { name: 'hold', parameters: ['operation'] },
  release: { name: 'release', parameters: ['operation'] },
  journal: { name: 'journal', parameters: [], isRead: true },
  received: { name: 'received', parameters: [], isRead: true },
  'clock/advance': { name: 'advance', parameters: ['milliseconds'] },
  'clock/pauseAt': { name: 'pauseAt', parameters: ['time'] },
  'clock/resume': { name: 'resume', parameters: [] },
};

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
};

/** A call that is refused. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
  }
}

/** Responds to a request for a method of the control. `path` is what follows {@link CONTROL_PATH}. */
export async function respondToControl(
  control: MockControl,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const value = await call(control, path, request);
    if (value === undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  } catch (error) {
    // The control throws these for parameters that it can't use.
    const isRefused = error instanceof TypeError || error instanceof RangeError;
    if (!(isRefused || error instanceof Refusal)) throw error;
    const { status, headers } = error instanceof Refusal ? error : { status: 400, headers: {} };
    const problem = { title: TITLES[status], status, detail: error.message };
    const connection = request.complete ? {} : { connection: 'close' };
    response.writeHead(status, { 'content-type': 'application/problem+json', ...headers, ...connection });
    response.end(JSON.stringify(problem));
  }
}

async function call(control: MockControl, path: string, request: IncomingMessage): Promise<unknown> {
  if (!allHosts(request, isLoopback))
    throw new Refusal(421, 'The control is answered only under a name or an address of loopback.');
  if (request.headers.origin !== undefined)
    throw new Refusal(403, 'Pages may not use the control: call it from the test.');
  const method = Object.hasOwn(METHODS, path) ? METHODS[path] : undefined;
  if (method === undefined) throw new Refusal(404, `The control has no method ${path}.`);
  const allow = method.isRead ? 'GET' : 'POST';
  if (request.method !== allow) throw new Refusal(405, `The methods allowed here are: ${allow}.`, { allow });
  const body = await readBody(request, MAX_BODY + 1);
  if (body.byteLength > MAX_BODY) throw new Refusal(413, 'The body is larger than 64 MiB.');
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (body.byteLength > 0 && type !== 'application/json')
    throw new Refusal(415, 'The content type must be application/json.');
  const given = parse(new TextDecoder().decode(body), path, method.parameters);
  const parameters = method.parameters.map((name) => given[name]);
  return callControl(control, method.name, ...(parameters as Parameters<ControlMethods[typeof method.name]>));
}

/** Returns the members of a body, which may be empty. */
function parse(body: string, path: string, known: string[]): Record<string, unknown> {
  let given: unknown;
  try {
    given = JSON.parse(body.trim() === '' ? '{}' : body);
  } catch {
    given = undefined;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Refusal(400, 'The body is not a JSON object.');
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return given as Record<string, unknown>;
  const problem = known.length === 0 ? `parameters; it was given ${unknown}` : `parameter ${unknown}`;
  throw new Refusal(400, `${path} has no ${problem}${known.length === 0 ? '' : `; it takes ${known.join(', ')}`}.`);
}
