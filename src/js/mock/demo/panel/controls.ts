import { el } from './element.ts';

/** Something on the panel that shows a part of the scenario. */
export interface Control {
  element: HTMLElement;
  /** Shows what holds now. */
  refresh(): void;
}

interface Words {
  id: string;
  label: string;
  /** Empty for none. */
  hint: string;
}

/** A line of text that is taken when the person leaves it, or presses Enter. */
export function textControl(
  { id, label, hint }: Words,
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
  input.addEventListener('change', () => onChange(input.value));
  let shown = '';
  const refresh = () => {
    const now = value();
    // What is being typed is left alone while another control changes.
    if (now === shown) return;
    input.value = now;
    shown = now;
  };
  refresh();
  const hinted = hintId !== undefined && el('p', { class: 'field-hint', id: hintId }, hint);
  return { element: el('div', { class: 'field' }, el('label', { for: id }, label), hinted, input), refresh };
}

/** Something that is on or off. */
export function switchControl(
  { id, label, hint }: Words,
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
