import { el } from './element.ts';

/** A control of the panel that shows a part of the scenario. */
export interface Control {
  element: HTMLElement;
  /** Shows the current value. */
  refresh(): void;
}

/** The texts of a control, and the `id` of its input. */
export interface ControlTexts {
  id: string;
  label: string;
  /** Empty for none. */
  hint: string;
}

/** Returns a text field. `onChange` is called when the user leaves the field or presses Enter. */
export function textControl(
  { id, label, hint }: ControlTexts,
  value: () => string,
  onChange: (value: string) => void,
): Control {
  const hintId = hint === '' ? undefined : `${id}-hint`;
  const input = el('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': hintId,
  });
  const commit = () => {
    if (input.value !== value()) onChange(input.value);
  };
  // Not `change`: Firefox does not send it for a value that a script has entered.
  input.addEventListener('blur', commit);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') commit();
  });
  let shown = '';
  const refresh = () => {
    const current = value();
    // A change of another control must not overwrite what the user is typing here.
    if (current === shown) return;
    input.value = current;
    shown = current;
  };
  refresh();
  const hinted = hintId !== undefined && el('p', { class: 'field-hint', id: hintId }, hint);
  return { element: el('div', { class: 'field' }, el('label', { for: id }, label), hinted, input), refresh };
}

/** Returns a switch. */
export function switchControl(
  { id, label, hint }: ControlTexts,
  isOn: () => boolean,
  onChange: (isOn: boolean) => void,
): Control {
  const hintId = `${id}-hint`;
  const input = el('input', { type: 'checkbox', id, 'aria-describedby': hintId });
  input.addEventListener('change', () => onChange(input.checked));
  const refresh = () => (input.checked = isOn());
  refresh();
  const element = el('div', { class: 'switch' }, input, el('label', { for: id }, label), el('p', { id: hintId }, hint));
  return { element, refresh };
}
