import { WEBHOOKS_PATH } from '../../support/api.ts';
import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

/** The rounds before the first measurement. After them, everything that stays allocated has been created. */
const WARM_UP = 50;
const ROUNDS = 200;

test('200 mounts and destroys need no more heap, nodes and listeners than fifty', async ({ host, page }, info) => {
  needs('devTools');
  test.setTimeout(180_000);
  await host.open({
    script: `
      const memories = [];
      const { instantiateStreaming } = WebAssembly;
      WebAssembly.instantiateStreaming = async (...given) => {
        const result = await instantiateStreaming.apply(WebAssembly, given);
        memories.push(...Object.values(result.instance.exports).filter((it) => it instanceof WebAssembly.Memory));
        return result;
      };
      globalThis.wasm = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
      const { mount } = await import('@/index.js');
      // The mock would store every request in its journal.
      const { createMock } = await import('@/mock.js');
      const response = await createMock().fetch(new Request(location.origin + '${WEBHOOKS_PATH}'));
      const list = await response.text();
      const fetch = async () => new Response(list, { headers: { 'content-type': 'application/json' } });
      globalThis.round = async () => {
        const target = document.body.appendChild(document.createElement('div'));
        const handle = mount(target, { fetch });
        await handle.ready;
        while (!target.shadowRoot.querySelector('tbody th'))
          await new Promise((resolve) => requestAnimationFrame(resolve));
        handle.destroy();
        target.remove();
      };`,
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const rounds = (count: number) =>
    page.evaluate(async (count) => {
      for (let nth = 0; nth < count; nth += 1) await (globalThis as unknown as { round(): Promise<void> }).round();
    }, count);
  const measure = async () => {
    // Chromium keeps the last `<select>` whose options have changed, for its form filler, and with it the instance that
    // the element was in. This one takes its place.
    await page.evaluate(() => {
      const select = document.body.appendChild(document.createElement('select'));
      select.append(new Option('One'));
      select.value = 'One';
    });
    // Finalizers free wasm memory after a collection. What they release is collected by the next one.
    for (let nth = 0; nth < 3; nth += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    const wasm = await page.evaluate(() => (globalThis as unknown as { wasm(): number }).wasm());
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), wasm };
  };
  await rounds(WARM_UP);
  const before = await measure();
  await rounds(ROUNDS - WARM_UP);
  const after = await measure();
  const measured = `after ${WARM_UP}: ${JSON.stringify(before)}; after ${ROUNDS}: ${JSON.stringify(after)}`;
  console.log(measured);
  info.annotations.push({ type: 'measured', description: measured });
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.wasm).toBe(before.wasm);
  // The engine's bookkeeping varies by less than 2 KB per round.
  expect(after.heap - before.heap).toBeLessThan(2048 * (ROUNDS - WARM_UP));
});
