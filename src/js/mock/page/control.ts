import { WORKER_FILE } from '../worker/protocol.ts';
import { askWorker } from './through-worker.ts';

/** How long the first page of a visit waits for its worker, in milliseconds. */
const PATIENCE = 3000;

/** Why the backend is in the page. */
export type Reason = 'asked' | 'unsupported' | 'late' | 'failed';

/** Has the service worker control this page; says why not, if it can't be had. */
export async function takeWorker(): Promise<Reason | undefined> {
  // Absent over plain HTTP, and in some private windows.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined) return 'unsupported';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reason>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE);
  });
  try {
    return await Promise.race([controlled(container), late]);
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}

async function controlled(container: ServiceWorkerContainer): Promise<Reason | undefined> {
  const base = new URL('.', document.baseURI).href;
  const options: RegistrationOptions = { scope: base, updateViaCache: 'none' };
  const registering: Promise<ServiceWorkerRegistration | undefined> = container.register(new URL(WORKER_FILE, base), options);
  // A worker in control already goes on while the browser looks for a newer one.
  if (isOurs(container.controller, base)) {
    registering.catch(() => undefined);
    return undefined;
  }
  const registration = await registering;
  // Test runners that block service workers give nothing here.
  if (registration === undefined) return 'unsupported';
  const taken = new Promise<undefined>((resolve) => {
    const look = () => {
      if (isOurs(container.controller, base)) resolve(undefined);
    };
    container.addEventListener('controllerchange', look);
    look();
  });
  // A page that was loaded past the worker (with Shift held, say) has to ask for it.
  if (registration.active) void askWorker(registration.active, 'claim');
  return taken;
}

function isOurs(worker: ServiceWorker | null, base: string): boolean {
  return worker?.scriptURL === new URL(WORKER_FILE, base).href;
}
