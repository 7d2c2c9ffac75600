/** Whether a value is fit; where it is not, what it takes, and in which member. */
export type Check = (value: unknown) => Problem | undefined;

export interface Problem {
  takes: string;
  /** Within the option, if that is an object. */
  member?: string;
}

/** A check by a condition. */
export function when(isFit: (value: never) => boolean, takes: string): Check {
  return (value) => (isFit(value as never) ? undefined : { takes });
}

/** One of these texts. */
export function oneOf(...texts: string[]): Check {
  const named = texts.map((text) => JSON.stringify(text));
  return when((value: string) => texts.includes(value), `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`);
}

export const flag = when((value) => typeof value === 'boolean', 'true or false');
export const callable = (takes: string) => when((value) => typeof value === 'function', takes);

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As `src/ui/model/config` has it: an origin, with or without a slash at its end. */
export function isOrigin(value: unknown): boolean {
  if (value === '') return true;
  if (typeof value !== 'string' || !/^https?:\/\/[^\s/?#@\\]+\/*$/i.test(value)) return false;
  return URL.canParse?.(value) ?? true;
}

export function isPath(value: unknown): boolean {
  return typeof value === 'string' && /^\/(?![/\\])[^\s#]*$/.test(value);
}

export function isBasePath(value: unknown): boolean {
  return value === '' || (isPath(value) && !(value as string).includes('?'));
}

export function isLanguageTag(value: unknown): boolean {
  try {
    return typeof value === 'string' && new Intl.Locale(value) !== undefined;
  } catch {
    return false;
  }
}
