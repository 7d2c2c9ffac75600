#!/usr/bin/env node
// The command `webhook-settings-mock` of the package: the mock behind HTTP, without a Rust toolchain.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadBackend } from '../in-node.ts';
import { HELP, readArguments } from './arguments.ts';
import { respondWith } from './respond.ts';

/** How long a client may take to send the head of a request, and how long for all of it, in milliseconds. */
const HEAD_TIMEOUT = 30_000;
const REQUEST_TIMEOUT = 60_000;

function main(): void {
  const args = readArguments(process.argv.slice(2), loadBackend());
  if (args === 'help') {
    console.log(HELP);
    return;
  }
  if (args === 'version') {
    const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
    console.log(`webhook-settings-mock ${version}`);
    return;
  }
  const server = createServer(
    { headersTimeout: HEAD_TIMEOUT, requestTimeout: REQUEST_TIMEOUT, connectionsCheckingInterval: 5000 },
    respondWith(args),
  );
  server.on('error', (error) => fail(`Can't listen on ${args.host}:${args.port}: ${error.message}.`, 1));
  server.listen(args.port, args.host, () => {
    const { address, port, family } = server.address() as AddressInfo;
    console.log(`Listening on http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
}

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

try {
  main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  fail(`${error.message}\n\nFor more, try --help.`, 2);
}
