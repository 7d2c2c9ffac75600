import type { WebhookSettingsEventMap } from './events.ts';
import { mount } from './mount.ts';
import { ATTRIBUTES, readAttributes } from './options/attributes.ts';
import { checkOne, OPTION_NAMES } from './options/options.ts';
import type { Handle, Options } from './types.ts';

type Properties = { -readonly [Name in keyof Options]-?: Options[Name] };

/**
 * The element `<webhook-settings>`. Every option is a property, and options with a text, a number, a list or a flag are
 * attributes as well. A property overrides its attribute. Setting an invalid value throws a `TypeError`.
 */
export interface WebhookSettingsElement extends HTMLElement, Properties {
  /** Resolves once the settings are shown for the first time. Rejects if they can't be loaded. */
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

/**
 * Registers the element, by default as `<webhook-settings>`. Does nothing if an element of that name is registered
 * already.
 */
export function defineElement(name = 'webhook-settings'): void {
  if (customElements.get(name) === undefined) customElements.define(name, makeClass());
}

/** Returns a new class. It is not declared at the top level, since `HTMLElement` does not exist on servers. */
function makeClass(): CustomElementConstructor {
  return class Element extends HTMLElement {
    static readonly observedAttributes = [...ATTRIBUTES.keys()];
    readonly ready: Promise<void>;
    #settle!: { resolve: () => void; reject: (error: unknown) => void };
    /** The options that were set as properties. */
    readonly #properties = new Map<string, unknown>();
    #handle: Handle | undefined;
    /** The options of the mounted instance. */
    #applied: Options = {};
    #isUpdateScheduled = false;
    /** Whether mounting failed because of an invalid option. The next change of an option tries again. */
    #hasInvalidOptions = false;

    static {
      for (const name of OPTION_NAMES) {
        Object.defineProperty(Element.prototype, name, {
          get(this: Element) {
            return this.#options()[name];
          },
          set(this: Element, value: unknown) {
            this.#setProperty(name, value);
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
      for (const name of OPTION_NAMES) this.#adoptProperty(name);
    }

    /** Takes over a property that was set before the element was registered. */
    #adoptProperty(name: string): void {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own === undefined) return;
      Reflect.deleteProperty(this, name);
      this.#setProperty(name, own.value);
    }

    #setProperty(name: string, value: unknown): void {
      checkOne(name, value);
      if (value === undefined) this.#properties.delete(name);
      else this.#properties.set(name, value);
      this.#scheduleUpdate();
    }

    #options(): Options {
      return { ...readAttributes(this), ...Object.fromEntries(this.#properties) };
    }

    connectedCallback(): void {
      if (this.#handle !== undefined) return;
      this.#mount();
    }

    #mount(): void {
      const options = this.#options();
      this.#hasInvalidOptions = true;
      this.#handle = mount(this, options);
      this.#hasInvalidOptions = false;
      this.#applied = options;
      this.#handle.ready.then(this.#settle.resolve, (error: unknown) => {
        // An element that was removed too early may be inserted again.
        if (!(error instanceof DOMException && error.name === 'AbortError')) this.#settle.reject(error);
      });
    }

    /** Destroys the instance, unless the element is only moved: that disconnects and connects it within one task. */
    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#handle?.destroy();
        this.#handle = undefined;
      });
    }

    attributeChangedCallback(): void {
      this.#scheduleUpdate();
    }

    /** Combines all changes of one task into one update. */
    #scheduleUpdate(): void {
      if ((this.#handle === undefined && !this.#hasInvalidOptions) || this.#isUpdateScheduled) return;
      this.#isUpdateScheduled = true;
      queueMicrotask(() => {
        this.#isUpdateScheduled = false;
        if (this.#handle === undefined) {
          if (this.#hasInvalidOptions && this.isConnected) this.#mount();
          return;
        }
        const options = this.#options();
        const changed = OPTION_NAMES.filter((name) => options[name] !== this.#applied[name]);
        this.#handle.update(Object.fromEntries(changed.map((name) => [name, options[name]])) as Options);
        // Not reached if an option is invalid: the next update then includes all of these changes.
        this.#applied = options;
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
