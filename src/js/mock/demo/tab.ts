/** Another installation on this origin, under another path, has keys of its own. */
const BASE = new URL('.', document.baseURI).pathname;
const SCENARIO_KEY = `webhook-settings:scenario:${BASE}`;
const STATE_KEY = `webhook-settings:mock:${BASE}`;
const PARAMETER = 'mock';

let scenario: string | undefined;

/** What a tab stores while it is open. Without storage, or if it is full, this lasts as long as the page. */
export const tab = {
  /** The scenario in the address, or else the stored one. */
  get scenario(): string {
    scenario ??= new URLSearchParams(location.search).get(PARAMETER) ?? read(SCENARIO_KEY) ?? '';
    return scenario;
  },
  /** Stores another scenario. Removes the previous one from the address, since a reload would bring it back. */
  set scenario(next: string) {
    const address = new URL(location.href);
    if (scenario !== next && address.searchParams.has(PARAMETER)) {
      address.searchParams.delete(PARAMETER);
      history.replaceState(history.state, '', address);
    }
    scenario = next;
    write(SCENARIO_KEY, next);
  },
  /** Stores the scenario, also one from the address, so that it outlasts a reload. */
  storeScenario(): void {
    write(SCENARIO_KEY, tab.scenario);
  },
  get state(): string | null {
    return read(STATE_KEY);
  },
  set state(snapshot: string) {
    write(STATE_KEY, snapshot);
  },
};

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    if (value) sessionStorage.setItem(key, value);
    else sessionStorage.removeItem(key);
  } catch {
    return;
  }
}
