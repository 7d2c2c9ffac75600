import type { DemoServer } from '../demo-server.ts';
import { type Control, switchControl, textControl } from './controls.ts';
import { button, el, icon } from './element.ts';
import * as terms from './scenario-text.ts';
import * as text from './text.ts';

const ALL_ID = 'webhooks-demo-terms';

/**
 * Everything that can be out of the ordinary about the demo server. Each control reads and changes one text, so that
 * all of them are in step.
 */
export function scenario(server: DemoServer): Node[] {
  let shown = server.scenario;
  const told = el('div');
  const controls: Control[] = [];

  const show = (wanted: string) => {
    shown = wanted;
    for (const control of controls) control.refresh();
  };
  const apply = async (wanted: string) => {
    // At once, so that the next change starts from this one; what is refused goes back to what holds.
    show(wanted);
    const unknown = await server.setScenario(wanted);
    if (unknown !== undefined) show(server.scenario);
    told.replaceChildren(...(unknown === undefined ? [] : [problem(text.unknownTerm(unknown, server.knownTerms))]));
  };
  const keep = (control: Control) => {
    controls.push(control);
    return control.element;
  };
  const value = (name: string, label: string, hint: string) => {
    const words = { id: `webhooks-demo-${name}`, label, hint };
    return keep(
      textControl(
        words,
        () => terms.value(shown, name),
        (given) => void apply(terms.assign(shown, name, given)),
      ),
    );
  };

  const switches = text.SWITCHES.map(([term, label, hint]) => {
    const words = { id: `webhooks-demo-${term}`, label, hint };
    return keep(
      switchControl(
        words,
        () => terms.has(shown, term),
        (isOn) => void apply(terms.toggle(shown, term, isOn)),
      ),
    );
  });
  const faultRate = textControl(
    { id: 'webhooks-demo-flaky', label: text.FAULT_RATE, hint: '' },
    () => terms.percent(terms.value(shown, 'flaky')),
    (given) => void apply(terms.assign(shown, 'flaky', terms.share(given))),
  );
  // None at all has a term of its own.
  const count = textControl(
    { id: 'webhooks-demo-count', label: text.COUNT, hint: text.COUNT_HINT },
    () => (terms.has(shown, 'empty') ? '0' : terms.value(shown, 'many')),
    (given) => {
      const isEmpty = given.trim() === '0';
      void apply(terms.toggle(terms.assign(shown, 'many', isEmpty ? '' : given), 'empty', isEmpty));
    },
  );
  const fields = [
    value('slow', text.LATENCY, text.LATENCY_HINT),
    keep(faultRate),
    value('limited', text.LIMIT, ''),
    keep(count),
    value('seed', text.SEED, text.SEED_HINT),
  ];
  const all = keep(
    textControl(
      { id: ALL_ID, label: text.ALL_TERMS, hint: text.ALL_TERMS_HINT },
      () => shown,
      (given) => void apply(given),
    ),
  );
  return [
    el('div', { class: 'switches' }, ...switches),
    el('div', { class: 'demo-fields' }, ...fields),
    el('div', { role: 'group', 'aria-label': text.ALL_TERMS }, all, el('div', { role: 'status' }, told)),
    button('button', () => void apply(''), text.CLEAR),
  ];
}

function problem(said: string): HTMLElement {
  return el('p', { class: 'field-problem', id: `${ALL_ID}-problem` }, icon('warning'), el('span', {}, said));
}
