import type { WebhookSettingsEventMap } from './events.ts';
import { mount } from './mount.ts';
import { ATTRIBUTES, readAttributes } from './options/attributes.ts';
import { checkOne, OPTION_NAMES } from './options/options.ts';
import type { Handle, Options } from './types.ts';

type Properties = { -readonly [Name in keyof Options]-?: Options[Name] };

/**
 * The element `<webhook-settings>`: every option is a property, and the plain ones are attributes, too. A property wins
 * over an attribute.
 */
export interface WebhookSettingsElement extends HTMLElement, Properties {
  /** Resolves once the settings are on the screen; rejects if they can't be loaded. */
  readonly ready: Promise<void>;
  /** Goes to a path relative to the base, as if a link there had been followed. */
  navigate(path: string): void;
  /** Whether there is work that is not saved. */
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

/** Registers the element, by default as `<webhook-settings>`. If there is one of that name already, that one stays. */
export function defineElement(name = 'webhook-settings'): void {
  if (customElements.get(name) === undefined) customElements.define(name, makeClass());
}

/** Made late: a server that imports this knows no `HTMLElement`. */
function makeClass(): CustomElementConstructor {
  return class Element extends HTMLElement {
    static readonly observedAttributes = Object.keys(ATTRIBUTES);
    readonly ready: Promise<void>;
    #settle!: { resolve: () => void; reject: (error: unknown) => void };
    /** What was given by properties. */
    readonly #given = new Map<string, unknown>();
    #handle: Handle | undefined;
    /** What the mounted instance has. */
    #shown: Options = {};
    #isFollowing = false;
    /** Whether it could not be mounted by what it was given, and is once that is mended. */
    #isWrong = false;

    static {
      for (const name of OPTION_NAMES) {
        Object.defineProperty(Element.prototype, name, {
          get(this: Element) {
            return this.#options()[name];
          },
          set(this: Element, value: unknown) {
            this.#give(name, value);
          },
          enumerable: true,
          configurable: true,
        });
      }
    }

    constructor() {
      super();
      this.ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
      this.ready.catch(() => undefined);
      for (const name of OPTION_NAMES) this.#upgrade(name);
    }

    /** Takes over a property that was set before the element was defined. */
    #upgrade(name: string): void {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own === undefined) return;
      Reflect.deleteProperty(this, name);
      this.#give(name, own.value);
    }

    #give(name: string, value: unknown): void {
      checkOne(name, value);
      if (value === undefined) this.#given.delete(name);
      else this.#given.set(name, value);
      this.#follow();
    }

    #options(): Options {
      return { ...readAttributes(this), ...Object.fromEntries(this.#given) };
    }

    connectedCallback(): void {
      if (this.#handle !== undefined) return;
      this.#mount();
    }

    #mount(): void {
      const options = this.#options();
      this.#isWrong = true;
      this.#handle = mount(this, options);
      this.#isWrong = false;
      this.#shown = options;
      this.#handle.ready.then(this.#settle.resolve, (error: unknown) => {
        // Taken away too early; it may come back.
        if (!(error instanceof DOMException && error.name === 'AbortError')) this.#settle.reject(error);
      });
    }

    /** Moving an element takes it away and puts it back at once; only what stays away ends. */
    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#handle?.destroy();
        this.#handle = undefined;
      });
    }

    attributeChangedCallback(): void {
      this.#follow();
    }

    /** Several changes at once are one. */
    #follow(): void {
      if ((this.#handle === undefined && !this.#isWrong) || this.#isFollowing) return;
      this.#isFollowing = true;
      queueMicrotask(() => {
        this.#isFollowing = false;
        if (this.#handle === undefined) {
          if (this.#isWrong && this.isConnected) this.#mount();
          return;
        }
        const now = this.#options();
        const changed = OPTION_NAMES.filter((name) => now[name] !== this.#shown[name]);
        this.#handle.update(Object.fromEntries(changed.map((name) => [name, now[name]])) as Options);
        // Where one of them is wrong, all of them are still to come.
        this.#shown = now;
      });
    }

    navigate(path: string): void {
      this.#handle?.navigate(path);
    }

    isDirty(): boolean {
      return this.#handle?.isDirty() ?? false;
    }
  };
}
