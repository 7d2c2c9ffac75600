// Loads the texts of a language. head.js has already requested those of the first one. In a release, the texts of the
// lazy part are a file of their own.

import { resolve } from './resolve.js';

/** @typedef {{ texts: string[], version: number }} Words The content of a file. */

const head = globalThis.webhookSettingsHead;
/**
 * The files of the lazy part's texts by the tags of their languages.
 * @type {Record<string, string>}
 */
const lateFiles = JSON.parse(document.getElementById('webhook-settings-lazy')?.textContent ?? '{}').words ?? {};

/**
 * The language files that were requested.
 * @type {string[]}
 */
export const loadedFiles = [head.file];

/** The number of loads so far. Only the last one sets the page's language. */
let count = 0;
/** Whether the texts of the lazy part are required. */
let isLateRequired = false;

/**
 * The languages that are loaded, with the files of their later texts that are not.
 * @type {Map<PageLanguage, string>}
 */
const incomplete = new Map();

/**
 * Loads the language that head.js has chosen. The app starts without the texts of the lazy part: what needs that part
 * waits for them, and offers to load them again if that fails.
 */
export const loadFirstLanguage = () => load(head.locale, head.language, head.words, false);

/**
 * Loads the language of the configuration, or else the user's by its tag, or else the browser's.
 * @param {string | null} preferred
 */
export function loadLanguage(preferred) {
  const [locale, language] = head.choose(preferred);
  return load(locale, language, request(head.files[language] ?? ''), true);
}

/** Loads the texts of the lazy part, in every language that is loaded. After a failure it can be called again. */
export async function loadLateTexts() {
  isLateRequired = true;
  await Promise.all([...incomplete.keys()].map(complete));
}

/**
 * `isWhole` is whether to wait for the texts of the lazy part, if those are required.
 * @type {(locale: string, language: string, request: Promise<Response>, isWhole: boolean) => Promise<PageLanguage>}
 */
async function load(locale, language, request, isWhole) {
  count += 1;
  const number = count;
  const loaded = { locale, ...(await read(request)) };
  const late = lateFiles[language];
  if (late) incomplete.set(loaded, late);
  if (isLateRequired) {
    const completed = complete(loaded);
    if (isWhole) await completed;
    else completed.catch(() => {});
  }
  if (number === count) {
    document.documentElement.lang = locale;
    document.documentElement.dir = /** @type {string} */ (loaded.texts[1]);
  }
  return loaded;
}

/**
 * The loads of later texts that are under way.
 * @type {Map<PageLanguage, Promise<void>>}
 */
const completing = new Map();

/** @param {PageLanguage} language */
function complete(language) {
  const file = incomplete.get(language);
  if (file === undefined) return Promise.resolve();
  const known = completing.get(language);
  if (known) return known;
  const loading = read(request(file))
    .then(({ texts }) => {
      language.texts.push(...texts);
      incomplete.delete(language);
    })
    .finally(() => completing.delete(language));
  completing.set(language, loading);
  return loading;
}

/** @param {string} file */
function request(file) {
  loadedFiles.push(file);
  return fetch(resolve(file));
}

/** @type {(request: Promise<Response>) => Promise<Words>} */
async function read(request) {
  const response = await request;
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.json();
}
