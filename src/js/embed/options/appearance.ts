/** What kind of value a property takes, by a property of CSS that takes the same. */
const KINDS = {
  colour: ['color', 'a CSS colour'],
  font: ['font-family', 'a CSS font-family, or "inherit"'],
  length: ['width', 'a CSS length'],
  width: ['max-width', 'a CSS width, or "none"'],
  time: ['transition-duration', 'a CSS time'],
  shadow: ['box-shadow', 'a CSS box-shadow'],
} as const;

/** The custom properties of `style/tokens.css`, without their prefix. */
const PROPERTIES = {
  font: 'font',
  fontMono: 'font',
  fontSizeSmall: 'length',
  fontSize: 'length',
  fontSizeLarge: 'length',
  fontSizeTitle: 'length',
  space1: 'length',
  space2: 'length',
  space3: 'length',
  space4: 'length',
  space6: 'length',
  space8: 'length',
  space12: 'length',
  rowHeight: 'length',
  gutter: 'length',
  maxWidth: 'width',
  radius: 'length',
  radiusLarge: 'length',
  radiusFull: 'length',
  illustrationSize: 'length',
  duration: 'time',
  highlightDuration: 'time',
  spinnerDuration: 'time',
  busyDelay: 'time',
  background: 'colour',
  surface: 'colour',
  surfaceInset: 'colour',
  border: 'colour',
  borderStrong: 'colour',
  text: 'colour',
  textMuted: 'colour',
  accent: 'colour',
  accentStrong: 'colour',
  accentSubtle: 'colour',
  accentText: 'colour',
  success: 'colour',
  successSubtle: 'colour',
  danger: 'colour',
  dangerSubtle: 'colour',
  warning: 'colour',
  warningSubtle: 'colour',
  backdrop: 'colour',
  shadow: 'shadow',
} as const satisfies Record<string, keyof typeof KINDS>;

type Property = keyof typeof PROPERTIES;

/**
 * Colours, typefaces and sizes, named after the `--webhooks-*` custom properties: `borderStrong` sets
 * `--webhooks-border-strong`. `font: "inherit"` takes the page's typeface.
 */
export type Appearance = { readonly [Name in Property]?: string | null | undefined };

/** Says what is wrong with an appearance: the member, and what it takes. */
export function appearanceProblem(appearance: object): [member: string, takes: string] | undefined {
  for (const [name, value] of Object.entries(appearance)) {
    if (!Object.hasOwn(PROPERTIES, name))
      return [name, `nothing: there is no such property. There are ${Object.keys(PROPERTIES).join(', ')}`];
    const [property, takes] = KINDS[PROPERTIES[name as Property]];
    if (value !== undefined && value !== null && !isValue(property, value)) return [name, takes];
  }
  return undefined;
}

function isValue(property: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.trim() === '') return false;
  // A server knows no CSS.
  return typeof CSS === 'undefined' || CSS.supports(property, value);
}

/** Writes an appearance as declarations. Without a value, the typeface is that of the page around the element. */
export function declare(style: CSSStyleDeclaration, appearance: Appearance): void {
  for (const [name, value] of Object.entries(appearance)) {
    if (value === undefined || value === null) continue;
    const isInherited = PROPERTIES[name as Property] === 'font' && value === 'inherit';
    style.setProperty(customProperty(name), isInherited ? 'initial' : value);
  }
}

function customProperty(name: string): string {
  const parts = name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
  return `--webhooks-${parts}`;
}
