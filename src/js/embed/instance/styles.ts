import css from '#style';
import { type Appearance, declare } from '../options/appearance.ts';

/** One for each document, for all that is mounted there. */
const shared = new WeakMap<Document, CSSStyleSheet>();

/** What most browsers take for medium text. */
const USUAL_UNIT = '16px';

function makeSheet(document: Document): CSSStyleSheet {
  // A sheet can only be adopted where it was made.
  const { CSSStyleSheet: Sheet } = document.defaultView ?? globalThis;
  return new Sheet();
}

function sharedSheet(document: Document): CSSStyleSheet {
  let sheet = shared.get(document);
  if (sheet === undefined) {
    sheet = makeSheet(document);
    sheet.replaceSync(css);
    shared.set(document, sheet);
  }
  return sheet;
}

/**
 * The style of one shadow root. Made of constructed sheets: a policy against inline styles has nothing to say about
 * them.
 */
export class Styles {
  private readonly own: CSSStyleSheet;

  constructor(private readonly shadow: ShadowRoot) {
    this.own = makeSheet(shadow.ownerDocument);
    this.own.replaceSync(':host {} .webhook-settings {}');
    shadow.adoptedStyleSheets = [sharedSheet(shadow.ownerDocument), this.own];
  }

  /** Measures by an element of medium size what a rem would be, had the page left it alone. */
  measure(medium: Element): void {
    const { fontSize } = getComputedStyle(medium);
    this.declarations(0).setProperty('--webhooks-unit', fontSize || USUAL_UNIT);
  }

  set appearance(appearance: Appearance) {
    const declarations = this.declarations(1);
    for (const name of [...declarations]) declarations.removeProperty(name);
    declare(declarations, appearance, () => getComputedStyle(this.shadow.host).fontFamily);
  }

  remove(): void {
    this.shadow.adoptedStyleSheets = [];
  }

  private declarations(index: number): CSSStyleDeclaration {
    return (this.own.cssRules[index] as CSSStyleRule).style;
  }
}
