import { readTerms } from '../terms.ts';
import type { MockControl } from '../types.ts';
import { type Asked, type News, type Question, type Reply, SCENARIO_HEADER } from '../worker/protocol.ts';
import type { Connection, Heard } from './connection.ts';
import { tab } from './tab.ts';

/** Speaks to the backend in the service worker that controls this page. */
export async function throughWorker(acceptPrivateTargets: boolean): Promise<Connection> {
  const { knownTerms, secret } = await ask('greet', acceptPrivateTargets);
  return {
    fetch: (request, terms) => {
      const marked = new Request(request);
      marked.headers.set(SCENARIO_HEADER, terms);
      return fetch(marked);
    },
    control,
    knownTerms,
    secret,
    unknownTerm: (terms) => ask('unknownTerm', terms),
    onChange: (listener: (heard: Heard) => void) => {
      navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => {
        if (data.webhooks) listener(data.webhooks);
      });
    },
  };
}

const control: MockControl = {
  reset: () => ask('reset'),
  seed: (webhooks) => ask('seed', webhooks),
  snapshot: () => ask('snapshot'),
  restore: (snapshot) => ask('restore', snapshot),
  fail: (operation, nth, how) => ask('fail', operation, nth, how),
  hold: (operation) => ask('hold', operation),
  release: (operation) => ask('release', operation),
  journal: () => ask('journal'),
  received: () => ask('received'),
  clock: {
    advance: (milliseconds) => ask('advance', milliseconds),
    pauseAt: (time) => ask('pauseAt', new Date(time).getTime()),
    resume: () => ask('resume'),
  },
};

/** Asks the worker in control, or one that is about to be. */
export function ask<Name extends keyof Asked>(name: Name, ...given: Parameters<Asked[Name]>): ReturnType<Asked[Name]> {
  return askWorker(navigator.serviceWorker.controller, name, ...given);
}

export function askWorker<Name extends keyof Asked>(
  worker: ServiceWorker | null,
  name: Name,
  ...given: Parameters<Asked[Name]>
): ReturnType<Asked[Name]> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      port1.close();
      if ('problem' in data) reject(new TypeError(data.problem));
      else resolve(data.value);
    };
  });
  const question: Question = { ask: name, arguments: given, scenario: readTerms(tab.scenario).terms };
  if (worker === null) return Promise.reject(new Error('No service worker controls this page.')) as ReturnType<Asked[Name]>;
  worker.postMessage(question, [port2]);
  return answer as ReturnType<Asked[Name]>;
}
