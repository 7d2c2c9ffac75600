// Measures the first load of the app and of the package: sizes, times beside a floor, and memory. Exits with 1 over
// budget. Arguments: `--runs N` sets how often each time is measured; `--sizes` measures nothing but sizes.
import { parseArgs } from 'node:util';
import { chromium } from '../e2e/support/bench-tools.mjs';
import { LAUNCH } from '../e2e/support/chromium.mjs';
import { measureFinding } from './finding.mjs';
import { measureMemory } from './memory.mjs';
import { measureSizes } from './sizes.mjs';
import { measureTimes } from './timing.mjs';

/**
 * The greatest values that are allowed. Finding webhooks in the list may take 4 KB of each first load.
 * @type {Record<string, Record<string, number>>}
 */
const BUDGETS = {
  standalone: {
    'bytes of the first load': 114_000,
    'first row ÷ floor, 1×': 1.9,
    'first row ÷ floor, 4×': 2.1,
    'first row ÷ floor, 4× and slow 4G': 2.0,
    'first paint ÷ floor, 4× and slow 4G': 1.35,
    'repeat visit, first row ÷ floor, 4×': 1.8,
    '10,000 webhooks ÷ 25, first row': 1.1,
    'heap after 1,000 rows ÷ before': 1.05,
  },
  package: {
    'bytes of the first load': 102_000,
    'first row ÷ floor, 1×': 2.3,
    'first row ÷ floor, 4×': 2.5,
    'first row ÷ floor, 4× and slow 4G': 2.3,
    'repeat visit, first row ÷ floor, 4×': 2.0,
    '10,000 webhooks ÷ 25, first row': 1.1,
    'heap after 1,000 rows ÷ before': 1.05,
  },
  mock: { 'bytes of the wasm': 60_000 },
  // In 10,000 webhooks, with 4×.
  finding: {
    'letter painted, ms': 33,
    'results there, ms': 100,
    'longest script, ms': 50,
    'memory of a webhook, bytes': 1000,
  },
};

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, sizes: { type: 'boolean' } } });
const browser = await chromium.launch(LAUNCH);
const sizes = await measureSizes(browser);
/** @type {Record<string, Record<string, number>>} */
const measured = {
  standalone: { 'bytes of the first load': sizes.standalone },
  package: { 'bytes of the first load': sizes.package },
  mock: { 'bytes of the wasm': sizes.mock },
};
if (!values.sizes) {
  measured.finding = await measureFinding(browser);
  const memory = await measureMemory(browser);
  const times = await measureTimes(Number(values.runs));
  for (const page of /** @type {const} */ (['standalone', 'package']))
    measured[page] = {
      ...measured[page],
      ...times[page],
      'heap after 1,000 rows ÷ before': memory[page] ?? Number.NaN,
    };
}
await browser.close();

let isOver = false;
for (const [page, budgets] of Object.entries(BUDGETS).filter(([page]) => page in measured)) {
  console.log(`\n${page}`);
  for (const [what, limit] of Object.entries(budgets)) {
    const value = measured[page]?.[what];
    if (value === undefined) continue;
    const isTooMuch = !(value <= limit);
    isOver ||= isTooMuch;
    const shown = limit >= 1000 ? String(value) : value.toFixed(2);
    console.log(`  ${shown.padStart(8)} of ${String(limit).padEnd(7)} ${what}${isTooMuch ? '  OVER BUDGET' : ''}`);
  }
}
if (isOver) process.exitCode = 1;
