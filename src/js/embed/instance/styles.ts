import css from '#style';
import { windowOf } from '../host-dom.ts';
import { type Appearance, declare } from '../options/appearance.ts';

/** The style sheets of each document by their text. All instances in a document share them. */
const shared = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The size of medium text in most browsers. */
const DEFAULT_UNIT = '16px';

function createSheet(document: Document): CSSStyleSheet {
  // A document accepts only sheets that its own window created.
  const { CSSStyleSheet: Sheet } = windowOf(document);
  return new Sheet();
}

function sharedSheet(document: Document, text: string): CSSStyleSheet {
  const sheets = shared.get(document) ?? new Map<string, CSSStyleSheet>();
  shared.set(document, sheets);
  const known = sheets.get(text);
  if (known !== undefined) return known;
  const sheet = createSheet(document);
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/** The style of one shadow root. It is made of constructed sheets, which policies against inline styles allow. */
export class Styles {
  private readonly own: CSSStyleSheet;

  constructor(private readonly shadow: ShadowRoot) {
    this.own = createSheet(shadow.ownerDocument);
    this.own.replaceSync(':host {} .webhook-settings {} .webhooks-frame {}');
    shadow.adoptedStyleSheets = [sharedSheet(shadow.ownerDocument, css), this.own];
  }

  /** Loads the style of the lazy part. After a failure it can be called again. */
  async complete(): Promise<void> {
    const { default: late } = await import('#late-style');
    const { adoptedStyleSheets: sheets, ownerDocument } = this.shadow;
    const sheet = sharedSheet(ownerDocument, late);
    // None are left after `remove`. The own sheet stays the last one.
    if (sheets.length > 0 && !sheets.includes(sheet))
      this.shadow.adoptedStyleSheets = [...sheets.slice(0, -1), sheet, this.own];
  }

  /**
   * Sets the unit of all sizes to the size of an element with medium text: what a rem is if the host page does not
   * change it.
   */
  measure(medium: Element): void {
    const frame = this.declarations(2);
    frame.cssText = '';
    const { fontSize } = getComputedStyle(medium);
    this.declarations(0).setProperty('--webhooks-unit', fontSize || DEFAULT_UNIT);
    // The typeface is for roots whose own is `inherit`. The size makes an em of container queries this unit.
    frame.cssText = 'font-family:inherit;font-size:var(--webhooks-unit)';
  }

  set appearance(appearance: Appearance) {
    const declarations = this.declarations(1);
    for (const name of [...declarations]) declarations.removeProperty(name);
    declare(declarations, appearance);
  }

  remove(): void {
    this.shadow.adoptedStyleSheets = [];
  }

  /** Returns the declarations of a rule of the own sheet: 0 for the host, 1 for the app's root, 2 for the frame. */
  private declarations(index: 0 | 1 | 2): CSSStyleDeclaration {
    return (this.own.cssRules[index] as CSSStyleRule).style;
  }
}
