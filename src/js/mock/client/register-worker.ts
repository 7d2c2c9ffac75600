import { askWorker } from './worker-channel.ts';

/** Why a service worker can't be had, and what the browser says of it. */
export interface Lack {
  reason: 'unsupported' | 'late' | 'failed';
  cause?: unknown;
}

/** Why the backend is in the page. */
export type Reason = 'asked' | Lack['reason'];

/**
 * Has the service worker at `script` control this page, which is in `scope`; says why not, if it can't be had within
 * `patience` milliseconds.
 */
export async function takeWorker(script: URL, scope: URL, patience: number): Promise<Lack | undefined> {
  // Absent over plain HTTP, and in some private windows.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined) return { reason: 'unsupported' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Lack>((resolve) => {
    timer = setTimeout(() => resolve({ reason: 'late' }), patience);
  });
  try {
    return await Promise.race([controlled(container, script, scope), late]);
  } catch (cause) {
    return { reason: 'failed', cause };
  } finally {
    clearTimeout(timer);
  }
}

async function controlled(container: ServiceWorkerContainer, script: URL, scope: URL): Promise<Lack | undefined> {
  const registering: Promise<ServiceWorkerRegistration | undefined> = container.register(script, {
    scope: scope.href,
    updateViaCache: 'none',
  });
  const isOurs = () => container.controller?.scriptURL === script.href;
  // A worker in control already goes on while the browser looks for a newer one.
  if (isOurs()) {
    registering.catch(() => undefined);
    return undefined;
  }
  const registration = await registering;
  // Test runners that block service workers give nothing here.
  if (registration === undefined) return { reason: 'unsupported' };
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
