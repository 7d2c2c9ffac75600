// The entry `webhook-settings`. Importing it has no effects, and needs no document.

export type { Mock } from '../mock/core/mock.ts';
export type { Scenario } from '../mock/core/scenario.ts';
export { defineElement } from './element.ts';
export type { WebhookSettingsElement } from './element-types.ts';
export type { EventDetails, FailureDetail, Webhook, WebhookSettingsEvent, WebhookSettingsEventMap } from './events.ts';
export type { Handle } from './handle.ts';
export { mount } from './mount.ts';
export type { Appearance } from './options/appearance.ts';
export type { ReactElementProps, SvelteElementProps, VueElement } from './templates.ts';
export type {
  BasePath,
  ChangeableOptions,
  EventType,
  HostDriven,
  Navigation,
  Options,
  Permissions,
  Theme,
  TokenReason,
} from './types.ts';
