// What must not compile in templates. Each statement is a mistake of its own.

import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import 'webhook-settings/element';
import { WebhookSettings } from 'webhook-settings/react';
import { webhookSettings } from 'webhook-settings/svelte';
import type { WebhookSettings as VueWebhookSettings } from 'webhook-settings/vue';

type Vue = InstanceType<GlobalComponents['webhook-settings']>['$props'];
type Svelte = SvelteHTMLElements['webhook-settings'];

// @ts-expect-error
export const elementTheme = <webhook-settings theme="Dark" />;
// @ts-expect-error
export const elementScenario = <webhook-settings mock="slwo:100" />;
// @ts-expect-error
export const elementEvent = <webhook-settings onwebhookcreated={({ detail }) => detail.url} />;
// @ts-expect-error
export const elementOption = <webhook-settings apibas="" />;
// @ts-expect-error
export const componentTheme = <WebhookSettings theme="Dark" />;
// @ts-expect-error
export const componentEvent = <WebhookSettings onWebhookCreated={({ detail }) => detail.url} />;
// @ts-expect-error
export const componentEventName = <WebhookSettings onwebhookcreated={() => undefined} />;
// @ts-expect-error
export const componentToken = <WebhookSettings getAccessToken={async () => 1} />;
// @ts-expect-error
export const vueTheme: Vue = { theme: 'Dark' };
// @ts-expect-error
export const vueEvent: Vue = { onWebhookcreated: ({ detail }) => detail.url };
// @ts-expect-error
export const vueFlag: Vue = { readOnly: 'yes' };
// @ts-expect-error
export const svelteTheme: Svelte = { theme: 'Dark' };
// @ts-expect-error
export const svelteEvent: Svelte = { onwebhookcreated: ({ detail }) => detail.url };
// @ts-expect-error
export const svelteOldEvent: Svelte = { 'on:navigate': ({ detail }) => detail.url };
// @ts-expect-error
export const vueComponent: InstanceType<typeof VueWebhookSettings>['$props'] = { theme: 'Dark' };
// @ts-expect-error
webhookSettings(document.createElement('div'), { theme: 'Dark' });
