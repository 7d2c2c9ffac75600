import { Embed } from './instance/instance.ts';
import { isPath } from './options/checks.ts';
import { check } from './options/options.ts';
import type { Handle, Options } from './types.ts';

/**
 * Puts webhook settings into an element: into a shadow root of its own, or, where it can't have one, into a `<div>`
 * that is added to it. Throws a `TypeError` that names an option if that is wrong.
 */
export function mount(target: Element, options: Options = {}): Handle {
  if ((target as Element | null)?.nodeType !== 1)
    throw new TypeError('mount takes an element to put the webhook settings into.');
  const embed = new Embed(target, { ...check(options) });
  return {
    ready: embed.ready,
    update: (patch) => embed.update(check(patch)),
    navigate: (path) => {
      if (!isPath(path)) throw new TypeError('navigate takes a path that begins with "/", relative to the base.');
      embed.navigate(path);
    },
    isDirty: () => embed.isDirty(),
    destroy: () => embed.destroy(),
  };
}
