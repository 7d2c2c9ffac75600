import type { WebhookSettingsEventMap } from './events.ts';
import type { ChangeableOptions } from './types.ts';

/** The handle of one mounted instance. */
export interface Handle {
  /**
   * Resolves once the settings are shown. Rejects if they can't be loaded, or with an `AbortError` if they are
   * destroyed before. If nothing handles the rejection, no warning is logged.
   */
  readonly ready: Promise<void>;
  /**
   * Changes options, without losing what the user has typed. Options that are null or undefined return to their
   * defaults.
   * Throws a `TypeError` if an option is invalid or can't be changed.
   */
  update(patch: ChangeableOptions): void;
  /**
   * Navigates to a path relative to the base, as a link does: if there are unsaved changes, the user is asked first.
   * Throws a `TypeError` if the path does not begin with `/`.
   */
  navigate(path: string): void;
  /** Returns whether there are unsaved changes. */
  isDirty(): boolean;
  /**
   * Calls the listener with each event of this name. Returns a function that removes the listener.
   *
   * ```ts
   * handle.on('webhookcreated', ({ detail }) => console.log(detail.webhook.name));
   * ```
   */
  on<Name extends keyof WebhookSettingsEventMap>(
    name: Name,
    listener: (event: WebhookSettingsEventMap[Name]) => unknown,
  ): () => void;
  /**
   * Aborts all requests, removes everything from the target, and stops all events. The target can be mounted to again.
   */
  destroy(): void;
}
