// What the custom-elements manifest says about style: custom properties and parts.
import { readdirSync, readFileSync } from 'node:fs';
import { at } from './places.mjs';

/** The parts that a page can style by `::part`. */
const PARTS = {
  frame: 'The frame around everything.',
  main: 'The current page.',
  'top-bar': 'The bar at the top of full chrome.',
  menu: 'The menu of full chrome.',
  'page-header': "A page's title and its buttons.",
  'page-title': 'The title of a page.',
  'table-frame': 'The frame around the list.',
  table: 'The list.',
  row: 'A webhook in the list.',
  url: 'The URL of a webhook in the list.',
  'empty-state': 'The message that replaces an empty list.',
  field: 'A field of a form: its label, its hints and its input or choices.',
  listbox: 'The choice of an event.',
  button: 'Every button, and every link that looks like one.',
  'button-primary': 'The main button of a page or a dialog.',
  'button-quiet': 'A button without a frame.',
  'button-small': 'A small button beside a text.',
  'button-icon': 'A button that is an icon.',
  input: 'The input of a text field.',
  badge: 'A status, such as Active.',
  banner: 'A message above the content of a page.',
  notification: 'A message in a corner about what has just happened.',
  dialog: 'A dialog.',
  switch: 'The switch of a webhook’s state in the list.',
  'row-menu': 'The menu of a webhook in the list.',
};

/** The syntax of each kind of value, as `@property` has it. */
const SYNTAX = {
  colour: '<color>',
  font: '*',
  length: '<length>',
  width: '<length-percentage> | none',
  time: '<time>',
  shadow: '*',
};

/** Returns all parts. Throws if the sources and the table above differ. */
export function cssParts() {
  const rust = readdirSync(at('src/ui'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rs'));
  const texts = rust.map((name) => readFileSync(at(`src/ui/${name}`), 'utf8'));
  const named = texts.flatMap((text) => [...text.matchAll(/\.part\("([\w-]+)"\)|Self::\w+ => "(button[ \w-]*)"/g)]);
  const used = new Set(['frame', ...named.flatMap(([, part, variant]) => (part ?? variant ?? '').split(' '))]);
  const unknown = [...used].find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined) throw new Error(`manifest-css.mjs does not list the part ${unknown}`);
  const unused = Object.keys(PARTS).find((part) => !used.has(part));
  if (unused !== undefined) throw new Error(`manifest-css.mjs lists the part ${unused}, which does not exist`);
  return Object.entries(PARTS).map(([name, description]) => ({ name, description }));
}

/** Returns all custom properties, with their kinds, their defaults and what the table of `style/README.md` says. */
export function cssProperties() {
  const defaults = readFileSync(at('style/tokens.css'), 'utf8').matchAll(/^ {2}(--webhooks-[\w-]+): (.+);$/gm);
  /** @type {Map<string, string>} */
  const tokens = new Map();
  for (const [, name = '', value = ''] of defaults) if (!tokens.has(name)) tokens.set(name, value);
  const embedded = readFileSync(at('src/js/embed/embed.css'), 'utf8').matchAll(/^ {4}(--webhooks-[\w-]+): (.+);$/gm);
  for (const [, name = '', value = ''] of embedded) tokens.set(name, value);
  const kinds = kindsOfProperties();
  const descriptions = describedProperties([...tokens.keys()]);
  const properties = [...tokens].map(([name, value]) => {
    const [kind, description] = [kinds.get(name), descriptions.get(name)];
    if (kind === undefined || description === undefined) throw new Error(`${name} has no kind or no description`);
    return { name, syntax: SYNTAX[kind], default: value, description };
  });
  const unit = { name: '--webhooks-unit', syntax: '<length>', description: 'what a rem is; scales all sizes' };
  return [...properties, unit];
}

/** Returns the kind of value of each custom property, by the table in `appearance.ts`. */
function kindsOfProperties() {
  const text = readFileSync(at('src/js/embed/options/appearance.ts'), 'utf8');
  const rows = [...text.matchAll(/^ {2}(\w+): '(\w+)',$/gm)];
  return new Map(
    rows.map(([, name = '', kind]) => {
      const hyphenated = name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
      return [`--webhooks-${hyphenated}`, /** @type {keyof typeof SYNTAX} */ (kind)];
    }),
  );
}

/**
 * Returns the descriptions of custom properties. A row describes one, several by as many clauses, or a range of them.
 * @param {string[]} names
 */
function describedProperties(names) {
  /** @type {Map<string, string>} */
  const described = new Map();
  for (const [, cell = '', text = ''] of readFileSync(at('style/README.md'), 'utf8').matchAll(
    /^\| (`--.*?) \| (.*?) \|/gm,
  )) {
    const listed = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const stem = listed[0]?.replace(/\d+$/, '');
    const meant = cell.includes(' to ') && stem ? names.filter((name) => name.startsWith(stem)) : listed;
    const clauses = text.split('; ');
    const hasOneEach = clauses.length === meant.length;
    for (const [at, name] of meant.entries()) described.set(name, hasOneEach ? (clauses[at] ?? text) : text);
  }
  return described;
}
