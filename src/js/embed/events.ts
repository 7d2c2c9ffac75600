import type { Configuration } from '../mock/core/types.ts';

/** A webhook, as the API writes it. */
export type Webhook = Configuration;

/** What is told with each event. */
export interface EventDetails {
  /** They are on the screen. */
  ready: Record<string, never>;
  /** Another page is shown. The title is what a host may put into its own. */
  navigate: { path: string; title: string };
  dirtychange: { isDirty: boolean };
  /** Unsaved work is about to be left. Cancelled, the person stays and is not asked; `leave()` goes on later. */
  beforeleave: { path: string; leave: () => void };
  webhookcreated: { webhook: Webhook };
  webhookupdated: { webhook: Webhook };
  testsent: { url: string; result: { response_type: string; server_response_code: number | null } };
  /** No token was given, and the person is being asked. */
  authrequired: { reason: 'initial' | 'expired' | 'unauthorized' };
  /** Something has failed. With `fatal`, nothing goes on without a reload. */
  error: ErrorDetail;
}

export interface ErrorDetail {
  operation: 'list' | 'create' | 'update' | 'test' | null;
  /** The answer's status, if there was one. */
  status: number | null;
  /** The occurrence, if the API has named it (an extension to RFC 9457): to be quoted to its support. */
  identifier: string | null;
  message: string;
  fatal: boolean;
}

/** An event of the webhook settings; all bubble and leave shadow trees. */
export type WebhookSettingsEvent<Name extends keyof EventDetails> = CustomEvent<EventDetails[Name]>;

/** The events by their names. */
export type WebhookSettingsEventMap = { [Name in keyof EventDetails]: WebhookSettingsEvent<Name> };

/** Tells whoever listens at the target, or around it. Gives false if it was cancelled. */
export function emit(target: Element, name: string, detail: unknown): boolean {
  return target.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable: name === 'beforeleave', detail }),
  );
}

/** Tells of a failure that no request has brought about. */
export function emitFailure(target: Element, message: string, fatal: boolean): void {
  const detail: ErrorDetail = { operation: null, status: null, identifier: null, message, fatal };
  emit(target, 'error', detail);
}
