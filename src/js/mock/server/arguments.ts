import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import type { BackendClass } from '../core/backend.ts';
import { checkScenario } from '../core/mock.ts';

export interface Arguments {
  host: string;
  port: number;
  allowHost: string[];
  allowOrigin: string[];
  scenario: string;
  acceptPrivateTargets: boolean;
  control: boolean;
}

/** The largest number of webhooks, as in `src/mock/scenario/parse.rs`. */
const MAX_WEBHOOKS = 100_000;

export const HELP = `\
The webhook part of ComplyAdvantage Mesh's API, in memory. Deliveries of test messages are simulated.

Usage: webhook-settings-mock [OPTIONS]

Options:
      --host <HOST>            The address to listen on. With any other than a loopback address, the network can
                               connect [default: 127.0.0.1]
      --port <PORT>            The port to listen on; 0 chooses a free one [default: 8787]
      --allow-host <NAME>      A further name that requests may call this server by, beside those of loopback; can be
                               given several times
      --allow-origin <ORIGIN>  An origin whose pages may use this server, or * for all; can be given several times.
                               Pages on loopback, and on the hosts of --allow-host, always may
      --sample <N>             The number of sample webhooks at the start, up to 100000
      --scenario <TERMS>       The scenario of every request without an x-webhooks-mock header: terms separated by
                               commas, such as slow:800,create.lost
      --allow-private          Accept target URLs with private and loopback addresses
      --control                Answer requests below /__mock/, by which tests control this server: reset, seed,
                               snapshot, restore, fail, hold, release, journal, received and clock
  -h, --help                   Print help
  -V, --version                Print version`;

const OPTIONS = {
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8787' },
  'allow-host': { type: 'string', multiple: true },
  'allow-origin': { type: 'string', multiple: true },
  sample: { type: 'string' },
  scenario: { type: 'string', default: '' },
  'allow-private': { type: 'boolean', default: false },
  control: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'V', default: false },
} as const;

/** Reads the arguments of the command. Throws a `TypeError` that says which one can't be used, and why. */
export function readArguments(args: string[], backend: BackendClass): Arguments | 'help' | 'version' {
  const { values } = parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false });
  if (values.help) return 'help';
  if (values.version) return 'version';
  if (isIP(values.host) === 0) throw new TypeError(`--host is an IP address, such as 127.0.0.1, not "${values.host}".`);
  const sample = values.sample === undefined ? [] : [`many:${readNumber('--sample', values.sample, MAX_WEBHOOKS)}`];
  // The last of two terms that say how many counts.
  const scenario = [values.scenario, ...sample].filter(Boolean).join(',');
  checkScenario(scenario, backend);
  return {
    host: values.host,
    port: readNumber('--port', values.port, 65_535),
    allowHost: values['allow-host'] ?? [],
    allowOrigin: values['allow-origin'] ?? [],
    scenario,
    acceptPrivateTargets: values['allow-private'],
    control: values.control,
  };
}

function readNumber(name: string, text: string, max: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= max)) throw new TypeError(`${name} is a number from 0 to ${max}, not "${text}".`);
  return number;
}
