import type { ChangeableOptions, Options } from '../embed/types.ts';

/** Returns the options that differ. Those that are not given any more are undefined. */
export function changedOptions(before: Options, after: Options): ChangeableOptions {
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys({ ...before, ...after }) as (keyof Options)[])
    if (before[name] !== after[name]) changed[name] = after[name];
  return changed;
}
