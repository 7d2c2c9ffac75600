import type { GivenOptions, Options, Theme } from '../types.ts';
import { appearanceProblem } from './appearance.ts';
import {
  type Check,
  callable,
  flag,
  isAbsent,
  isBasePath,
  isLanguageTag,
  isObject,
  isOrigin,
  isPath,
  oneOf,
  when,
} from './checks.ts';

/** The event types that webhooks of the API may have, but that no new webhook can be created for. */
const LISTED_ONLY = /^CSOM_EMULATION_(MATCH_STATUS|SEARCH_STATUS|MONITORED_SEARCH)_UPDATED$/;

const NAVIGATION = '"memory", { basePath } or { path, onNavigate, basePath? }';

/**
 * The rules of the options. Tests compare those that `src/ui/model/config` has as well, by `tests/cases/options.json`.
 */
const CHECKS: Record<keyof Options, Check> = {
  apiBase: when(
    isOrigin,
    'the API\'s origin, such as "https://api.eu.mesh.complyadvantage.com", or "" for the page\'s own',
  ),
  fetch: callable('a function of a Request that gives a promise of a Response'),
  getAccessToken: callable('a function that gives a token, or a promise of one'),
  permissions: (value) => {
    if (!isObject(value)) return { takes: 'an object of view and write' };
    const wrong = Object.entries(value).find(
      ([name, may]) => !['view', 'write'].includes(name) || !(isAbsent(may) || typeof may === 'boolean'),
    );
    return (
      wrong && {
        member: wrong[0],
        takes: ['view', 'write'].includes(wrong[0]) ? 'true or false' : 'nothing: there are view and write',
      }
    );
  },
  locale: when(isLanguageTag, 'a language tag, such as "de-AT"'),
  theme: oneOf<Theme>('auto', 'light', 'dark', 'inherit'),
  font: (value) => {
    const problem = appearanceProblem({ font: value });
    return problem && { takes: problem[1] };
  },
  appearance: (value) => {
    if (!isObject(value)) return { takes: 'an object of colours, type and distances, such as { accent: "#0a7" }' };
    const problem = appearanceProblem(value);
    return problem && { member: problem[0], takes: problem[1] };
  },
  eventTypes: when(
    areEventTypes,
    'an array of event types, at least one and each once, such as ["CASE_CREATED"]; ' +
      'the emulation types can only be listed',
  ),
  pageSize: when(
    (value: number) => Number.isInteger(value) && value >= 1 && value <= 1000,
    'a whole number from 1 to 1000',
  ),
  chrome: oneOf<NonNullable<Options['chrome']>>('full', 'none'),
  navigation: (value) => {
    if (value === 'memory') return undefined;
    if (!isObject(value)) return { takes: NAVIGATION };
    const { basePath, path, onNavigate, ...others } = value;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) return { member: unknown, takes: `nothing: there are ${NAVIGATION}` };
    if (!isAbsent(basePath) && !isBasePath(basePath))
      return { member: 'basePath', takes: 'a path that begins with "/", such as "/admin/webhooks", or ""' };
    if (path === undefined && onNavigate === undefined) return isAbsent(basePath) ? { takes: NAVIGATION } : undefined;
    if (!isPath(path)) return { member: 'path', takes: 'a path that begins with "/", relative to the base' };
    return typeof onNavigate === 'function'
      ? undefined
      : { member: 'onNavigate', takes: 'a function of a path and { replace }' };
  },
  shortcuts: flag,
  readOnly: flag,
  mock: when(isMock, 'true, a scenario such as "slow:100-900", or a mock made by createMock of webhook-settings/mock'),
  wasmUrl: when(isUrl, 'a URL'),
  lazyWasmUrl: when(isUrl, 'a URL'),
  acceptPrivateTargets: flag,
};

/** The names of all options. */
export const OPTION_NAMES = Object.keys(CHECKS) as (keyof Options)[];

/**
 * Returns the options if all are valid, with undefined for null. Otherwise throws a `TypeError` that names the first
 * invalid one and what it takes.
 */
export function check(options: unknown): GivenOptions {
  if (!isObject(options))
    throw new TypeError(`webhook-settings takes an object of options; it was given ${show(options)}.`);
  const given = Object.entries(options).map(([name, value]) => [name, value ?? undefined] as const);
  for (const [name, value] of given) checkOne(name, value);
  return Object.fromEntries(given);
}

/** Checks one option like {@link check}. */
export function checkOne(name: string, value: unknown): void {
  if (!Object.hasOwn(CHECKS, name))
    throw new TypeError(`webhook-settings has no option "${name}". There are ${OPTION_NAMES.join(', ')}.`);
  if (isAbsent(value)) return;
  const problem = CHECKS[name as keyof Options](value);
  if (problem === undefined) return;
  const { member, takes } = problem;
  const [path, invalid] =
    member === undefined ? [name, value] : [`${name}.${member}`, (value as Record<string, unknown>)[member]];
  throw new TypeError(`The option "${path}" of webhook-settings takes ${takes}; it was given ${show(invalid)}.`);
}

/** Throws a `TypeError` if a path to navigate to does not begin with `/`. Returns it unchanged. */
export function checkPath(path: string): string {
  if (!isPath(path)) throw new TypeError('navigate takes a path that begins with "/", relative to the base.');
  return path;
}

/** Checks the new value of an option. Throws a `TypeError` as well if the option can't be changed. */
export function checkChange(name: string, before: unknown, after: unknown): void {
  checkOne(name, after);
  if (/wasmUrl$/i.test(name) && String(before) !== String(after))
    throw new TypeError(`The option "${name}" of webhook-settings can only be given at the start.`);
}

function areEventTypes(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || new Set(value).size < value.length) return false;
  return value.every((name: unknown) => typeof name === 'string' && name.trim() !== '' && !LISTED_ONLY.test(name));
}

function isUrl(value: unknown): boolean {
  return value instanceof URL || (typeof value === 'string' && value !== '');
}

function isMock(value: unknown): boolean {
  if (typeof value === 'boolean' || typeof value === 'string') return true;
  return isObject(value) && typeof value.fetch === 'function' && isObject(value.control);
}

function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
