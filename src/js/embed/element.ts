import { announceVersion, VERSION, versionOf } from './instance/copies.ts';
import { Instance } from './instance/instance.ts';
import { showRefusal } from './instance/refusal.ts';
import { ATTRIBUTES, readAttributes } from './options/attributes.ts';
import { check, checkChange, checkOne, checkPath, OPTION_NAMES } from './options/options.ts';
import { isReset, propertyValue } from './options/properties.ts';
import type { GivenOptions, Options } from './types.ts';

/**
 * Registers the element, by default as `<webhook-settings>`. Does nothing if an element of that name is registered
 * already, except for a warning if it is of another version.
 */
export function defineElement(name = 'webhook-settings'): void {
  announceVersion();
  const registered = customElements.get(name);
  if (registered === undefined) customElements.define(name, makeClass());
  else if (versionOf(registered) !== VERSION) {
    const other = versionOf(registered) ?? 'something else or an older version';
    console.warn(`<${name}> is not that of webhook-settings ${VERSION}: ${other} has registered it before.`);
  }
}

/** Returns a new class. It is not declared at the top level, since `HTMLElement` does not exist on servers. */
function makeClass(): CustomElementConstructor {
  return class Element extends HTMLElement {
    static readonly observedAttributes = [...ATTRIBUTES.keys()];
    static readonly version = VERSION;
    ready!: Promise<void>;
    #settle!: { resolve: () => void; reject: (error: unknown) => void };
    #hasFailed = false;
    /** The options that were set as properties. */
    readonly #properties = new Map<string, unknown>();
    #instance: Instance | undefined;
    /** The options of the mounted instance. */
    #applied: GivenOptions = {};
    #isUpdateScheduled = false;
    /** Removes the page that is shown if an option can't be used. The next change of an option tries again. */
    #removeRefusal: (() => void) | undefined;
    /** The messages of attributes that a mounted instance can't use, by the names of their options. */
    #problems = new Map<string, string>();
    /** The name of the property that was set to an empty text last. */
    #emptied = '';

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
      this.#renewReady();
      for (const name of OPTION_NAMES) this.#adoptProperty(name);
    }

    #renewReady(): void {
      this.#hasFailed = false;
      this.ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
      this.ready.catch(() => undefined);
    }

    /** Takes over a property that was set before the element was registered. It is checked when it is used. */
    #adoptProperty(name: keyof Options): void {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own === undefined) return;
      Reflect.deleteProperty(this, name);
      const value = propertyValue(name, own.value);
      if (value !== undefined) this.#properties.set(name, value);
    }

    #setProperty(name: keyof Options, given: unknown): void {
      const value = propertyValue(name, given);
      checkOne(name, value);
      this.#emptied = given === '' ? name : '';
      if (value === undefined) this.#properties.delete(name);
      else this.#properties.set(name, value);
      this.#scheduleUpdate();
    }

    override removeAttribute(name: string): void {
      super.removeAttribute(name);
      if (isReset(this.#emptied, name)) this.#setProperty(this.#emptied, undefined);
    }

    #options(): GivenOptions {
      return { ...readAttributes(this), ...Object.fromEntries(this.#properties) };
    }

    connectedCallback(): void {
      if (this.#instance === undefined) this.#mount();
    }

    #mount(): void {
      this.#removeRefusal?.();
      this.#removeRefusal = undefined;
      if (this.#hasFailed) this.#renewReady();
      const { resolve, reject } = this.#settle;
      const fail = (error: unknown): void => {
        this.#hasFailed = true;
        reject(error);
      };
      const options = this.#options();
      try {
        this.#instance = new Instance(this, check(options));
      } catch (error) {
        this.#removeRefusal = showRefusal(this, error);
        fail(error);
        return;
      }
      this.#applied = options;
      this.#instance.ready.then(resolve, (error: unknown) => {
        // An element that was removed too early may be inserted again.
        if (!(error instanceof DOMException && error.name === 'AbortError')) fail(error);
      });
    }

    /** Destroys the instance, unless the element is only moved: that disconnects and connects it within one task. */
    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#instance?.destroy();
        this.#instance = undefined;
        this.#problems.clear();
      });
    }

    attributeChangedCallback(): void {
      this.#scheduleUpdate();
    }

    /** Combines all changes of one task into one update. */
    #scheduleUpdate(): void {
      if ((this.#instance === undefined && this.#removeRefusal === undefined) || this.#isUpdateScheduled) return;
      this.#isUpdateScheduled = true;
      queueMicrotask(() => {
        this.#isUpdateScheduled = false;
        if (this.#instance !== undefined) this.#update(this.#instance);
        else if (this.#removeRefusal !== undefined && this.isConnected) this.#mount();
      });
    }

    /** Applies the changed options. Those that can't be used keep their last values and don't affect the others. */
    #update(instance: Instance): void {
      const options: Record<string, unknown> = this.#options();
      const applied: Record<string, unknown> = this.#applied;
      const patch: Record<string, unknown> = {};
      const problems = new Map<string, string>();
      for (const name of OPTION_NAMES) {
        if (options[name] === applied[name]) continue;
        try {
          checkChange(name, applied[name], options[name]);
          patch[name] = options[name];
        } catch (error) {
          problems.set(name, (error as Error).message);
        }
      }
      const added = [...problems].filter(([name, message]) => this.#problems.get(name) !== message);
      this.#problems = problems;
      this.#applied = { ...applied, ...patch };
      instance.update(patch);
      instance.showProblems(
        [...problems.values()],
        added.map(([, message]) => message),
      );
    }

    navigate(path: string): void {
      this.#instance?.navigate(checkPath(path));
    }

    isDirty(): boolean {
      return this.#instance?.isDirty() ?? false;
    }
  };
}
