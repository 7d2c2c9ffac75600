import { expect, test } from '../../support/host-fixtures.ts';

/** Rounds before the first measure: by then all that is kept for good has been made. */
const WARM_UP = 10;
const ROUNDS = 200;

test('200 mounts and destroys leave heap, nodes and listeners where they were after the tenth', async ({
  host,
  page,
}, info) => {
  test.setTimeout(180_000);
  await host.open({
    script: `
      const memories = [];
      const { instantiateStreaming } = WebAssembly;
      WebAssembly.instantiateStreaming = async (...given) => {
        const made = await instantiateStreaming.apply(WebAssembly, given);
        memories.push(...Object.values(made.instance.exports).filter((it) => it instanceof WebAssembly.Memory));
        return made;
      };
      globalThis.wasm = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
      const { mount } = await import('@/index.js');
      // Not the mock, which keeps what it was asked.
      const { createMock } = await import('@/mock.js');
      const url = location.origin + '/v2/notifications/configurations/webhook';
      const list = await (await createMock().fetch(new Request(url))).text();
      const fetch = async () => new Response(list, { headers: { 'content-type': 'application/json' } });
      globalThis.round = async () => {
        const target = document.body.appendChild(document.createElement('div'));
        const handle = mount(target, { fetch });
        await handle.ready;
        while (!target.shadowRoot.querySelector('tbody th')) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
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
    // Finalizers, which free the wasm's part of what JavaScript has dropped, run after a collection; what they free
    // goes in the next.
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
  const said = `after ${WARM_UP}: ${JSON.stringify(before)}; after ${ROUNDS}: ${JSON.stringify(after)}`;
  console.log(said);
  info.annotations.push({ type: 'measured', description: said });
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.wasm).toBe(before.wasm);
  // The engine's own bookkeeping comes and goes: less than 2 KB a round is none of ours.
  expect(after.heap - before.heap).toBeLessThan(2048 * (ROUNDS - WARM_UP));
});
