import type { Appearance } from '../options/appearance.ts';
import { type LonePage, lonePage } from './error-page.ts';
import { Styles } from './styles.ts';

/** Shadow roots of ours that are free again: an element never loses its shadow root. */
const vacant = new WeakSet<ShadowRoot>();

/** Those in use. */
const taken = new WeakSet<ShadowRoot>();

/**
 * What stands in the target: a shadow root with a frame, which lets nothing in that the page hands down, and in it the
 * app's root.
 */
export class Frame {
  /** The app draws into this. */
  readonly root: HTMLElement;
  private readonly outer: HTMLElement;
  private readonly shadow: ShadowRoot;
  private readonly styles: Styles;
  /** Made for the shadow root, where the target can't have one. */
  private readonly added: Element | undefined;

  constructor(target: Element) {
    const document = target.ownerDocument;
    const own = ownShadow(target);
    if (own === undefined) {
      const added = target.appendChild(document.createElement('div'));
      this.added = added;
      this.shadow = added.attachShadow({ mode: 'open' });
    } else {
      this.shadow = own;
    }
    vacant.delete(this.shadow);
    taken.add(this.shadow);
    this.root = document.createElement('div');
    this.root.className = 'webhook-settings';
    this.outer = document.createElement('div');
    this.outer.className = 'webhooks-frame';
    this.outer.setAttribute('part', 'frame');
    this.outer.append(this.root);
    this.styles = new Styles(this.shadow);
    // What the page has put into the target stands there until the app does.
    this.shadow.replaceChildren(document.createElement('slot'), this.outer);
    this.measure();
  }

  /** Where nothing was laid out when it was made, sizes are known only later. */
  measure(): void {
    this.styles.measure(this.outer);
  }

  set appearance(appearance: Appearance) {
    this.styles.appearance = appearance;
  }

  set theme(theme: string | undefined) {
    this.outer.setAttribute('data-webhooks-theme', theme === 'auto' ? '' : (theme ?? ''));
  }

  set density(density: string | undefined) {
    this.outer.setAttribute('data-webhooks-density', density ?? '');
  }

  speak(locale: string, direction: string): void {
    this.outer.lang = locale;
    this.outer.dir = direction;
  }

  /** Takes away what stood there before, for the app to be drawn. */
  clear(): void {
    this.shadow.querySelector('slot')?.remove();
    this.root.replaceChildren();
  }

  /** Shows a page that needs nothing of the app. */
  show(page: LonePage): void {
    const hadFocus = this.shadow.activeElement !== null;
    this.clear();
    const shown = lonePage(page);
    this.root.append(shown);
    if (hadFocus) shown.querySelector('button')?.focus();
  }

  remove(): void {
    this.styles.remove();
    taken.delete(this.shadow);
    vacant.add(this.shadow);
    this.added?.remove();
    // What the page puts into the target from now on is seen.
    this.shadow.replaceChildren(this.shadow.ownerDocument.createElement('slot'));
  }
}

/** The target's shadow root, new or used before; undefined if it can't have one of ours. */
function ownShadow(target: Element): ShadowRoot | undefined {
  const { shadowRoot } = target;
  if (shadowRoot !== null) {
    if (taken.has(shadowRoot))
      throw new TypeError('This element has webhook settings already: destroy those first, or give another.');
    return vacant.has(shadowRoot) ? shadowRoot : undefined;
  }
  try {
    return target.attachShadow({ mode: 'open' });
  } catch {
    return undefined;
  }
}
