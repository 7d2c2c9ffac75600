import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MockHost } from './mock-hosts.ts';

/** Puts an HTTP server before a host of the mock, for tests in any language. `POST /reset` makes the host as new. */
export async function bridge(host: MockHost): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    if (request.url === '/reset') {
      await host.control.reset();
      response.end();
      return;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const type = request.headers['content-type'];
    const method = request.method ?? '';
    const received = await host.send({
      method,
      target: request.url ?? '/',
      ...(type === undefined ? {} : { headers: { 'content-type': type } }),
      // A browser sends none with these.
      ...(method === 'GET' || method === 'HEAD' ? {} : { base64: Buffer.concat(chunks).toString('base64') }),
    });
    if (received === undefined) response.destroy();
    else response.writeHead(received.status, received.headers).end(received.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
