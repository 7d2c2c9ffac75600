const SCENARIO_KEY = 'webhook-settings:scenario';
const STATE_KEY = 'webhook-settings:mock';
const IN_ADDRESS = 'mock';

let scenario: string | undefined;

/**
 * What a tab keeps for as long as it is open. Where there is no storage, or it is full, it lasts as long as the page.
 */
export const tab = {
  /** The scenario that the address names, or else the one it named before. */
  get scenario(): string {
    scenario ??= new URLSearchParams(location.search).get(IN_ADDRESS) ?? read(SCENARIO_KEY) ?? '';
    return scenario;
  },
  /** Takes another one; an address that names the one before no longer does, lest a reload bring it back. */
  set scenario(taken: string) {
    const address = new URL(location.href);
    if (scenario !== taken && address.searchParams.has(IN_ADDRESS)) {
      address.searchParams.delete(IN_ADDRESS);
      history.replaceState(history.state, '', address);
    }
    scenario = taken;
    write(SCENARIO_KEY, taken);
  },
  /** Stores the scenario, from the address too, so that it outlasts a reload. */
  keepScenario(): void {
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
