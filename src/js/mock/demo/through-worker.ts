import { WorkerChannel } from '../client/worker-channel.ts';
import { readScenario } from '../core/scenario-terms.ts';
import { type ChangeMessage, WORKER_FILE } from '../core/worker-protocol.ts';
import type { Connection } from './connection.ts';
import { tab } from './tab.ts';

/** The channel of this tab. */
export const channel = new WorkerChannel(
  () => readScenario(tab.scenario).terms,
  new URL(WORKER_FILE, new URL('.', document.baseURI)),
);

/**
 * Connects to the mock in the service worker that controls this page. `register` registers the worker, and returns why
 * it could not. It is called again if the worker is gone.
 */
export async function throughWorker(
  acceptPrivateTargets: boolean,
  register: () => Promise<string | undefined>,
): Promise<Connection> {
  const connect = () => channel.call('connect', acceptPrivateTargets);
  const { knownTerms, secret, wasDamaged } = await connect();
  channel.reconnect = async () => {
    if ((await register()) === undefined) await connect();
  };
  return {
    fetch: (request, terms) => channel.fetch(request, terms),
    control: channel.control,
    knownTerms,
    secret,
    wasDamaged,
    unknownTerm: (terms) => channel.call('unknownTerm', terms),
    onChange: (listener) => {
      navigator.serviceWorker.addEventListener('message', ({ data, source }: MessageEvent<ChangeMessage | null>) => {
        // Other workers of this origin send messages of their own.
        if (data?.webhookSettings && channel.isWorker(source)) listener(data.webhookSettings);
      });
    },
  };
}
