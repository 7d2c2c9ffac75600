import { type LocalServer, startServer } from './local-server.mjs';
import type { MockHost } from './mock-hosts.ts';

/** Serves a mock host over HTTP, for tests in other languages. `POST /__mock/reset` resets the host. */
export function serveOverHttp(host: MockHost): Promise<LocalServer> {
  return startServer(async (request, response) => {
    if (request.url === '/__mock/reset') {
      await host.control.reset();
      response.writeHead(204).end();
      return;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const type = request.headers['content-type'];
    const method = request.method ?? '';
    const answer = await host.send({
      method,
      target: request.url ?? '/',
      ...(type === undefined ? {} : { headers: { 'content-type': type } }),
      // The Fetch API forbids a body with these methods.
      ...(method === 'GET' || method === 'HEAD' ? {} : { base64: Buffer.concat(chunks).toString('base64') }),
    });
    if (answer === undefined) response.destroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
}
