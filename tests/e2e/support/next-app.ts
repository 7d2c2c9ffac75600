import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort, type LocalServer } from './local-server.mjs';

const FOLDER = fileURLToPath(new URL('../../hosts/next/', import.meta.url));

/** How Next serves the app: the build, or the sources with everything that helps a developer. */
export type NextMode = 'production' | 'development';

/** Starts the host app of Next, and waits until it answers. */
export async function startNext(mode: NextMode): Promise<LocalServer> {
  const program = `${FOLDER}node_modules/next/dist/bin/next`;
  if (!existsSync(`${FOLDER}dist/BUILD_ID`)) throw new Error('The host app next is not built: run ./dev hosts');
  const port = await freePort();
  const command = mode === 'production' ? 'start' : 'dev';
  const { NO_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, command, '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: FOLDER,
    // A group of its own, since Next starts further processes.
    detached: true,
    stdio: 'ignore',
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.pid === undefined) return;
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  while (!(await isUp(origin))) {
    if (child.exitCode !== null) throw new Error(`next ${command} has ended with ${child.exitCode}`);
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
