import { resolve } from './resolve.js';

/** Removes the mock's worker and its cached files. Resolves to whether that worker controls this page. */
export async function removeWorker() {
  const container = navigator.serviceWorker;
  if (!container) return false;
  const script = resolve('sw.js');
  /** @param {ServiceWorker | null} worker */
  const isOurs = (worker) => worker?.scriptURL === script;
  try {
    const registrations = await container.getRegistrations();
    const ours = registrations.filter(({ installing, waiting, active }) => [installing, waiting, active].some(isOurs));
    if (ours.length === 0) return false;
    await Promise.all(ours.map((registration) => registration.unregister()));
    const prefix = `webhook-settings:files:${resolve('.')} `;
    const cached = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(cached.map((name) => caches.delete(name)));
    return isOurs(container.controller);
  } catch {
    // A browser that does not allow access to workers has none.
    return false;
  }
}
