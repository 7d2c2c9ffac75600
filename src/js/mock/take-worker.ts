import { askWorker } from './worker-line.ts';

/** How long the first page of a visit waits for its worker, in milliseconds. */
const PATIENCE = 3000;

/** Why a service worker can't be had. */
export type Lack = 'unsupported' | 'late' | 'failed';

/** Why the backend is in the page. */
export type Reason = 'asked' | Lack;

/** Has the service worker at `script` control this page, which is in `scope`; says why not, if it can't be had. */
export async function takeWorker(script: URL, scope: URL): Promise<Lack | undefined> {
  // Absent over plain HTTP, and in some private windows.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined) return 'unsupported';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Lack>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE);
  });
  try {
    return await Promise.race([controlled(container, script, scope), late]);
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}

async function controlled(container: ServiceWorkerContainer, script: URL, scope: URL): Promise<Lack | undefined> {
  const registering: Promise<ServiceWorkerRegistration | undefined> = container.register(script, { scope: scope.href, updateViaCache: 'none' });
  const isOurs = () => container.controller?.scriptURL === script.href;
  // A worker in control already goes on while the browser looks for a newer one.
  if (isOurs()) {
    registering.catch(() => undefined);
    return undefined;
  }
  const registration = await registering;
  // Test runners that block service workers give nothing here.
  if (registration === undefined) return 'unsupported';
  const taken = new Promise<undefined>((resolve) => {
    const look = () => {
      if (isOurs()) resolve(undefined);
    };
    container.addEventListener('controllerchange', look);
    look();
  });
  // A page that was loaded past the worker (with Shift held, say) has to ask for it.
  if (registration.active) void askWorker(registration.active, '', 'claim');
  return taken;
}
