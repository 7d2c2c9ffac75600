import type { MockControl } from './types.ts';

/** The control of a mock that is yet to be loaded: each call waits for it. */
export function lateControl(loading: Promise<MockControl>): MockControl {
  return {
    reset: async () => (await loading).reset(),
    seed: async (webhooks) => (await loading).seed(webhooks),
    snapshot: async () => (await loading).snapshot(),
    restore: async (snapshot) => (await loading).restore(snapshot),
    fail: async (operation, nth, how) => (await loading).fail(operation, nth, how),
    hold: async (operation) => (await loading).hold(operation),
    release: async (operation) => (await loading).release(operation),
    journal: async () => (await loading).journal(),
    received: async () => (await loading).received(),
    clock: {
      advance: async (milliseconds) => (await loading).clock.advance(milliseconds),
      pauseAt: async (time) => (await loading).clock.pauseAt(time),
      resume: async () => (await loading).clock.resume(),
    },
  };
}
