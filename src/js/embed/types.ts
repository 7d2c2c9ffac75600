import type { Mock } from '../mock/core/mock.ts';
import type { Scenario } from '../mock/core/scenario.ts';
import type { Appearance } from './options/appearance.ts';

/**
 * The options of the webhook settings. All of them can be changed later, except {@link Options.wasmUrl} and
 * {@link Options.lazyWasmUrl}. An option that is null or undefined has its default.
 */
export interface Options {
  /** The API's origin, such as `"https://api.eu.mesh.complyadvantage.com"`. `""` by default: the page's own origin. */
  apiBase?: string | null | undefined;
  /**
   * Sends the requests to the API. By default the browser's `fetch`. If {@link Options.getAccessToken} is not set, this
   * function also authorizes the requests: the user is asked for a token only after a response with status 401.
   */
  fetch?: ((request: Request) => Promise<Response>) | null | undefined;
  /**
   * Returns an access token. The user is asked for one if this option is not set, if it fails or returns no token, and
   * if the API rejects its token.
   */
  getAccessToken?:
    | ((reason: TokenReason) => string | null | undefined | Promise<string | null | undefined>)
    | null
    | undefined;
  /** The user's permissions, as far as they are known. By default all, until the API denies one. */
  permissions?: Permissions | null | undefined;
  /**
   * A BCP 47 language tag for texts, dates and numbers, such as `"de-AT"`. By default the user's choice, or else the
   * browser's.
   */
  locale?: string | null | undefined;
  /**
   * The colour scheme. `"inherit"` is the `color-scheme` of the target. By default the user's choice, or else the
   * system's.
   */
  theme?: Theme | null | undefined;
  /** A CSS `font-family`, or `"inherit"` for the typeface of the page. Takes precedence over `appearance.font`. */
  font?: string | null | undefined;
  /** Colours, fonts, sizes and times that replace the defaults. */
  appearance?: Appearance | null | undefined;
  /** The event types offered for a new webhook, in this order. By default all that are not deprecated. */
  eventTypes?: readonly EventType[] | null | undefined;
  /** Rows on a page of the list, 1 to 1000. 25 by default. */
  pageSize?: number | null | undefined;
  /** `"full"` shows a top bar, a menu and preferences. `"none"`, the default, shows the pages of the webhooks only. */
  chrome?: 'full' | 'none' | null | undefined;
  /** Where the current path is stored. `"memory"` by default. */
  navigation?: Navigation | null | undefined;
  /** Whether single keys are shortcuts while the focus is inside. `false` by default. */
  shortcuts?: boolean | null | undefined;
  /** Whether webhooks can only be viewed. `false` by default. */
  readOnly?: boolean | null | undefined;
  /**
   * Replaces the API by a mock in the page: `true`, a scenario such as `"slow:100-900"`, or a mock that
   * `webhook-settings/mock` created. `false` by default.
   */
  mock?: boolean | Scenario | Mock | null | undefined;
  /**
   * The URL of the wasm. By default beside the package's own files. The first instance decides, since the wasm is
   * loaded once.
   */
  wasmUrl?: string | URL | null | undefined;
  /** The URL of the second part of the wasm, which is loaded after the list. By default beside the first part. */
  lazyWasmUrl?: string | URL | null | undefined;
  /** Whether private and loopback URLs are accepted as targets, for development. `false` by default. */
  acceptPrivateTargets?: boolean | null | undefined;
}

/** The options that can be changed while the settings are shown. */
export type ChangeableOptions = Omit<Options, 'wasmUrl' | 'lazyWasmUrl'>;

/** The options as the code behind {@link Options} has them: those that are null are left out. */
export type GivenOptions = { [Name in keyof Options]?: Exclude<Options[Name], null> };

/** Why a token is requested: there is none yet, it has expired, or the API rejected it. */
export type TokenReason = 'initial' | 'expired' | 'unauthorized';

/** The colour scheme: the system's, light, dark, or the `color-scheme` of the target. */
export type Theme = 'auto' | 'light' | 'dark' | 'inherit';

/** The user's permissions. Each that is null or undefined is unknown, and granted until the API denies it. */
export interface Permissions {
  /** Whether the user may see webhooks. */
  view?: boolean | null | undefined;
  /** Whether the user may create, change and test webhooks. */
  write?: boolean | null | undefined;
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
  basePath?: string | null | undefined;
}
