import type { BackendClass } from '../core/backend.ts';
import { MockHost } from '../core/host.ts';
import { Log } from '../core/journal.ts';
import { readTerms } from '../core/scenario-terms.ts';
import type { Connection, Heard } from './connection.ts';
import { tab } from './tab.ts';

declare const wasm_bindgen: ((options: { module_or_path: string }) => Promise<unknown>) & { MockBackend: BackendClass };

/** Hosts the backend in this page. What is made there is kept for the tab's session. */
export async function inPage(acceptPrivateTargets: boolean): Promise<Connection> {
  const url = (file: string) => new URL(file, document.baseURI).href;
  await loadScript(url('webhook-settings-mock.js'));
  // The script declares this name; a classic script's declarations are seen by modules too.
  await wasm_bindgen({ module_or_path: url('webhook-settings-mock_bg.wasm') });
  const { MockBackend } = wasm_bindgen;
  const backend = new MockBackend(acceptPrivateTargets);
  const kept = tab.state;
  if (kept !== null) backend.restore(kept);

  const listeners: ((heard: Heard) => void)[] = [];
  // A page that is loaded anew is another client: what its scenario counts begins again.
  const client = crypto.randomUUID();
  const host = new MockHost(
    backend,
    new Log(),
    (change) => {
      if (change.isReset || (change.isWrite && change.client === undefined)) tab.state = backend.snapshot();
      for (const listener of listeners) listener({ ...change, isOwn: change.client === client });
    },
    () => readTerms(tab.scenario).terms,
  );
  const keep = async (isWrite: boolean) => {
    if (isWrite) tab.state = backend.snapshot();
  };
  return {
    fetch: (request, terms) => host.answer(request, { client, scenario: terms }, keep),
    control: host,
    knownTerms: MockBackend.knownTerms(),
    secret: MockBackend.secret(),
    unknownTerm: async (terms) => MockBackend.unknownTerm(terms),
    onChange: (listener) => listeners.push(listener),
  };
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`The demo backend could not be loaded from ${src}`));
    document.head.append(script);
  });
}
