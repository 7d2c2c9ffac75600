// What only an instance with the mock needs: the mock itself, and its panel.

import css from '#demo-style';
import { loadedOf } from '../mock/browser.ts';
import { Log } from '../mock/log.ts';
import type { Mock } from '../mock/mock.ts';
import { DemoServer } from '../mock/page/demo.ts';
import type { Demo } from './host.ts';

export { createMock } from '../mock/browser.ts';

/** One for each mock: several instances may share it, one after the other or at once. */
const demos = new WeakMap<Mock, Promise<Demo>>();

/** A mock as the app knows it. One that was made elsewhere has no panel. */
export function demoOf(mock: Mock): Promise<Demo> {
  let demo = demos.get(mock);
  if (demo === undefined) {
    demo = make(mock);
    demos.set(mock, demo);
  }
  return demo;
}

async function make(mock: Mock): Promise<Demo> {
  const loaded = await loadedOf(mock);
  if (loaded === undefined) {
    const nothing = () => undefined;
    return { fetch: (request) => mock.fetch(request), onChange: () => nothing, showPanel: () => nothing };
  }
  const { connection, kept } = loaded;
  const { control } = connection;
  return new DemoServer(connection, 'embedded', new Log(await control.journal(), await control.received()), kept, dress);
}

let sheet: CSSStyleSheet | undefined;

/** Brings the panel's style into the shadow root, once. */
async function dress(target: Element): Promise<void> {
  const root = target.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
