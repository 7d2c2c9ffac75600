import type { Mock } from '../mock/core/mock.ts';
import type { Appearance } from './options/appearance.ts';

/**
 * The options of the webhook settings. All of them can be changed later, except {@link Options.wasmUrl} and
 * {@link Options.lazyWasmUrl}. An undefined option has its default.
 */
export interface Options {
  /** The API's origin, such as `"https://api.eu.mesh.complyadvantage.com"`. `""` by default: the page's own origin. */
  apiBase?: string | undefined;
  /**
   * Sends the requests to the API. By default the browser's `fetch`. If {@link Options.getAccessToken} is not set, this
   * function also authorizes the requests: the user is asked for a token only after a response with status 401.
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Returns an access token. The user is asked for one if this option is not set, if it fails or returns no token, and
   * if the API rejects its token.
   */
  getAccessToken?:
    | ((reason: TokenReason) => string | null | undefined | Promise<string | null | undefined>)
    | undefined;
  /** The user's permissions, as far as they are known. By default all, until the API denies one. */
  permissions?: Permissions | undefined;
  /**
   * A BCP 47 language tag for texts, dates and numbers, such as `"de-AT"`. By default the user's choice, or else the
   * browser's.
   */
  locale?: string | undefined;
  /**
   * The colour scheme. `"inherit"` is the `color-scheme` of the target. By default the user's choice, or else the
   * system's.
   */
  theme?: Theme | undefined;
  /** Colours, fonts, sizes and times that replace the defaults. */
  appearance?: Appearance | undefined;
  /** The event types offered for a new webhook, in this order. By default all that are not deprecated. */
  eventTypes?: readonly EventType[] | undefined;
  /** Rows on a page of the list, 1 to 1000. 25 by default. */
  pageSize?: number | undefined;
  /** `"full"` shows a top bar, a menu and preferences. `"none"`, the default, shows the pages of the webhooks only. */
  chrome?: 'full' | 'none' | undefined;
  /** Where the current path is stored. `"memory"` by default. */
  navigation?: Navigation | undefined;
  /** Whether single keys are shortcuts while the focus is inside. `false` by default. */
  shortcuts?: boolean | undefined;
  /** Whether webhooks can only be viewed. `false` by default. */
  readOnly?: boolean | undefined;
  /**
   * Replaces the API by a mock in the page: `true`, a scenario such as `"slow:100-900"`, or a mock that
   * `webhook-settings/mock` created. `false` by default.
   */
  mock?: boolean | string | Mock | undefined;
  /**
   * The URL of the wasm. By default beside the package's own files. The first instance decides, since the wasm is
   * loaded once.
   */
  wasmUrl?: string | URL | undefined;
  /** The URL of the second part of the wasm, which is loaded after the list. By default beside the first part. */
  lazyWasmUrl?: string | URL | undefined;
  /** Whether private and loopback URLs are accepted as targets, for development. `false` by default. */
  acceptPrivateTargets?: boolean | undefined;
}

/** Why a token is requested: there is none yet, it has expired, or the API rejected it. */
export type TokenReason = 'initial' | 'expired' | 'unauthorized';

/** The colour scheme: the system's, light, dark, or the `color-scheme` of the target. */
export type Theme = 'auto' | 'light' | 'dark' | 'inherit';

/** The user's permissions. Undefined members are unknown, and taken as granted until the API denies them. */
export interface Permissions {
  /** Whether the user may see webhooks. */
  view?: boolean | undefined;
  /** Whether the user may create, change and test webhooks. */
  write?: boolean | undefined;
}

/** An event that a webhook can be notified of, by its name in the API. The API may add more at any time. */
export type EventType =
  | 'CASE_CREATED'
  | 'CASE_TRANSITIONED'
  | 'CASE_STATE_UPDATED'
  | 'CASE_ALERT_LIST_UPDATED'
  | 'WORKFLOW_COMPLETED'
  | 'TRANSACTION_REVIEWED'
  | 'TRANSACTION_MONITORING_ASYNC_COMPLETED'
  | 'CUSTOMER_RISK_SCORE_CHANGED'
  | 'CUSTOMER_RISK_LEVEL_INCREASED'
  | 'CUSTOMER_RISK_LEVEL_DECREASED'
  | (string & {});

/** Where the current path is stored: in memory, on the browser's history, or by the host page's router. */
export type Navigation = 'memory' | BasePath | HostDriven;

/** Stores the path on the browser's history, under a path of the host page. */
export interface BasePath {
  /** The path of the list on the browser's history, such as `"/admin/webhooks"`. `""` for the whole origin. */
  basePath: string;
}

/** Leaves the path to the host page's router. */
export interface HostDriven {
  /** The current path, relative to the base: `"/"`, `"/new"`, `"/?page=2"`. */
  path: string;
  /** Called when the user navigates. The page changes when the host updates `path`. */
  onNavigate: (path: string, options: { replace: boolean }) => void;
  /** The path before `path` in the address, so that links can be opened in a new tab. `""` by default. */
  basePath?: string | undefined;
}

/** The handle of one mounted instance. */
export interface Handle {
  /**
   * Resolves once the settings are shown. Rejects if they can't be loaded, or with an `AbortError` if they are
   * destroyed before. If nothing handles the rejection, no warning is logged.
   */
  readonly ready: Promise<void>;
  /**
   * Changes options, without losing what the user has typed. Options that are undefined return to their defaults.
   * Throws a `TypeError` if an option is invalid or can't be changed.
   */
  update(patch: Options): void;
  /**
   * Navigates to a path relative to the base, as a link does: if there are unsaved changes, the user is asked first.
   * Throws a `TypeError` if the path does not begin with `/`.
   */
  navigate(path: string): void;
  /** Returns whether there are unsaved changes. */
  isDirty(): boolean;
  /**
   * Aborts all requests, removes everything from the target, and stops all events. The target can be mounted to again.
   */
  destroy(): void;
}
