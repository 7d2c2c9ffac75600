// The playground: the package's options and custom properties, the result, and the code for it.
import { button, el } from '../mock/demo/panel/element.ts';
import { elementCode, mountCode, styleCode } from './code.ts';
import { attributeControl, type Control, propertyControl } from './controls.ts';
import { type CssProperty, loadManifest } from './manifest.ts';

const PACKAGE = new URL('./package/', location.href).href;
/** The playground has no server, so its settings use the mock. */
const INITIAL = new Map([['mock', 'true']]);
/** The groups of custom properties, by their syntax and name. */
const GROUPS: [title: string, holds: (property: CssProperty) => boolean][] = [
  ['Colours', ({ syntax }) => syntax === '<color>'],
  ['Type', ({ name }) => /font|unit/.test(name)],
  ['Times', ({ syntax }) => syntax === '<time>'],
  ['Distances, sizes and shadow', () => true],
];

const [{ attributes, cssProperties }] = await Promise.all([
  loadManifest(`${PACKAGE}custom-elements.json`),
  import(`${PACKAGE}element.js`),
]);
const given = new Map(INITIAL);
const styles = new Map<string, string>();
const settings = el('webhook-settings' as 'div');
const stage = byId('stage');
const controls: Control[] = [];

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}`);
  return element;
}

function setAttribute(name: string, value: string | undefined): void {
  set(given, name, value);
  if (value === undefined) settings.removeAttribute(name);
  else settings.setAttribute(name, value);
  showCode();
}

function setProperty(name: string, value: string | undefined): void {
  set(styles, name, value);
  if (value === undefined) settings.style.removeProperty(name);
  else settings.style.setProperty(name, value);
  showCode();
}

function set(values: Map<string, string>, name: string, value: string | undefined): void {
  if (value === undefined) values.delete(name);
  else values.set(name, value);
}

function showCode(): void {
  byId('code-element').textContent = elementCode(attributes, given);
  byId('code-mount').textContent = mountCode(attributes, given);
  byId('code-style').textContent = styleCode(styles);
}

/** Returns the colour that a custom property has in the settings, as a colour picker takes it. */
function colourOf(name: string): string {
  const probe = el('span', {});
  const root = settings.shadowRoot?.querySelector('.webhooks-frame');
  if (!root) return '#000000';
  probe.style.color = `var(${name})`;
  root.append(probe);
  const channels = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
  probe.remove();
  return `#${channels.slice(0, 3).map(hexadecimal).join('')}`;
}

function hexadecimal(channel: string): string {
  return Math.round(Number(channel)).toString(16).padStart(2, '0');
}

/** Groups are closed on narrow screens, so that the result is not far below. */
function group(title: string, isOpen: boolean, members: Control[]): HTMLElement {
  controls.push(...members);
  const isWide = matchMedia('(min-width: 60rem)').matches;
  const details = el('details', isOpen && isWide ? { open: '' } : {}, el('summary', {}, title));
  details.append(...members.map(({ element }) => element));
  return details;
}

function renderControls(): void {
  const rest = new Set(cssProperties);
  const groups = GROUPS.map(([title, holds], at) => {
    const members = [...rest].filter(holds);
    for (const member of members) rest.delete(member);
    const list = members.map((property) => propertyControl(property, () => colourOf(property.name), setProperty));
    return group(title, at === 0, list);
  });
  const options = attributes.map((attribute) => attributeControl(attribute, INITIAL.get(attribute.name), setAttribute));
  byId('controls').append(group('Options', true, options), ...groups);
}

/** Applies a choice of the toolbar to the stage. */
function onChoice(name: 'width' | 'scheme'): void {
  byId(name).addEventListener('change', ({ target }) => {
    stage.dataset[name] = (target as HTMLInputElement).value;
  });
}

function renderCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const code = block.querySelector('code');
    const title = block.querySelector('h3')?.textContent ?? '';
    const copy = button('', () => void write(title, code?.textContent ?? ''), 'Copy');
    copy.ariaLabel = `Copy: ${title}`;
    block.querySelector('h3')?.after(copy);
  }
}

async function write(title: string, text: string): Promise<void> {
  const status = byId('status');
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `${title}: copied.`;
  } catch {
    status.textContent = 'The browser did not allow copying. Select the code and copy it yourself.';
  }
}

for (const [name, value] of INITIAL) settings.setAttribute(name, value);
stage.append(settings);
await (settings as unknown as { ready: Promise<void> }).ready;
renderControls();
renderCopyButtons();
onChoice('width');
onChoice('scheme');
byId('reset').addEventListener('click', () => {
  for (const control of controls) control.reset();
});
showCode();
