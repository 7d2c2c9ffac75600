// A labelled control for each attribute and custom property, by its type in the manifest.
import { el } from '../mock/demo/panel/element.ts';
import type { Attribute, CssProperty } from './manifest.ts';

/** A property of CSS that takes the same values as a custom property of this syntax. */
const CHECKED_AS: Record<string, string> = {
  '<color>': 'color',
  '<length>': 'width',
  '<length-percentage> | none': 'max-width',
  '<time>': 'transition-duration',
};

type OnChange = (name: string, value: string | undefined) => void;

/** A control, and a function that removes its value. */
export interface Control {
  element: HTMLElement;
  reset(): void;
}

/** Returns the control of an attribute: a switch, a choice or a field. */
export function attributeControl(attribute: Attribute, initial: string | undefined, onChange: OnChange): Control {
  const { name, type, description } = attribute;
  const texts = [...type.text.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  if (type.text === 'boolean') return switchControl(name, description, onChange);
  if (texts.length > 0 && !type.text.includes('string')) return choiceControl(name, description, texts, onChange);
  const input = field(name, type.text === 'number' ? 'numeric' : 'text', attribute.default ?? '');
  input.value = initial ?? '';
  input.addEventListener('input', () => onChange(name, input.value.trim() || undefined));
  return {
    element: labelled(name, description, input),
    reset: () => {
      input.value = initial ?? '';
      onChange(name, initial);
    },
  };
}

/** Returns the control of a custom property: a field, and for a colour a picker beside it. */
export function propertyControl(property: CssProperty, shown: () => string, onChange: OnChange): Control {
  const { name, syntax, description } = property;
  const input = field(name, 'text', property.default ?? '');
  const checked = CHECKED_AS[syntax];
  const apply = () => {
    const value = input.value.trim();
    const isValid = value === '' || checked === undefined || CSS.supports(checked, value);
    input.ariaInvalid = isValid ? null : 'true';
    if (isValid) onChange(name, value || undefined);
  };
  input.addEventListener('input', apply);
  const reset = () => {
    input.value = '';
    apply();
  };
  if (syntax !== '<color>') return { element: labelled(name, description, input), reset };
  const picker = el('input', { type: 'color', 'aria-label': `Pick ${name}` });
  picker.addEventListener('focus', () => (picker.value = shown()));
  picker.addEventListener('pointerdown', () => (picker.value = shown()));
  picker.addEventListener('input', () => {
    input.value = picker.value;
    apply();
  });
  input.addEventListener('change', () => (picker.value = shown()));
  queueMicrotask(() => (picker.value = shown()));
  return { element: labelled(name, description, el('div', { class: 'pair' }, input, picker)), reset };
}

function switchControl(name: string, description: string, onChange: OnChange): Control {
  const input = el('input', { type: 'checkbox', id: name, 'aria-describedby': `${name}-hint` });
  const apply = () => onChange(name, input.checked ? 'true' : undefined);
  input.addEventListener('change', apply);
  const reset = () => {
    input.checked = false;
    apply();
  };
  const label = el('label', { for: name }, input, el('code', {}, name));
  return { element: el('div', { class: 'control' }, label, hint(name, description)), reset };
}

function choiceControl(name: string, description: string, texts: string[], onChange: OnChange): Control {
  const select = el('select', { id: name, 'aria-describedby': `${name}-hint` }, el('option', { value: '' }, 'default'));
  select.append(...texts.map((text) => el('option', { value: text }, text)));
  const apply = () => onChange(name, select.value || undefined);
  select.addEventListener('change', apply);
  const reset = () => {
    select.value = '';
    apply();
  };
  return { element: labelled(name, description, select), reset };
}

function field(name: string, inputmode: string, placeholder: string): HTMLInputElement {
  return el('input', {
    id: name,
    type: 'text',
    inputmode,
    placeholder,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': `${name}-hint`,
  });
}

function labelled(name: string, description: string, input: HTMLElement): HTMLElement {
  return el(
    'div',
    { class: 'control' },
    el('label', { for: name }, el('code', {}, name)),
    input,
    hint(name, description),
  );
}

function hint(name: string, description: string): HTMLElement {
  const sentence = description.replaceAll('`', '').replace(/^./, (letter) => letter.toUpperCase());
  return el('p', { class: 'hint', id: `${name}-hint` }, sentence);
}
