// biome-ignore-all lint/suspicious/noTsIgnore: a framework that is not installed is not a mistake.
// The types of `<webhook-settings>` in the templates of React, Vue and Svelte. Each extends the types of its framework,
// and has no effect if that is not installed. The compiler's directives are doc comments, which reach the package.

import type { WebhookSettingsElement } from './element-types.ts';
import type { WebhookSettingsEventMap } from './events.ts';
import type { Options } from './types.ts';

type Flag = boolean | '' | 'true' | 'false' | null | undefined;

/** The attributes whose names are not those of options. */
interface HyphenatedAttributes {
  'api-base'?: string | null | undefined;
  'base-path'?: string | null | undefined;
  'page-size'?: number | string | null | undefined;
  'event-types'?: string | null | undefined;
  'read-only'?: Flag;
  'wasm-url'?: string | null | undefined;
  'lazy-wasm-url'?: string | null | undefined;
  'accept-private-targets'?: Flag;
}

/** A flag without a value is an empty text in some templates. */
type FlagOptions = { [Name in 'shortcuts' | 'readOnly' | 'acceptPrivateTargets']?: Options[Name] | '' };

/** What a template may set on the element, apart from what any element takes. */
export type TemplateOptions = Omit<Options, keyof FlagOptions> & FlagOptions & HyphenatedAttributes;

/** Listeners in a template, by the names of events with this prefix. */
export type TemplateListeners<Prefix extends string> = {
  [Name in keyof WebhookSettingsEventMap as `${Prefix}${Name}`]?:
    | ((event: WebhookSettingsEventMap[Name]) => unknown)
    | null
    | undefined;
};

type VueListeners = {
  [Name in keyof WebhookSettingsEventMap as `on${Capitalize<Name>}`]?: (
    event: WebhookSettingsEventMap[Name],
  ) => unknown;
};

type Own<Any, Listeners> = Omit<Any, keyof TemplateOptions | keyof Listeners> & TemplateOptions & Listeners;

/** @ts-ignore */
type ReactAny = import('react').HTMLAttributes<WebhookSettingsElement>;
/** @ts-ignore */
type ReactRef = import('react').ClassAttributes<WebhookSettingsElement>;
/** @ts-ignore */
type VueAny = import('vue').HTMLAttributes & import('vue').ReservedProps;
/** @ts-ignore */
type SvelteAny = import('svelte/elements').HTMLAttributes<WebhookSettingsElement>;

/** The element in JSX of React 19. */
export type ReactElementProps = ReactRef & Own<ReactAny, TemplateListeners<'on'>>;
/** The element in templates of Vue 3. */
export type VueElement = new () => { $props: Own<VueAny, VueListeners> };
/** The element in templates of Svelte 5. */
export type SvelteElementProps = Own<SvelteAny, TemplateListeners<'on' | 'on:'>>;

/** @ts-ignore */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'webhook-settings': ReactElementProps;
    }
  }
}

/** @ts-ignore */
declare module 'vue' {
  interface GlobalComponents {
    'webhook-settings': VueElement;
  }
}

/** @ts-ignore */
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'webhook-settings': SvelteElementProps;
  }
}
