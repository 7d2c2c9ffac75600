// Measures the search in a list of 10,000 webhooks on a slow processor: how long a typed letter and its results take,
// the longest task, and the memory that the account takes.
import { serve } from './server.mjs';
import { median } from './statistics.mjs';
import { standalone } from './subjects.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

const TOTAL = 10_000;
/** Each letter changes what is found. */
const TYPED = 'endpoint-77 case';

/**
 * What a page has collected: of each long frame its duration and that of its longest script, and of each letter when
 * it was painted and when its results were there. All in milliseconds.
 * @typedef {{ whole: number, script: number }} Frame
 * @typedef {{ frames: Frame[], letters: { painted: number, found: number }[] }} Typing
 */

/** Collects that in the page. */
function watchTyping() {
  /** @type {Typing} */
  const typing = { frames: [], letters: [] };
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries())
      typing.frames.push({ whole: frame.duration, script: Math.max(0, ...frame.scripts.map((it) => it.duration)) });
  }).observe({ type: 'long-animation-frame' });
  addEventListener(
    'input',
    (event) => {
      const letter = { painted: Number.NaN, found: Number.NaN };
      typing.letters.push(letter);
      const since = () => performance.now() - event.timeStamp;
      // A task that a frame posts runs once the frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (letter.painted = since());
        port2.postMessage(undefined);
      });
      const observer = new MutationObserver(() => (letter.found = since()));
      // The rows are there in the same task as their number.
      const count = document.querySelector('.list-count') ?? document.body;
      observer.observe(count, { childList: true, subtree: true, characterData: true });
      addEventListener('keydown', () => observer.disconnect(), { once: true, capture: true });
    },
    { capture: true },
  );
  Object.assign(globalThis, { typing });
}

/** Makes the size of the wasm's memory known. Runs before the page's own scripts. */
function watchMemory() {
  /** @type {WebAssembly.Memory[]} */
  const memories = [];
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...given) => {
    const result = await instantiateStreaming.apply(WebAssembly, given);
    memories.push(...Object.values(result.instance.exports).filter((it) => it instanceof WebAssembly.Memory));
    return result;
  };
  Object.assign(globalThis, { wasmBytes: () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) });
}

/**
 * Returns the figures that have a budget, in milliseconds and bytes.
 * @param {Browser} browser
 */
export async function measureFinding(browser) {
  const subject = standalone();
  const server = await serve(subject, { rows: 25, total: TOTAL });
  const tab = await browser.newPage();
  await tab.addInitScript(watchMemory);
  const session = await tab.context().newCDPSession(tab);
  await tab.goto(server.origin + subject.path);
  const search = tab.getByRole('searchbox', { name: 'Search' });
  await search.waitFor();
  await tab.waitForLoadState('networkidle');
  const measureMemory = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + Number(await tab.evaluate('wasmBytes()'));
  };
  const before = await measureMemory();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.evaluate(watchTyping);
  // The first letter starts the reading of the account, which is measured with it.
  await search.focus();
  await tab.keyboard.press('e');
  await tab
    .getByText(`of ${TOTAL.toLocaleString('en')} webhooks`)
    .first()
    .waitFor();
  const whileRead = (await typing(tab)).frames;
  for (const letter of TYPED.slice(1)) {
    await tab.keyboard.press(letter === ' ' ? 'Space' : letter);
    // A user types some five letters a second.
    await tab.waitForTimeout(200);
  }
  const { letters, frames } = await typing(tab);
  const whileTyped = frames.slice(whileRead.length);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const memory = (await measureMemory()) - before;
  await tab.close();
  await server.stop();
  // The results of the first letter waited for the account.
  const painted = letters.slice(1).map((letter) => letter.painted);
  // Some letters change no number.
  const found = letters.slice(1).flatMap((letter) => (Number.isNaN(letter.found) ? [] : [letter.found]));
  console.log(`\nfinding in ${TOTAL} webhooks, 4× (milliseconds)`);
  console.log(`  a letter is painted after ${both(painted)}, its results are there after ${both(found)}`);
  console.log(`  while the account is read: ${longest(whileRead)}`);
  console.log(`  while one types: ${longest(whileTyped)}`);
  return {
    'letter painted, ms': median(painted),
    'results there, ms': median(found),
    'longest script, ms': Math.max(...frames.map(({ script }) => script)),
    'memory of a webhook, bytes': memory / TOTAL,
  };
}

/**
 * The median and the greatest.
 * @param {number[]} values
 */
const both = (values) => `${median(values).toFixed(0)} (at most ${Math.max(...values).toFixed(0)})`;

/**
 * What the page has collected so far.
 * @type {(tab: import('@playwright/test').Page) => Promise<Typing>}
 */
const typing = (tab) => tab.evaluate('typing');

/**
 * The longest frames, and the longest scripts in them. The browser reports frames of 50 milliseconds and more; most of
 * one that shows other rows are styles, layout and paint.
 * @param {Frame[]} frames
 */
function longest(frames) {
  const most = (/** @type {keyof Frame} */ what) => Math.max(0, ...frames.map((frame) => frame[what])).toFixed(0);
  return `the longest frame ${most('whole')}, the longest script ${most('script')}`;
}
