'use client';
// The entry `webhook-settings/react`. On a server it renders an empty element, and in the browser `mount` does the rest
// once React has taken over the page: no option is lost, and nothing is shown before all options are known.

import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { WebhookSettingsEventMap } from '../embed/events.ts';
import type { Handle } from '../embed/handle.ts';
import { mount } from '../embed/mount.ts';
import type { ChangeableOptions, Options } from '../embed/types.ts';
import { IS_FLAG } from './options.ts';

export type * from '../embed/index.ts';

/** The property for the listener of each event. */
const LISTENERS = {
  ready: 'onReady',
  navigate: 'onNavigate',
  dirtychange: 'onDirtyChange',
  beforeleave: 'onBeforeLeave',
  webhookcreated: 'onWebhookCreated',
  webhookupdated: 'onWebhookUpdated',
  testsent: 'onTestSent',
  authrequired: 'onAuthRequired',
  failure: 'onFailure',
} as const satisfies Record<keyof WebhookSettingsEventMap, string>;

const EVENT_NAMES = Object.keys(LISTENERS) as (keyof WebhookSettingsEventMap)[];

/** Listeners of the events of the settings, which are called with the latest values of the component. */
export type WebhookSettingsListeners = {
  [Name in keyof WebhookSettingsEventMap as (typeof LISTENERS)[Name]]?:
    | ((event: WebhookSettingsEventMap[Name]) => unknown)
    | undefined;
};

/**
 * The properties of {@link WebhookSettings}: all options, listeners, and what a `<div>` takes. Children are shown until
 * the settings are loaded.
 */
export type WebhookSettingsProps = Options &
  WebhookSettingsListeners &
  Omit<HTMLAttributes<HTMLDivElement>, keyof Options | keyof WebhookSettingsListeners>;

/** React warns of layout effects on servers up to version 18. */
const useBrowserEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * The webhook settings as a component of React 18 or newer. Its `ref` is the handle. Options may differ at each render;
 * an invalid one throws a `TypeError`, as {@link mount} does.
 *
 * ```tsx
 * <WebhookSettings apiBase="https://api.eu.mesh.complyadvantage.com" getAccessToken={getAccessToken} theme="inherit" />
 * ```
 */
export const WebhookSettings: ForwardRefExoticComponent<WebhookSettingsProps & RefAttributes<Handle>> = forwardRef<
  Handle,
  WebhookSettingsProps
>(function WebhookSettings(props, ref) {
  const target = useRef<HTMLDivElement>(null);
  const handle = useRef<Handle | null>(null);
  const latest = useRef(props);
  const { options, attributes } = split(props);

  useBrowserEffect(() => {
    latest.current = props;
    handle.current?.update(changeable(options));
  });

  useBrowserEffect(() => {
    const element = target.current as HTMLDivElement;
    const call = (event: Event): void => {
      const name = LISTENERS[event.type as keyof WebhookSettingsEventMap];
      // The event and its listener have the same name.
      latest.current[name]?.(event as never);
    };
    for (const name of EVENT_NAMES) element.addEventListener(name, call);
    const mounted = mount(element, split(latest.current).options);
    handle.current = mounted;
    return () => {
      handle.current = null;
      mounted.destroy();
      for (const name of EVENT_NAMES) element.removeEventListener(name, call);
    };
  }, []);

  useImperativeHandle(ref, () => handle.current as Handle, []);

  return createElement('div', { ...attributes, ref: target });
});

/** Separates the options from the attributes of the target. Absent options have a member, which unsets them. */
function split(props: WebhookSettingsProps): { options: Options; attributes: HTMLAttributes<HTMLDivElement> } {
  const attributes: Record<string, unknown> = { ...props };
  const options: Record<string, unknown> = {};
  for (const name of Object.keys(IS_FLAG)) {
    options[name] = attributes[name];
    delete attributes[name];
  }
  for (const name of Object.values(LISTENERS)) delete attributes[name];
  return { options, attributes };
}

function changeable({ wasmUrl: _, lazyWasmUrl: __, ...options }: Options): ChangeableOptions {
  return options;
}
