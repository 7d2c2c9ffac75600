// Members of a host page's document and elements. A named element hides the member of its name: after
// `<img name="createElement">`, `document.createElement` is that image, and the fields of a form do the same to the
// form. The members of the prototypes can't be hidden.

/** Returns an element's or a document's property by the getter of its prototype. */
function get<Owner extends object, Name extends keyof Owner & string>(
  prototype: Owner,
  name: Name,
  owner: Owner,
): Owner[Name] {
  return Reflect.get(prototype, name, owner) as Owner[Name];
}

/** Returns whether a value is an element, of this window or of another one. */
export function isElement(value: unknown): value is Element {
  try {
    return get(Node.prototype, 'nodeType', value as Node) === Node.ELEMENT_NODE;
  } catch {
    return false;
  }
}

export function documentOf(element: Element): Document {
  return get(Node.prototype, 'ownerDocument', element) ?? document;
}

export function windowOf(document: Document): typeof globalThis {
  return get(Document.prototype, 'defaultView', document) ?? globalThis;
}

export function idOf(element: Element): string {
  return get(Element.prototype, 'id', element);
}

export function shadowRootOf(element: Element): ShadowRoot | null {
  return get(Element.prototype, 'shadowRoot', element);
}

/** Throws if the element can't have a shadow root. */
export function attachShadow(element: Element): ShadowRoot {
  return Element.prototype.attachShadow.call(element, { mode: 'open' });
}

export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  document: Document = globalThis.document,
): HTMLElementTagNameMap[Tag] {
  return Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
}

export function append(parent: Element, child: Element): void {
  Node.prototype.appendChild.call(parent, child);
}

/** Returns false if a listener prevented the event's default. */
export function dispatchEvent(target: Element, event: Event): boolean {
  return EventTarget.prototype.dispatchEvent.call(target, event);
}

/** Adds a listener. Returns a function that removes it. */
export function listen(target: Element, name: string, listener: (event: Event) => unknown): () => void {
  EventTarget.prototype.addEventListener.call(target, name, listener);
  return () => EventTarget.prototype.removeEventListener.call(target, name, listener);
}
