import { createServer } from 'node:http';

/** @typedef {{ origin: string, stop: () => Promise<void> }} LocalServer */

/**
 * Starts an HTTP server on a free port of the loopback interface.
 * @param {import('node:http').RequestListener} listener
 * @returns {Promise<LocalServer>}
 */
export async function startServer(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Returns a port that is free, for a program that can't choose one itself and report it.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const { origin, stop } = await startServer(() => undefined);
  await stop();
  return Number(new URL(origin).port);
}
