/**
 * Returns the URL of another script than `script` that is registered as a service worker of exactly this scope, or
 * undefined if there is none. With another query, it is the same script in another version.
 */
export async function findOtherWorker(script: URL, scope: URL): Promise<string | undefined> {
  const registration = await registrationOf(scope);
  const workers = [registration?.active, registration?.waiting, registration?.installing];
  return workers.find((worker) => worker && !isScript(worker, script))?.scriptURL;
}

/** Unregisters the service worker of a scope, if it is that of `script`. */
export async function unregisterWorker(script: URL, scope: URL): Promise<void> {
  if ((await findOtherWorker(script, scope)) === undefined) await (await registrationOf(scope))?.unregister();
}

async function registrationOf(scope: URL): Promise<ServiceWorkerRegistration | undefined> {
  // Absent over plain HTTP, and in some private windows.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const exact = new URL(scope);
  exact.hash = '';
  const registration = await container?.getRegistration(exact);
  return registration?.scope === exact.href ? registration : undefined;
}

function isScript(worker: ServiceWorker, script: URL): boolean {
  const { origin, pathname } = new URL(worker.scriptURL);
  return origin === script.origin && pathname === script.pathname;
}
