/** What the playground reads in `custom-elements.json`, which is made of the types and tables of the sources. */
export interface ElementManifest {
  attributes: Attribute[];
  cssProperties: CssProperty[];
  cssParts: { name: string; description: string }[];
}

export interface Attribute {
  name: string;
  /** The option of the same meaning. */
  fieldName: string;
  type: { text: string };
  description: string;
  default?: string;
}

export interface CssProperty {
  name: string;
  syntax: string;
  description: string;
  default?: string;
}

/** Attributes that say where files and servers are. The playground has its own. */
const ADDRESSES = ['api-base', 'base-path', 'wasm-url', 'lazy-wasm-url'];

export async function loadManifest(url: string): Promise<ElementManifest> {
  const manifest = await (await fetch(url)).json();
  const element: ElementManifest = manifest.modules[0].declarations[0];
  return { ...element, attributes: element.attributes.filter(({ name }) => !ADDRESSES.includes(name)) };
}
