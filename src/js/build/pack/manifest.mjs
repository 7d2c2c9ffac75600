// Writes the custom-elements manifest, which editors and catalogues read, from the types and tables of the sources.
import { readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { interfaceMembers } from './interface-members.mjs';
import { cssParts, cssProperties } from './manifest-css.mjs';
import { at, out } from './places.mjs';

const MODULE = 'element.js';
const CLASS = 'WebhookSettingsElement';

/** The types of attributes whose options have another type. */
const ATTRIBUTE_TYPES = new Map([
  ['base-path', 'string'],
  ['event-types', 'string'],
  ['wasm-url', 'string'],
  ['lazy-wasm-url', 'string'],
  ['mock', 'boolean | string'],
]);

export async function writeManifest() {
  const { HYPHENATED } = await load('src/js/embed/options/attributes.ts');
  /** @type {Map<string, string>} */
  const attributeOf = new Map([...HYPHENATED].map(([name, option]) => [option, name]));
  const options = interfaceMembers(at('src/js/embed/types.ts'), 'Options').map((member) => ({
    ...member,
    type: { text: expanded(member.type ?? '') },
    ...defaultIn(member.description),
  }));
  const manifest = packageOf({
    attributes: options.flatMap(({ name: fieldName, type, ...option }) => {
      const name = attributeOf.get(fieldName);
      if (name === undefined) return [];
      const text = ATTRIBUTE_TYPES.get(name) ?? type.text;
      return [{ ...option, name, type: { text }, fieldName }];
    }),
    members: [
      ...options.map((option) => ({
        kind: /** @type {const} */ ('field'),
        ...option,
        ...(attributeOf.has(option.name) && { attribute: attributeOf.get(option.name) ?? '' }),
      })),
      { kind: 'field', readonly: true, ...own('ready'), type: { text: 'Promise<void>' } },
      {
        kind: 'method',
        ...own('navigate'),
        parameters: [{ name: 'path', type: { text: 'string' } }],
        return: { type: { text: 'void' } },
      },
      { kind: 'method', ...own('isDirty'), return: { type: { text: 'boolean' } } },
    ],
    events: interfaceMembers(at('src/js/embed/events.ts'), 'EventDetails').map(({ name, type, description }) => ({
      name,
      type: { text: `CustomEvent<${type}>` },
      description,
    })),
  });
  writeFileSync(`${out}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @typedef {'attributes' | 'members' | 'events'} Listed */

/**
 * @param {Required<Pick<import('custom-elements-manifest').CustomElement, Listed>>} members
 * @returns {import('custom-elements-manifest').Package}
 */
function packageOf({ attributes, members, events }) {
  const declaration = { name: CLASS, module: MODULE };
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: CLASS,
            tagName: 'webhook-settings',
            description: 'The webhook settings of a ComplyAdvantage Mesh account.',
            superclass: { name: 'HTMLElement' },
            attributes,
            members,
            events,
            slots: [{ name: '', description: 'What is shown until the settings are loaded.' }],
            cssProperties: cssProperties(),
            cssParts: cssParts(),
          },
        ],
        exports: [{ kind: 'custom-element-definition', name: 'webhook-settings', declaration }],
      },
    ],
  };
}

/**
 * Returns the name and the comment of a member of the element that is not an option.
 * @param {string} name
 */
function own(name) {
  const text = readFileSync(at('src/js/embed/element-types.ts'), 'utf8');
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+(?:readonly )?${name}[:(]`).exec(text)?.[1];
  if (comment === undefined) throw new Error(`element-types.ts does not explain ${name}`);
  return {
    name,
    description: comment
      .replace(/^ *\* ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/**
 * Returns a type with the texts that its alias stands for.
 * @param {string} type
 */
function expanded(type) {
  const alias = new RegExp(`^export type ${type} = ('.*');$`, 'm').exec(
    readFileSync(at('src/js/embed/types.ts'), 'utf8'),
  );
  return alias?.[1] ?? type;
}

/**
 * Returns the default value that a comment names, such as `false` of "`false` by default".
 * @param {string} comment
 */
function defaultIn(comment) {
  const value = /(?:^|\s)`?([^\s`]+)`?(?: by default|, the default)/.exec(comment)?.[1];
  return value === undefined ? {} : { default: value };
}

/**
 * @param {string} file
 * @returns {Promise<{ HYPHENATED: Map<string, string> }>}
 */
async function load(file) {
  const { outputFiles } = await esbuild.build({ entryPoints: [at(file)], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
