import type { Operation, Webhook } from '../mock/core/types.ts';
import { dispatchEvent } from './host-dom.ts';
import type { TokenReason } from './types.ts';

export type { Webhook };

/**
 * All events by their names, with the types of their `detail`. The types, the element's manifest and the tests take the
 * names from here.
 */
export interface EventDetails {
  /** The settings are shown. */
  ready: Record<string, never>;
  /** Another page is shown. A host may use the title for its own page. */
  navigate: { path: string; title: string };
  /** There are unsaved changes, or none any more. */
  dirtychange: { isDirty: boolean };
  /**
   * Unsaved changes are about to be lost. After `preventDefault()` the user stays and is not asked, and `leave()`
   * leaves later.
   */
  beforeleave: { path: string; leave: () => void };
  /** A webhook was created. */
  webhookcreated: { webhook: Webhook };
  /** A webhook was changed. */
  webhookupdated: { webhook: Webhook };
  /** A test message was sent, with this result in the API's own shape. */
  testsent: { url: string; result: { response_type: string; server_response_code: number | null } };
  /** There is no valid token, and the user is asked for one. */
  authrequired: { reason: TokenReason };
  /**
   * A request has failed after all retries, a part could not be loaded, or an option can't be used. If it is `fatal`,
   * only a reload helps.
   */
  failure: FailureDetail;
}

/** The detail of a `failure` event. */
export interface FailureDetail {
  /** The failed operation. Null if no request caused the failure. */
  operation: Operation | null;
  /** The response's status. Null if there was no response. */
  status: number | null;
  /** The identifier of this occurrence from the API's problem document (RFC 9457), to quote to the API's support. */
  identifier: string | null;
  message: string;
  /** Whether the app has crashed. All instances then show a message with a button to reload the page. */
  fatal: boolean;
}

/** An event of the webhook settings. All of them bubble and leave shadow trees. */
export type WebhookSettingsEvent<Name extends keyof EventDetails> = CustomEvent<EventDetails[Name]>;

/** The events by their names. */
export type WebhookSettingsEventMap = { [Name in keyof EventDetails]: WebhookSettingsEvent<Name> };

/** Dispatches an event at the target. Returns false if a listener prevented its default. */
export function dispatch(target: Element, name: keyof EventDetails, detail: object): boolean {
  const init = { bubbles: true, composed: true, cancelable: name === 'beforeleave', detail };
  return dispatchEvent(target, new CustomEvent(name, init));
}

/** Dispatches a `failure` event for a failure that no request caused. */
export function dispatchFailure(target: Element, message: string, fatal: boolean): void {
  const detail: FailureDetail = { operation: null, status: null, identifier: null, message, fatal };
  dispatch(target, 'failure', detail);
}
