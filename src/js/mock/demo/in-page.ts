import type { BackendClass } from '../core/backend.ts';
import { MockHost, type PageChange } from '../core/host.ts';
import { Journal } from '../core/journal.ts';
import { readScenario } from '../core/scenario-terms.ts';
import type { Connection } from './connection.ts';
import { tab } from './tab.ts';

declare const wasm_bindgen: ((options: { module_or_path: string }) => Promise<unknown>) & { MockBackend: BackendClass };

/** Hosts the mock in this page. The state is stored for the tab's session. */
export async function inPage(acceptPrivateTargets: boolean): Promise<Connection> {
  const url = (file: string) => new URL(file, document.baseURI).href;
  await loadScript(url('webhook-settings-mock.js'));
  // The script declares this name: modules see the declarations of classic scripts.
  await wasm_bindgen({ module_or_path: url('webhook-settings-mock_bg.wasm') });
  const { MockBackend } = wasm_bindgen;
  const backend = new MockBackend(acceptPrivateTargets);
  const stored = tab.state;
  const wasDamaged = stored !== null && !backend.restore(stored);

  const listeners: ((change: PageChange) => void)[] = [];
  // A reloaded page is a new client: the counts of its scenario start again.
  // `crypto.randomUUID` is absent on pages over plain HTTP.
  const client = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const host = new MockHost(
    backend,
    new Journal(),
    (change) => {
      if (change.isReset || (change.isWrite && change.client === undefined)) tab.state = backend.snapshot();
      for (const listener of listeners) listener({ ...change, isOwn: change.client === client });
    },
    () => readScenario(tab.scenario).terms,
  );
  const save = async (isWrite: boolean) => {
    if (isWrite) tab.state = backend.snapshot();
  };
  return {
    fetch: (request, terms) => host.answer(request, { client, scenario: terms }, save),
    control: host,
    knownTerms: MockBackend.knownTerms(),
    secret: MockBackend.secret(),
    wasDamaged,
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
