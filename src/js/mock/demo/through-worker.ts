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

/** Connects to the mock in the service worker that controls this page. */
export async function throughWorker(acceptPrivateTargets: boolean): Promise<Connection> {
  const { knownTerms, secret, wasDamaged } = await channel.call('connect', acceptPrivateTargets);
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
