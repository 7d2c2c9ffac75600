// The custom-elements manifest, which editors and catalogues read: made from the sources' own tables.
import { readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from '../../../tests/e2e/node_modules/esbuild/lib/main.js';
import { at, out } from './places.mjs';

const MODULE = 'element.js';
const CLASS = 'WebhookSettingsElement';

export async function writeManifest() {
  const { ATTRIBUTES } = await load('src/js/embed/attributes.ts');
  const attributes = Object.entries(ATTRIBUTES).map(([name, { option, is }]) => ({ name, description: is, fieldName: option }));
  const options = members('src/js/embed/types.ts', 'Options').map(({ name, type, description }) => ({ kind: 'field', name, type: { text: type }, description }));
  const events = members('src/js/embed/events.ts', 'EventDetails').map(({ name, description }) => ({
    name,
    type: { text: `CustomEvent<EventDetails['${name}']>` },
    description,
  }));
  const properties = [...readFileSync(at('style/README.md'), 'utf8').matchAll(/^\| `(--webhooks-[\w-]+)` \| ([^|]+) \|/gm)];
  const declaration = {
    kind: 'class',
    customElement: true,
    name: CLASS,
    tagName: 'webhook-settings',
    description: 'The webhook settings of a ComplyAdvantage Mesh account.',
    superclass: { name: 'HTMLElement' },
    attributes,
    members: [
      ...options,
      { kind: 'field', name: 'ready', type: { text: 'Promise<void>' }, readonly: true },
      { kind: 'method', name: 'navigate', parameters: [{ name: 'path', type: { text: 'string' } }] },
      { kind: 'method', name: 'isDirty', return: { type: { text: 'boolean' } } },
    ],
    events,
    cssProperties: properties.map(([, name, is]) => ({ name, description: is.trim() })),
    cssParts: [{ name: 'frame', description: 'Around everything.' }],
  };
  const manifest = {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [declaration],
        exports: [{ kind: 'custom-element-definition', name: 'webhook-settings', declaration: { name: CLASS, module: MODULE } }],
      },
    ],
  };
  writeFileSync(`${out}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

async function load(file) {
  const { outputFiles } = await esbuild.build({ entryPoints: [at(file)], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The members of an interface, each of which has its line. */
function members(file, name) {
  const text = readFileSync(at(file), 'utf8');
  const [, body] = text.match(new RegExp(`export interface ${name} \\{\\n([^]*?)\\n\\}`));
  const found = [...body.matchAll(/(?:^  \/\*\* (.*) \*\/\n)?^  (\w+)\??: (.*);$/gm)];
  return found.map(([, description, name, type]) => ({ name, type: type.replace(/ \| undefined$/, ''), description }));
}
