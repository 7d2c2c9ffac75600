import { callWorker } from './worker-channel.ts';

/** Why a service worker is not available, and the browser's error, if there is one. */
export interface WorkerProblem {
  reason: 'unsupported' | 'late' | 'failed';
  cause?: unknown;
}

/**
 * Registers the service worker at `script`, and waits until it controls this page, which must be in `scope`. Resolves
 * to undefined once it does, or to the problem, at the latest after `timeout` milliseconds.
 */
export async function registerWorker(script: URL, scope: URL, timeout: number): Promise<WorkerProblem | undefined> {
  // Absent over plain HTTP, and in some private windows.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined) return { reason: 'unsupported' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<WorkerProblem>((resolve) => {
    timer = setTimeout(() => resolve({ reason: 'late' }), timeout);
  });
  try {
    return await Promise.race([untilControlled(container, script, scope), late]);
  } catch (cause) {
    return { reason: 'failed', cause };
  } finally {
    clearTimeout(timer);
  }
}

async function untilControlled(
  container: ServiceWorkerContainer,
  script: URL,
  scope: URL,
): Promise<WorkerProblem | undefined> {
  const registering: Promise<ServiceWorkerRegistration | undefined> = container.register(script, {
    scope: scope.href,
    updateViaCache: 'none',
  });
  const isOurs = () => container.controller?.scriptURL === script.href;
  // A worker that controls the page already is used while the browser looks for a newer one.
  if (isOurs()) {
    registering.catch(() => undefined);
    return undefined;
  }
  const registration = await registering;
  // Test runners that block service workers return undefined here.
  if (registration === undefined) return { reason: 'unsupported' };
  const controlled = new Promise<undefined>((resolve) => {
    const check = () => {
      if (isOurs()) resolve(undefined);
    };
    container.addEventListener('controllerchange', check);
    check();
  });
  // A page that bypassed the worker (by a reload with Shift, for instance) has to ask for it. One that this worker is
  // about to replace is left alone: Chromium may wait for it without end if it gets a message meanwhile.
  if (registration.active?.scriptURL === script.href) void callWorker(registration.active, '', 'claim');
  return controlled;
}
