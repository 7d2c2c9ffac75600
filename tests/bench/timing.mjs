// Measures how long a first load takes, beside the floor: all pages take turns, each in a new browser.
import { FAST, load, SLOW, SLOW_CPU } from './load.mjs';
import { serve } from './server.mjs';
import { median, spread } from './statistics.mjs';
import { embedded, FLOOR, standalone } from './subjects.mjs';

/** @typedef {import('./load.mjs').Conditions} Conditions */
/** @typedef {import('./load.mjs').Times} Times */
/** @typedef {'standalone' | 'package'} Name */

/**
 * One measurement: under which conditions, how many rows of how many webhooks, and at which visit.
 * @typedef {{ title: string, conditions: Conditions, rows: number, total: number, visits: number }} Case
 */

/** @type {Record<string, Case>} */
const CASES = {
  fast: { title: 'first visit, 1×', conditions: FAST, rows: 25, total: 25, visits: 1 },
  slowCpu: { title: 'first visit, 4×', conditions: SLOW_CPU, rows: 25, total: 25, visits: 1 },
  slow: { title: 'first visit, 4× and slow 4G', conditions: SLOW, rows: 25, total: 25, visits: 1 },
  repeat: { title: 'repeat visit, 4×', conditions: SLOW_CPU, rows: 25, total: 25, visits: 2 },
  many: { title: 'first visit, 4×, 10,000 webhooks', conditions: SLOW_CPU, rows: 25, total: 10_000, visits: 1 },
  thousand: { title: 'first visit, 4×, 1,000 rows', conditions: SLOW_CPU, rows: 1000, total: 1000, visits: 1 },
};

/**
 * Runs a case, prints the medians of each page's times with half of their interquartile range, and returns them.
 * @type {(one: Case, runs: number) => Promise<Record<string, Times>>}
 */
async function run({ title, conditions, rows, total, visits }, runs) {
  const subjects = [FLOOR, standalone(), embedded()];
  const servers = await Promise.all(subjects.map((subject) => serve(subject, { rows, total })));
  /** @type {Times[][]} */
  const times = subjects.map(() => []);
  for (let count = 0; count < runs; count += 1)
    for (const [index, { path }] of subjects.entries())
      times[index]?.push(await load(`${servers[index]?.origin}${path}`, conditions, visits));
  await Promise.all(servers.map(({ stop }) => stop()));
  console.log(`\n${title} (milliseconds, ± half of the interquartile range)`);
  const medians = subjects.map(({ name }, index) => {
    const all = times[index] ?? [];
    /** @param {keyof Times} what */
    const values = (what) => all.map((one) => one[what]);
    /** @param {keyof Times} what */
    const text = (what) => `${median(values(what)).toFixed(0)} ± ${spread(values(what)).toFixed(0)}`.padEnd(11);
    const [paint, row, own, script] = [text('firstPaint'), text('firstRow'), text('ownRow'), text('script')];
    console.log(`  ${name.padEnd(10)} first paint ${paint} first row ${row} own row ${own} scripts ${script}`);
    return {
      firstPaint: median(values('firstPaint')),
      firstRow: median(values('firstRow')),
      ownRow: median(values('ownRow')),
      script: median(values('script')),
    };
  });
  return Object.fromEntries(subjects.map(({ name }, index) => [name, /** @type {Times} */ (medians[index])]));
}

/**
 * Measures all cases, and returns the ratios that have a budget, by page.
 * @param {number} runs
 */
export async function measureTimes(runs) {
  /** @type {Record<string, Record<string, Times>>} */
  const results = {};
  for (const [name, one] of Object.entries(CASES)) results[name] = await run(one, runs);
  /** @type {(name: string, page: string, what?: keyof Times) => number} */
  const toFloor = (name, page, what = 'firstRow') =>
    (results[name]?.[page]?.[what] ?? Number.NaN) / (results[name]?.floor?.[what] ?? Number.NaN);
  /** @param {Name} page */
  const ratios = (page) => ({
    'first row ÷ floor, 1×': toFloor('fast', page),
    'first row ÷ floor, 4×': toFloor('slowCpu', page),
    'first row ÷ floor, 4× and slow 4G': toFloor('slow', page),
    'first paint ÷ floor, 4× and slow 4G': toFloor('slow', page, 'firstPaint'),
    'repeat visit, first row ÷ floor, 4×': toFloor('repeat', page),
    '10,000 webhooks ÷ 25, first row':
      (results.many?.[page]?.firstRow ?? Number.NaN) / (results.slowCpu?.[page]?.firstRow ?? Number.NaN),
  });
  return { standalone: ratios('standalone'), package: ratios('package') };
}
