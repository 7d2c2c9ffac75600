import { type ErrorPage, renderErrorPage } from '../../loading/error-page.ts';
import { append, attachShadow, createElement, documentOf, shadowRootOf } from '../host-dom.ts';
import type { Appearance } from '../options/appearance.ts';
import type { GivenOptions } from '../types.ts';
import { copies } from './copies.ts';
import { createPlaceholder } from './placeholder.ts';
import { Styles } from './styles.ts';

/**
 * What an instance adds to its target: a shadow root, a frame that stops inherited styles, and in it the app's root.
 */
export class Frame {
  /** The element that the app renders into. */
  readonly root: HTMLElement;
  private readonly outer: HTMLElement;
  private readonly shadow: ShadowRoot;
  private readonly styles: Styles;
  /** An element with the shadow root, if the target can't have one. */
  private readonly added: Element | undefined;
  private shownNotice: HTMLElement | undefined;

  /** Throws a `TypeError` if the target has webhook settings already. */
  constructor(target: Element) {
    const document = documentOf(target);
    const own = ownShadow(target);
    if (own === undefined) {
      this.added = createElement('div', document);
      append(target, this.added);
      this.shadow = attachShadow(this.added);
    } else {
      this.shadow = own;
    }
    copies().vacant.delete(this.shadow);
    copies().occupied.add(this.shadow);
    this.root = createElement('div', document);
    this.root.className = 'webhook-settings';
    this.outer = createElement('div', document);
    this.outer.className = 'webhooks-frame';
    this.outer.setAttribute('part', 'frame');
    this.outer.append(this.root);
    this.styles = new Styles(this.shadow);
    // The slot shows the content of the target until the app is rendered.
    this.shadow.replaceChildren(createElement('slot', document), this.outer);
    this.measure();
  }

  /** Shows a placeholder of the app, unless the target has content that is shown until the app is rendered. */
  showPlaceholder(options: GivenOptions): void {
    const placeholder = createPlaceholder(this.root.ownerDocument, options);
    this.root.append(placeholder);
    const slot = this.shadow.querySelector('slot');
    // Content that the parser or the host page adds later takes the placeholder's place.
    const giveWay = () => hasContent(slot) && placeholder.remove();
    slot?.addEventListener('slotchange', giveWay);
    giveWay();
  }

  /** Measures the text size. A target without layout has none at first. */
  private measure(): void {
    this.styles.measure(this.outer);
  }

  /** Loads the style of the lazy part. */
  completeStyle(): Promise<void> {
    return this.styles.complete();
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

  setLanguage(locale: string, direction: 'ltr' | 'rtl'): void {
    this.outer.lang = locale;
    this.outer.dir = direction;
  }

  /** A text above the app, if it is not empty. */
  set notice(text: string) {
    this.shownNotice?.remove();
    this.shownNotice = undefined;
    if (text === '') return;
    const { ownerDocument } = this.root;
    const banner = createElement('p', ownerDocument);
    banner.className = 'banner';
    banner.setAttribute('role', 'alert');
    banner.textContent = text;
    this.shownNotice = createElement('div', ownerDocument);
    // Not in the app's root, whose content belongs to the app.
    this.shownNotice.className = 'webhook-settings';
    this.shownNotice.append(banner);
    this.outer.prepend(this.shownNotice);
  }

  /** Removes the current content, and measures the text size again. */
  clear(): void {
    this.measure();
    this.shadow.querySelector('slot')?.remove();
    this.root.replaceChildren();
  }

  /** Shows a page that does not need the app. */
  showPage(page: ErrorPage): void {
    const hadFocus = this.shadow.activeElement !== null;
    this.clear();
    const element = renderErrorPage(page);
    this.root.append(element);
    if (hadFocus) element.querySelector('button')?.focus();
  }

  remove(): void {
    this.styles.remove();
    copies().occupied.delete(this.shadow);
    copies().vacant.add(this.shadow);
    this.added?.remove();
    // The slot shows what the host page puts into the target from now on.
    this.shadow.replaceChildren(createElement('slot', this.shadow.ownerDocument));
  }
}

/** Returns whether the slot shows more than blanks. */
function hasContent(slot: HTMLSlotElement | null): boolean {
  const nodes = slot?.assignedNodes() ?? [];
  return nodes.some((node) => node.nodeType !== Node.TEXT_NODE || node.textContent?.trim());
}

/** Returns the target's shadow root, new or vacant. Returns undefined if the target can't have one of ours. */
function ownShadow(target: Element): ShadowRoot | undefined {
  const shadowRoot = shadowRootOf(target);
  if (shadowRoot !== null) {
    if (copies().occupied.has(shadowRoot))
      throw new TypeError('This element has webhook settings already: destroy those first, or give another.');
    return copies().vacant.has(shadowRoot) ? shadowRoot : undefined;
  }
  try {
    return attachShadow(target);
  } catch {
    return undefined;
  }
}
