// How the controls of the demo server edit the text of a scenario.

import { createMock, expect, test } from 'webhook-settings/playwright';
import { assign, has, percent, share, toggle, value } from '../../../../src/js/mock/demo/panel/scenario-text.ts';

test('a switch does not change other terms', () => {
  const on = toggle(' create.lost, slow:5 ,page', 'html', true);
  expect(on).toBe('create.lost,slow:5,page,html');
  expect(has(on, 'html')).toBe(true);
  expect(has(on, 'lost')).toBe(false);
  expect(toggle(on, 'html', true)).toBe(on);
  expect(toggle(on, 'html', false)).toBe('create.lost,slow:5,page');
  expect(toggle('', 'html', false)).toBe('');
});

test('a value replaces the previous one', () => {
  const slow = assign('list.slow:9,slow:5,html', 'slow', ' 100-900 ');
  expect(slow).toBe('list.slow:9,html,slow:100-900');
  expect(value(slow, 'slow')).toBe('100-900');
  expect(value(slow, 'flaky')).toBe('');
  expect(assign(slow, 'slow', ' ')).toBe('list.slow:9,html');
});

test('probabilities are shown in percent', () => {
  const mock = createMock();
  for (let whole = 0; whole <= 100; whole += 1) {
    const written = share(String(whole));
    expect(percent(written)).toBe(String(whole));
    // An invalid term throws.
    mock.scenario = `flaky:${written}`;
  }
  expect([percent('0.2'), percent('0.125'), percent('2'), percent('')]).toEqual(['20', '', '', '']);
  expect([share(' 7 %'), share('101'), share('-1'), share('')]).toEqual(['7 %', '101', '-1', '']);
});
