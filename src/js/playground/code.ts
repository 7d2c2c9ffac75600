import type { Attribute } from './manifest.ts';

/** The values that were given, by the name of the attribute or of the custom property. */
export type Values = ReadonlyMap<string, string>;

/** Returns the code for a page that uses the element. */
export function elementCode(attributes: Attribute[], given: Values): string {
  const written = attributes.flatMap(({ name, type }) => {
    const value = given.get(name);
    if (value === undefined) return [];
    return value === 'true' && type.text.includes('boolean') ? [` ${name}`] : [` ${name}="${escaped(value)}"`];
  });
  return [
    '<script type="module">import \'webhook-settings/element\';</script>',
    `<webhook-settings${written.join('')}></webhook-settings>`,
  ].join('\n');
}

/** Returns the code of a call of `mount`. */
export function mountCode(attributes: Attribute[], given: Values): string {
  const options = attributes.flatMap((attribute) => {
    const value = given.get(attribute.name);
    return value === undefined ? [] : [`  ${attribute.fieldName}: ${literal(attribute, value)},`];
  });
  const object = options.length === 0 ? '' : `, {\n${options.join('\n')}\n}`;
  return ["import { mount } from 'webhook-settings';", '', `mount(document.querySelector('#webhooks')${object});`].join(
    '\n',
  );
}

/** Returns the rule of a style sheet that sets the custom properties. */
export function styleCode(given: Values): string {
  if (given.size === 0) return '/* All custom properties have their defaults. */';
  const declarations = [...given].map(([name, value]) => `  ${name}: ${value};`);
  return ['webhook-settings {', ...declarations, '}'].join('\n');
}

function literal({ name, type }: Attribute, value: string): string {
  if (name === 'event-types') return JSON.stringify(value.split(/[\s,]+/).filter(Boolean)).replaceAll('","', '", "');
  if (type.text === 'number') return String(Number(value));
  if (type.text.includes('boolean') && (value === 'true' || value === 'false')) return value;
  return `'${value.replace(/[\\']/g, '\\$&')}'`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
