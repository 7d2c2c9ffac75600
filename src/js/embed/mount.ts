import type { Handle } from './handle.ts';
import { isElement, listen } from './host-dom.ts';
import { announceVersion } from './instance/copies.ts';
import { Instance } from './instance/instance.ts';
import { check, checkPath } from './options/options.ts';
import type { Options } from './types.ts';

/**
 * Mounts webhook settings in an element: in its shadow root or, if it can't have one, in a `<div>` that is appended to
 * it. What the element contains is shown until the settings are loaded.
 *
 * Throws a `TypeError` that names the option if one is invalid, and also if the target is not an element or has webhook
 * settings already.
 *
 * ```ts
 * const handle = mount(document.querySelector('#webhooks'), { apiBase: 'https://api.eu.mesh.complyadvantage.com' });
 * await handle.ready;
 * ```
 */
export function mount(target: Element, options: Options = {}): Handle {
  if (!isElement(target)) throw new TypeError('mount takes an element to put the webhook settings into.');
  announceVersion();
  const instance = new Instance(target, check(options));
  return {
    ready: instance.ready,
    update: (patch) => instance.update(check(patch)),
    navigate: (path) => instance.navigate(checkPath(path)),
    isDirty: () => instance.isDirty(),
    on: (name, listener) => listen(target, name, listener as (event: Event) => unknown),
    destroy: () => instance.destroy(),
  };
}
