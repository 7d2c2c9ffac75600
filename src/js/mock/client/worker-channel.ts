import { controlThrough } from '../core/control.ts';
import type { MockControl } from '../core/types.ts';
import { SCENARIO_HEADER, type WorkerCall, type WorkerMethods, type WorkerReply } from '../core/worker-protocol.ts';

/** A channel to the mock in the service worker that controls this page. */
export class WorkerChannel {
  readonly control: MockControl = controlThrough((name, ...parameters) => this.call(name, ...parameters));
  /** Registers and connects the worker again. Called if it is gone, as after the user has cleared the site's data. */
  reconnect: () => Promise<unknown> = () => Promise.resolve();
  private reconnecting: Promise<unknown> | undefined;

  /** `scenario` returns this tab's scenario, in terms of the backend. `script` is the worker's URL. */
  constructor(
    private readonly scenario: () => string,
    private readonly script: URL,
  ) {}

  /** Marks a request as the mock's and sends it. The worker answers it instead of the server. */
  async fetch(request: Request, scenario = this.scenario()): Promise<Response> {
    await this.reconnectIfGone();
    // Throws if the worker is gone: the request would reach the server.
    this.worker();
    const marked = new Request(request);
    marked.headers.set(SCENARIO_HEADER, scenario);
    return fetch(marked);
  }

  /** Calls a method in the worker. Rejects if the worker does not control this page and can't be connected again. */
  call<Name extends keyof WorkerMethods>(
    name: Name,
    ...parameters: Parameters<WorkerMethods[Name]>
  ): ReturnType<WorkerMethods[Name]> {
    const call = async () => {
      // A connection that is being made would wait for itself.
      if (name !== 'connect') await this.reconnectIfGone();
      return callWorker(this.worker(), this.scenario(), name, ...parameters);
    };
    return call() as ReturnType<WorkerMethods[Name]>;
  }

  /** Whether the sender of a message is the mock's worker. */
  isWorker(source: MessageEventSource | null): boolean {
    return source !== null && 'scriptURL' in source && source.scriptURL === this.script.href;
  }

  /** Whether the mock's worker controls this page. It does not after the user has cleared the site's data. */
  get isConnected(): boolean {
    return navigator.serviceWorker.controller?.scriptURL === this.script.href;
  }

  private async reconnectIfGone(): Promise<void> {
    if (this.isConnected) return;
    this.reconnecting ??= this.reconnect().finally(() => {
      this.reconnecting = undefined;
    });
    await this.reconnecting;
  }

  private worker(): ServiceWorker {
    const { controller } = navigator.serviceWorker;
    if (controller === null || !this.isConnected)
      throw new TypeError("The mock's service worker does not control this page any more.");
    return controller;
  }
}

/** Calls a method in a worker, whether or not it controls this page. */
export function callWorker<Name extends keyof WorkerMethods>(
  worker: ServiceWorker,
  scenario: string,
  name: Name,
  ...parameters: Parameters<WorkerMethods[Name]>
): ReturnType<WorkerMethods[Name]> {
  const { port1, port2 } = new MessageChannel();
  const result = new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      port1.close();
      if ('error' in data) reject(new TypeError(data.error));
      else resolve(data.value);
    };
  });
  const call: WorkerCall = { method: name, parameters, scenario };
  worker.postMessage(call, [port2]);
  return result as ReturnType<WorkerMethods[Name]>;
}
