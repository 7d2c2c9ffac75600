import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const NATIVE = [fileURLToPath(new URL('../../../target/release/webhook-settings-mock-server', import.meta.url))];
const PACKAGED = [
  process.execPath,
  fileURLToPath(new URL('../../../target/package/webhook-settings-mock.js', import.meta.url)),
];

/** The release of the native server and the command of the package, with what makes the former simulate deliveries. */
export const SERVERS = [
  { name: 'native', command: NATIVE, args: ['--deliver', 'simulate'] },
  { name: 'packaged', command: PACKAGED, args: [] },
];

/** A mock server, on a free port. */
export class MockServer {
  private constructor(
    private readonly process: ChildProcess,
    readonly origin: string,
  ) {}

  /** `command` is a program with its first arguments. */
  static async start(args: string[], [program = '', ...first] = NATIVE): Promise<MockServer> {
    const child = spawn(program, [...first, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The mock server exited with ${code}; its arguments were ${args.join(' ')}.`);
    });
    const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [string];
    ended.catch(() => undefined);
    return new MockServer(child, line.replace('Listening on ', ''));
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}
