import { type Control, switchControl, textControl } from './controls.ts';
import { button, el, icon } from './element.ts';
import * as terms from './scenario-text.ts';
import type { DemoState } from './state.ts';
import * as text from './text.ts';

const ALL_ID = 'webhooks-demo-terms';

/** Creates the controls of the scenario. All of them read and change one text, so that they always agree. */
export function scenario(server: DemoState): Node[] {
  let shown = server.scenario;
  const problems = el('div');
  const controls: Control[] = [];

  const show = (scenario: string) => {
    shown = scenario;
    for (const control of controls) control.refresh();
  };
  const apply = async (scenario: string) => {
    // Shown at once, so that the next change starts from this one. If it is refused, the current scenario is shown
    // again.
    show(scenario);
    const unknown = await server.setScenario(scenario);
    if (unknown !== undefined) show(server.scenario);
    problems.replaceChildren(...(unknown === undefined ? [] : [problem(text.unknownTerm(unknown, server.knownTerms))]));
  };
  const register = (control: Control) => {
    controls.push(control);
    return control.element;
  };
  const valueControl = (name: string, label: string, hint: string) => {
    const texts = { id: `webhooks-demo-${name}`, label, hint };
    return register(
      textControl(
        texts,
        () => terms.value(shown, name),
        (value) => void apply(terms.assign(shown, name, value)),
      ),
    );
  };

  const switches = text.SWITCHES.map(([term, label, hint]) => {
    const texts = { id: `webhooks-demo-${term}`, label, hint };
    return register(
      switchControl(
        texts,
        () => terms.has(shown, term),
        (isOn) => void apply(terms.toggle(shown, term, isOn)),
      ),
    );
  });
  const faultRate = textControl(
    { id: 'webhooks-demo-flaky', label: text.FAULT_RATE, hint: '' },
    () => terms.percent(terms.value(shown, 'flaky')),
    (value) => void apply(terms.assign(shown, 'flaky', terms.share(value))),
  );
  // The count 0 has a term of its own.
  const count = textControl(
    { id: 'webhooks-demo-count', label: text.COUNT, hint: text.COUNT_HINT },
    () => (terms.has(shown, 'empty') ? '0' : terms.value(shown, 'many')),
    (value) => {
      const isEmpty = value.trim() === '0';
      void apply(terms.toggle(terms.assign(shown, 'many', isEmpty ? '' : value), 'empty', isEmpty));
    },
  );
  const fields = [
    valueControl('slow', text.LATENCY, text.LATENCY_HINT),
    register(faultRate),
    valueControl('limited', text.LIMIT, ''),
    register(count),
    valueControl('seed', text.SEED, text.SEED_HINT),
  ];
  const all = register(
    textControl(
      { id: ALL_ID, label: text.ALL_TERMS, hint: text.ALL_TERMS_HINT },
      () => shown,
      (scenario) => void apply(scenario),
    ),
  );
  return [
    el('div', { class: 'switches' }, ...switches),
    el('div', { class: 'demo-fields' }, ...fields),
    el('div', { role: 'group', 'aria-label': text.ALL_TERMS }, all, el('div', { role: 'status' }, problems)),
    button('button', () => void apply(''), text.CLEAR),
  ];
}

function problem(message: string): HTMLElement {
  return el('p', { class: 'field-problem', id: `${ALL_ID}-problem` }, icon('warning'), el('span', {}, message));
}
