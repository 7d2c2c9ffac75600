// The entry `webhook-settings`. Importing it has no effects, and needs no document.

export type { Mock } from '../mock/core/mock.ts';
export { defineElement, type WebhookSettingsElement } from './element.ts';
export type { ErrorDetail, EventDetails, Webhook, WebhookSettingsEvent, WebhookSettingsEventMap } from './events.ts';
export { mount } from './mount.ts';
export type { Appearance } from './options/appearance.ts';
export type {
  BasePath,
  EventType,
  Handle,
  HostDriven,
  Navigation,
  Options,
  Permissions,
  Theme,
  TokenReason,
} from './types.ts';
