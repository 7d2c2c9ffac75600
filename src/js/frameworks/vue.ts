// The entry `webhook-settings/vue`: a component. On a server it renders an empty element, and in the browser it mounts
// the settings with all options once Vue has taken over the page.

import { defineComponent, h, onBeforeUnmount, onMounted, shallowRef, watch } from 'vue';
import type { WebhookSettingsEventMap } from '../embed/events.ts';
import type { Handle } from '../embed/handle.ts';
import { mount } from '../embed/mount.ts';
import type { VueElement } from '../embed/templates.ts';
import type { Options } from '../embed/types.ts';
import { changedOptions } from './changed-options.ts';
import { IS_FLAG } from './options.ts';

export type * from '../embed/index.ts';

/** In a template, a flag without a value is true. */
const PROPS = Object.fromEntries(
  Object.entries(IS_FLAG).map(([name, isFlag]) => [name, { type: isFlag ? Boolean : null, default: undefined }]),
);

const EVENTS: Record<keyof WebhookSettingsEventMap, null> = {
  ready: null,
  navigate: null,
  dirtychange: null,
  beforeleave: null,
  webhookcreated: null,
  webhookupdated: null,
  testsent: null,
  authrequired: null,
  failure: null,
};

const NAMES = Object.keys(EVENTS) as (keyof WebhookSettingsEventMap)[];

/** The members of the component's instance, as a template's `ref` has them. */
export interface WebhookSettingsInstance {
  /** The handle. Undefined before the component is mounted. */
  readonly handle: Handle | undefined;
}

/** The webhook settings as a component of Vue 3: options are properties, and events have the names of the element's. */
export const WebhookSettings = defineComponent({
  name: 'WebhookSettings',
  props: PROPS,
  emits: NAMES,
  setup(props, { emit, expose, slots }) {
    const target = shallowRef<HTMLElement>();
    const handle = shallowRef<Handle>();
    const current = (): Options => ({ ...(props as Options) });
    onMounted(() => {
      const element = target.value as HTMLElement;
      for (const name of NAMES) element.addEventListener(name, (event) => emit(name, event));
      handle.value = mount(element, current());
    });
    watch(current, (after, before) => handle.value?.update(changedOptions(before, after)), { flush: 'sync' });
    onBeforeUnmount(() => handle.value?.destroy());
    expose({ handle });
    return () => h('div', { ref: target }, slots.default?.());
  },
}) as unknown as new () => InstanceType<VueElement> & WebhookSettingsInstance;
