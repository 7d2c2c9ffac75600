import { expect, test } from '../../support/fixtures.ts';
import { inBrowser, inNode, type MockHost, type MockResponse, overHttp } from '../../support/mock-hosts.ts';
import { MockServer } from '../../support/mock-server.ts';
import { SAMPLE_REQUESTS } from '../../support/sample-requests.ts';

const NOW = '2026-11-24T09:30:00.000Z';

async function answers(host: Pick<MockHost, 'send'>): Promise<MockResponse[]> {
  const responses: MockResponse[] = [];
  for (const request of SAMPLE_REQUESTS) responses.push(await host.send(request));
  return responses;
}

for (const scenario of [
  '',
  'seed:7,flaky:0.4',
  'many:30,unique,limited:9',
  'expired,legacy',
  'readonly,list.garbled,test.lost',
]) {
  test(`the same seed and requests get byte-equal answers from every mock: ${scenario || 'no scenario'}`, async ({
    app,
    page,
    context,
    guard,
  }) => {
    guard.disable();
    const node = inNode(scenario);
    await node.control.pauseAt(NOW);
    const expected = await answers(node);
    const journal = await node.control.journal();
    expect(journal).toHaveLength(SAMPLE_REQUESTS.length);

    const worker = await inBrowser(app, page, scenario);
    await worker.control.pauseAt(NOW);
    expect(await answers(worker)).toEqual(expected);
    expect(await worker.control.journal()).toEqual(journal);

    const inPage = await inBrowser(app, await context.newPage(), `page,${scenario}`);
    await inPage.control.pauseAt(NOW);
    expect(await answers(inPage)).toEqual(expected);
    expect(await inPage.control.journal()).toEqual(journal);

    const server = await MockServer.start(['--deliver', 'simulate', '--now', NOW, '--scenario', scenario]);
    expect(await answers(overHttp(server))).toEqual(expected);
    await server.stop();
  });
}
