/** Checks a value. Returns undefined if the value is valid, or else the problem. */
export type Check = (value: unknown) => Problem | undefined;

export interface Problem {
  /** The valid values, as the object of "takes" in an error message. */
  takes: string;
  /** The invalid member, if the value is an object. */
  member?: string;
}

/** Returns a check that is a condition. */
export function when(isValid: (value: never) => boolean, takes: string): Check {
  return (value) => (isValid(value as never) ? undefined : { takes });
}

/** Returns a check for one of these texts. */
export function oneOf<Text extends string>(...texts: Text[]): Check {
  const quoted = texts.map((text) => JSON.stringify(text));
  return when((value: Text) => texts.includes(value), `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`);
}

export const flag = when((value) => typeof value === 'boolean', 'true or false');
export const callable = (takes: string) => when((value) => typeof value === 'function', takes);

/** Returns whether a host page has given no value. Frameworks have null for that as well. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns whether a value is an origin, with or without a trailing slash. */
export function isOrigin(value: unknown): boolean {
  if (value === '') return true;
  if (typeof value !== 'string' || !/^https?:\/\/[^\s/?#@\\]+\/*$/.test(value)) return false;
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
