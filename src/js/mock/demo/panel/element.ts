type Child = Node | string | false | undefined;

/** Creates an HTML element. Attributes that are undefined, and children that are undefined or false, are left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The paths of the panel's icons, as in `src/ui/components/icon.rs`. */
const ICONS = {
  copy: 'M5.75 5.75h7.5v7.5h-7.5zM3.5 10.25H2.75v-7.5h7.5v.75',
  warning: 'M8 2.25 1.75 13.25h12.5zM8 6.5v3m0 2v.01',
};

/** Creates an icon, which assistive technology skips. */
export function icon(name: keyof typeof ICONS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** Creates a button with CSS classes. */
export function button(classes: string, onClick: () => void, ...children: Child[]): HTMLButtonElement {
  const element = el('button', { type: 'button', class: classes }, ...children);
  element.addEventListener('click', onClick);
  return element;
}
