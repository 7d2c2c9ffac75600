// Starts host apps whose pages are rendered on a server.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort, type LocalServer } from './local-server.mjs';

const HOSTS = fileURLToPath(new URL('../../hosts/', import.meta.url));

/** How Next serves its app: the build, or the sources with everything that helps a developer. */
export type NextMode = 'production' | 'development';

/** Starts the host app of Next. */
export function startNext(mode: NextMode): Promise<LocalServer> {
  const command = mode === 'production' ? 'start' : 'dev';
  return start('next', 'dist/BUILD_ID', (port) => [
    'node_modules/next/dist/bin/next',
    command,
    '--port',
    port,
    '--hostname',
    '127.0.0.1',
  ]);
}

/** Starts the host app of SvelteKit. */
export function startSvelteKit(): Promise<LocalServer> {
  return start('sveltekit', 'dist/index.js', () => ['dist/index.js']);
}

/** Runs a script of a host app in Node, and waits until it answers. `built` is a file of the build. */
async function start(host: string, built: string, script: (port: string) => string[]): Promise<LocalServer> {
  const cwd = `${HOSTS}${host}/`;
  if (!existsSync(cwd + built)) throw new Error(`The host app ${host} is not built: run ./dev hosts`);
  const port = String(await freePort());
  const { NO_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, script(port), {
    cwd,
    // A group of its own, since Next starts further processes.
    detached: true,
    stdio: 'ignore',
    env: { ...env, HOST: '127.0.0.1', PORT: port, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.pid === undefined) return;
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  while (!(await isUp(origin))) {
    if (child.exitCode !== null) throw new Error(`The server of ${host} has ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, stop };
}

async function isUp(origin: string): Promise<boolean> {
  return fetch(origin).then(
    ({ ok }) => ok,
    () => false,
  );
}
