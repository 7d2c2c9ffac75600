import type { MockControl } from '../core/types.ts';
import { type Asked, type Question, type Reply, SCENARIO_HEADER } from '../core/worker-protocol.ts';

/** A way to the backend in the service worker that controls this page. */
export class WorkerLine {
  readonly control: MockControl = {
    reset: () => this.ask('reset'),
    seed: (webhooks) => this.ask('seed', webhooks),
    snapshot: () => this.ask('snapshot'),
    restore: (snapshot) => this.ask('restore', snapshot),
    fail: (operation, nth, how) => this.ask('fail', operation, nth, how),
    hold: (operation) => this.ask('hold', operation),
    release: (operation) => this.ask('release', operation),
    journal: () => this.ask('journal'),
    received: () => this.ask('received'),
    clock: {
      advance: (milliseconds) => this.ask('advance', milliseconds),
      pauseAt: (time) => this.ask('pauseAt', new Date(time).getTime()),
      resume: () => this.ask('resume'),
    },
  };

  /** `terms` gives this tab's scenario, in terms of the backend's; `script` is the worker's address. */
  constructor(
    private readonly terms: () => string,
    private readonly script: URL,
  ) {}

  /** Marks a request as the mock's, and sends it: the worker answers it in the place of whoever it is addressed to. */
  async fetch(request: Request, terms = this.terms()): Promise<Response> {
    // Without the worker it would go to whoever it is addressed to.
    this.worker();
    const marked = new Request(request);
    marked.headers.set(SCENARIO_HEADER, terms);
    return fetch(marked);
  }

  /** Asks the worker in control. */
  ask<Name extends keyof Asked>(name: Name, ...given: Parameters<Asked[Name]>): ReturnType<Asked[Name]> {
    try {
      return askWorker(this.worker(), this.terms(), name, ...given);
    } catch (error) {
      return Promise.reject(error) as ReturnType<Asked[Name]>;
    }
  }

  private worker(): ServiceWorker {
    const { controller } = navigator.serviceWorker;
    if (controller?.scriptURL !== this.script.href)
      throw new TypeError("The mock's service worker does not control this page any more.");
    return controller;
  }
}

/** Asks a worker, in control or not. */
export function askWorker<Name extends keyof Asked>(
  worker: ServiceWorker,
  scenario: string,
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
  const question: Question = { ask: name, arguments: given, scenario };
  worker.postMessage(question, [port2]);
  return answer as ReturnType<Asked[Name]>;
}
