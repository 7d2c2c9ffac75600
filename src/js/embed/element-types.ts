import type { WebhookSettingsEventMap } from './events.ts';
import type { Options } from './types.ts';

type Properties = { -readonly [Name in keyof Options]-?: Options[Name] };

/**
 * The element `<webhook-settings>`. Every option is a property, and options with a text, a number, a list or a flag are
 * attributes as well. A property overrides its attribute, unless it is null or undefined. Setting a property to an
 * invalid value throws a `TypeError`; an invalid attribute is shown in the element's place and has no other effect.
 */
export interface WebhookSettingsElement extends HTMLElement, Properties {
  /**
   * Resolves once the settings are shown for the first time. Rejects if they can't be loaded, or if an option can't be
   * used: the promise is then replaced by a new one as soon as the options change.
   */
  readonly ready: Promise<void>;
  /**
   * Navigates to a path relative to the base, as a link does: if there are unsaved changes, the user is asked first.
   * Throws a `TypeError` if the path does not begin with `/`. Does nothing while the element is not in a document.
   */
  navigate(path: string): void;
  /** Returns whether there are unsaved changes. */
  isDirty(): boolean;
  addEventListener<Name extends keyof WebhookSettingsEventMap>(
    name: Name,
    listener: (this: WebhookSettingsElement, event: WebhookSettingsEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof WebhookSettingsEventMap>(
    name: Name,
    listener: (this: WebhookSettingsElement, event: WebhookSettingsEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'webhook-settings': WebhookSettingsElement;
  }
}
