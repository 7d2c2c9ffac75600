// The entry `webhook-settings/svelte`: an action. It does nothing on a server, and gets all options at once.

import { mount } from '../embed/mount.ts';
import type { TemplateListeners } from '../embed/templates.ts';
import type { Options } from '../embed/types.ts';
import { changedOptions } from './changed-options.ts';

export type * from '../embed/index.ts';

/** What an action returns to Svelte, and in its last member which listeners the element may have. */
export interface WebhookSettingsAction {
  update(options: Options): void;
  destroy(): void;
  $$_attributes?: TemplateListeners<'on' | 'on:'>;
}

/**
 * Mounts webhook settings in an element, as an action of Svelte. Options may differ at each update.
 *
 * ```svelte
 * <div use:webhookSettings={{ getAccessToken }} onwebhookcreated={({ detail }) => …}></div>
 * ```
 */
export function webhookSettings(target: HTMLElement, options: Options = {}): WebhookSettingsAction {
  const handle = mount(target, options);
  let last = options;
  return {
    update(next) {
      handle.update(changedOptions(last, next));
      last = next;
    },
    destroy: () => handle.destroy(),
  };
}
