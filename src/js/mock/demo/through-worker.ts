import { WorkerLine } from '../client/worker-channel.ts';
import { readTerms } from '../core/scenario-terms.ts';
import { type News, WORKER_FILE } from '../core/worker-protocol.ts';
import type { Connection, Heard } from './connection.ts';
import { tab } from './tab.ts';

/** The line of this tab. */
export const line = new WorkerLine(
  () => readTerms(tab.scenario).terms,
  new URL(WORKER_FILE, new URL('.', document.baseURI)),
);

/** Speaks to the backend in the service worker that controls this page. */
export async function throughWorker(acceptPrivateTargets: boolean): Promise<Connection> {
  const { knownTerms, secret } = await line.ask('greet', acceptPrivateTargets);
  return {
    fetch: (request, terms) => line.fetch(request, terms),
    control: line.control,
    knownTerms,
    secret,
    unknownTerm: (terms) => line.ask('unknownTerm', terms),
    onChange: (listener: (heard: Heard) => void) => {
      navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => {
        if (data.webhooks) listener(data.webhooks);
      });
    },
  };
}
