import type { Mock } from '../mock/core/mock.ts';
import type { Appearance } from './options/appearance.ts';

/**
 * What the webhook settings can be given. Every one can be changed later, but for {@link Options.wasmUrl} and
 * {@link Options.lateWasmUrl}.
 */
export interface Options {
  /** The API's origin, such as `"https://api.eu.mesh.complyadvantage.com"`; `""`, and by default, the page's own. */
  apiBase?: string | undefined;
  /**
   * Sends the requests in the place of the browser's `fetch`. Without {@link Options.getAccessToken}, it also says who
   * they are from.
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Gives an access token. Where there is none, or what it gives is refused, the person is asked. */
  getAccessToken?:
    | ((reason: TokenReason) => string | null | undefined | Promise<string | null | undefined>)
    | undefined;
  /** What the person may do, as far as it is known beforehand. By default everything, until the API refuses it. */
  permissions?: Permissions | undefined;
  /**
   * A language tag for words, dates and numbers, such as `"de-AT"`. By default the person's choice, or else the
   * browser's.
   */
  locale?: string | undefined;
  /**
   * `"inherit"` follows the `color-scheme` around the element. By default the person's choice, or else the system's.
   */
  theme?: Theme | undefined;
  /** Colours, type and distances in the place of the usual ones. */
  appearance?: Appearance | undefined;
  /** The event types offered for a new webhook, in this order. By default all but deprecated ones. */
  eventTypes?: readonly EventType[] | undefined;
  /** Rows on a page of the list, 1 to 1000; 25 by default. */
  pageSize?: number | undefined;
  /** `"full"` brings a top bar, a menu and preferences; `"none"`, the default, the webhook pages only. */
  chrome?: 'full' | 'none' | undefined;
  /** Where the path of what is shown is kept; `"memory"` by default. */
  navigation?: Navigation | undefined;
  /** Whether single keys are shortcuts; off by default. */
  shortcuts?: boolean | undefined;
  /** Shows everything and changes nothing. */
  readOnly?: boolean | undefined;
  /**
   * A backend in the page in the place of the API: the usual one, one in a scenario such as `"slow:100-900"`, or one
   * from `webhook-settings/mock`.
   */
  mock?: boolean | string | Mock | undefined;
  /** Where the wasm is, if it isn't beside the package's own files. Asked for once, by the first that is mounted. */
  wasmUrl?: string | URL | undefined;
  /** Where the part of the wasm is that is loaded once the list is there; beside the other one by default. */
  lateWasmUrl?: string | URL | undefined;
  /** Accepts private and loopback URLs as targets, for development. */
  acceptPrivateTargets?: boolean | undefined;
}

/** Why a token is asked for: there is none yet; it has ended; it was refused. */
export type TokenReason = 'initial' | 'expired' | 'unauthorized';

export type Theme = 'auto' | 'light' | 'dark' | 'inherit';

export interface Permissions {
  /** Whether webhooks can be seen. */
  view?: boolean | undefined;
  /** Whether they can be made and changed. */
  write?: boolean | undefined;
}

/** What a webhook can be told about. The API may name more at any time. */
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

/** Where the path of what is shown is kept. */
export type Navigation = 'memory' | BasePath | HostDriven;

/** On the browser's history, under a path of the page's. */
export interface BasePath {
  /** Such as `"/admin/webhooks"`; `""` for the whole origin. */
  basePath: string;
}

/** By the page's own router. */
export interface HostDriven {
  /** What is shown, relative to the base: `"/"`, `"/new"`, `"/?page=2"`. */
  path: string;
  /** The person goes somewhere; it is shown once `path` is updated. */
  onNavigate: (path: string, options: { replace: boolean }) => void;
  /** What stands before it in the address, so that links have true ones. */
  basePath?: string | undefined;
}

/** Webhook settings that are mounted. */
export interface Handle {
  /** Resolves once they are on the screen; rejects if they can't be loaded, or are destroyed before. */
  readonly ready: Promise<void>;
  /** Changes options, and loses nothing that is typed. What is undefined goes back to its default. */
  update(patch: Options): void;
  /** Goes to a path relative to the base, as if a link there had been followed. */
  navigate(path: string): void;
  /** Whether there is work that is not saved. */
  isDirty(): boolean;
  /** Ends them and leaves the target empty. */
  destroy(): void;
}
