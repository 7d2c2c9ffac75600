// The element and the component in the templates of frameworks, as users of the package write them.

import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import type { WebhookSettingsElement } from 'webhook-settings';
import 'webhook-settings/element';
import { useRef } from 'react';
import { type Handle, WebhookSettings } from 'webhook-settings/react';
import { webhookSettings } from 'webhook-settings/svelte';
import type { WebhookSettings as VueWebhookSettings } from 'webhook-settings/vue';

export function Element() {
  const element = useRef<WebhookSettingsElement>(null);
  return (
    <webhook-settings
      ref={element}
      key="webhooks"
      className="settings"
      apiBase="https://api.eu.mesh.complyadvantage.com"
      getAccessToken={async (reason) => `${reason}-token`}
      navigation={{ path: '/', onNavigate: (path, { replace }) => console.log(path, replace) }}
      locale={null}
      mock="slow:100"
      readOnly
      page-size="10"
      onwebhookcreated={({ detail }) => console.log(detail.webhook.name)}
      onbeforeleave={(event) => event.preventDefault()}
      onClick={() => element.current?.navigate('/new')}
    />
  );
}

export function Component() {
  const handle = useRef<Handle>(null);
  return (
    <WebhookSettings
      ref={handle}
      id="webhooks"
      className="settings"
      theme="inherit"
      mock={true}
      locale={null}
      onWebhookCreated={({ detail }) => console.log(detail.webhook.name)}
      onBeforeLeave={(event) => event.preventDefault()}
      onNavigate={({ detail: { path, title } }) => console.log(path, title)}
    >
      <p>Loading</p>
    </WebhookSettings>
  );
}

type Vue = InstanceType<GlobalComponents['webhook-settings']>['$props'];
export const vue: Vue = {
  class: 'settings',
  theme: 'inherit',
  mock: true,
  readOnly: '',
  'page-size': 10,
  onWebhookcreated: ({ detail }) => console.log(detail.webhook.name),
};

type Svelte = SvelteHTMLElements['webhook-settings'];
export const svelte: Svelte = {
  class: 'settings',
  theme: 'inherit',
  mock: 'empty',
  'read-only': true,
  onwebhookcreated: ({ detail }) => console.log(detail.webhook.name),
  'on:navigate': ({ detail }) => console.log(detail.title),
};

type VueComponent = InstanceType<typeof VueWebhookSettings>;
export const vueComponent: VueComponent['$props'] = {
  class: 'settings',
  mock: true,
  onWebhookcreated: ({ detail }) => console.log(detail.webhook.name),
};
export const navigate = (component: VueComponent) => component.handle?.navigate('/new');

const action = webhookSettings(document.createElement('div'), { theme: 'inherit', locale: null });
action.update({ theme: 'dark' });
action.destroy();
export const actionAttributes: typeof action.$$_attributes = {
  onwebhookcreated: ({ detail }) => console.log(detail.webhook.name),
};
