// Reads the texts of the languages in the form that is served: an array without keys, since the app refers to a text by
// its index, and the version of the keys, so that the app can reject the texts of another version. In a release, the
// texts that only the lazy part needs are apart.
import { readdirSync, readFileSync } from 'node:fs';
import { at } from './pack/places.mjs';

/** @typedef {string | Record<string, string>} Text A text, or its plural forms. */

const FOLDER = at('src/ui/i18n/languages');
const REFERENCE = 'en';
/** The first of the groups whose texts belong to the lazy part, as in `src/ui/i18n/build.rs`. */
const FIRST_LATE_GROUP = 'errors';

/** The tags of all languages. */
export const TAGS = readdirSync(FOLDER).map((name) => name.replace('.json', ''));

/**
 * Returns the JSON of a language: its texts in their order, all or only the first or the late ones, and the version.
 * @type {(tag: string, part?: 'all' | 'first' | 'late') => string}
 */
export function servedTexts(tag, part = 'all') {
  const texts = read(tag);
  const border = texts.findIndex(([key]) => key.startsWith(`${FIRST_LATE_GROUP}.`));
  const [from, to] = { all: [0, texts.length], first: [0, border], late: [border, texts.length] }[part];
  return JSON.stringify({ version: version(), texts: texts.slice(from, to).map(([, text]) => text) });
}

/**
 * Returns the keys and texts of a language.
 * @param {string} tag
 * @returns {[key: string, text: Text][]}
 */
function read(tag) {
  /** @type {Record<string, Record<string, Text>>} */
  const groups = JSON.parse(readFileSync(`${FOLDER}/${tag}.json`, 'utf8'));
  return Object.entries(groups).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]) => /** @type {[string, Text]} */ ([`${group}.${key}`, text])),
  );
}

/**
 * Returns the 32-bit FNV-1a hash of all keys and placeholders in their order, and of where the late ones begin.
 * `src/ui/i18n/build.rs` computes the same number for the wasm.
 */
function version() {
  const lines = read(REFERENCE).map(([key, text]) => {
    const general = typeof text === 'string' ? text : text.other;
    const placeholders = [...(general ?? '').matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    return `${key} ${placeholders.join(' ')}\n`;
  });
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${lines.join('')}${FIRST_LATE_GROUP}\n`)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
