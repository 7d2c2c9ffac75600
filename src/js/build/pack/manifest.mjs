// Writes the custom-elements manifest, which editors and catalogues read, from the types and tables of the sources.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { interfaceMembers } from './interface-members.mjs';
import { at, out } from './places.mjs';

const MODULE = 'element.js';
const CLASS = 'WebhookSettingsElement';

/** The parts that a page can style by `::part`. */
const PARTS = {
  frame: 'Around everything.',
  main: 'Around what is shown.',
  'top-bar': 'At the top of full chrome.',
  menu: 'The menu of full chrome.',
  'page-header': "A page's title and what can be done there.",
  table: 'The list.',
  button: 'Every button; with it button-primary, button-quiet, button-small or button-icon.',
  input: 'A line of text to fill in.',
  badge: 'A state, such as active.',
  banner: 'Something to know first.',
  notification: 'What has just happened.',
  dialog: 'A dialog.',
};

export async function writeManifest() {
  checkParts();
  const { HYPHENATED } = await load('src/js/embed/options/attributes.ts');
  const members = interfaceMembers(at('src/js/embed/types.ts'), 'Options');
  const attributes = [...HYPHENATED].map(([name, option]) => ({
    name,
    description: members.find((member) => member.name === option)?.description,
    fieldName: option,
  }));
  const options = members.map(({ name, type, description }) => ({
    kind: 'field',
    name,
    type: { text: type },
    description,
  }));
  const events = interfaceMembers(at('src/js/embed/events.ts'), 'EventDetails').map(({ name, description }) => ({
    name,
    type: { text: `CustomEvent<EventDetails['${name}']>` },
    description,
  }));
  const properties = [
    ...readFileSync(at('style/README.md'), 'utf8').matchAll(/^\| `(--webhooks-[\w-]+)` \| ([^|]+) \|/gm),
  ];
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
    cssProperties: properties.map(([, name, is]) => ({ name, description: is?.trim() })),
    cssParts: Object.entries(PARTS).map(([name, description]) => ({ name, description })),
  };
  const manifest = {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [declaration],
        exports: [
          { kind: 'custom-element-definition', name: 'webhook-settings', declaration: { name: CLASS, module: MODULE } },
        ],
      },
    ],
  };
  writeFileSync(`${out}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

function checkParts() {
  const sources = readdirSync(at('src/ui'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.rs'),
  );
  const named = sources.flatMap((name) =>
    [...readFileSync(at(`src/ui/${name}`), 'utf8').matchAll(/\.part\("([\w-]+)"\)/g)].map(([, part = '']) => part),
  );
  const unknown = named.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined) throw new Error(`manifest.mjs does not list the part ${unknown}`);
}

/** @param {string} file */
async function load(file) {
  const { outputFiles } = await esbuild.build({ entryPoints: [at(file)], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
