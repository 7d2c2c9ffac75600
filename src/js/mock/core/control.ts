import type { MockClock, MockControl } from './types.ts';

/** The methods of {@link MockControl} and of its clock, side by side. */
export type ControlMethods = Omit<MockControl, 'clock'> & MockClock;

/** Calls a method by its name. */
type Call = <Name extends keyof ControlMethods>(
  name: Name,
  ...parameters: Parameters<ControlMethods[Name]>
) => ReturnType<ControlMethods[Name]>;

/** Returns a control whose methods all go through `call`. */
export function controlThrough(call: Call): MockControl {
  return {
    reset: () => call('reset'),
    seed: (webhooks) => call('seed', webhooks),
    snapshot: () => call('snapshot'),
    restore: (snapshot) => call('restore', snapshot),
    fail: (operation, nth, fault) => call('fail', operation, nth, fault),
    hold: (operation) => call('hold', operation),
    release: (operation) => call('release', operation),
    journal: () => call('journal'),
    received: () => call('received'),
    clock: {
      advance: (milliseconds) => call('advance', milliseconds),
      pauseAt: (time) => call('pauseAt', time),
      resume: () => call('resume'),
    },
  };
}

const CLOCK_METHODS = ['advance', 'pauseAt', 'resume'] as const satisfies (keyof MockClock)[];
/** The names of all methods. */
export const CONTROL_METHODS = [
  ...CLOCK_METHODS,
  'reset',
  'seed',
  'snapshot',
  'restore',
  'fail',
  'hold',
  'release',
  'journal',
  'received',
] as const satisfies (keyof ControlMethods)[];

/** Returns whether a name is that of a method that {@link callControl} calls. */
export function isControlMethod(name: unknown): name is keyof ControlMethods {
  return (CONTROL_METHODS as readonly unknown[]).includes(name);
}

/** Calls a method of a control, or of its clock, by its name. */
export function callControl<Name extends keyof ControlMethods>(
  control: MockControl,
  name: Name,
  ...parameters: Parameters<ControlMethods[Name]>
): ReturnType<ControlMethods[Name]> {
  const isOfClock = (CLOCK_METHODS as readonly string[]).includes(name);
  const target = (isOfClock ? control.clock : control) as ControlMethods;
  const method = target[name] as (...parameters: unknown[]) => ReturnType<ControlMethods[Name]>;
  return method.apply(target, parameters);
}

/** Returns the control of a mock that is still loading. Each call waits for what `loaded` returns. */
export function deferredControl(loaded: () => Promise<MockControl>): MockControl {
  const call = async (name: keyof ControlMethods, ...parameters: never): Promise<unknown> =>
    callControl(await loaded(), name, ...parameters);
  return controlThrough(call as Call);
}
