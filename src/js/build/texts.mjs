// Reads the texts of the languages in the form that is served: an array without keys, since the app refers to a text by
// its index. The version of the keys follows the texts, so that the app can reject the texts of another version.
import { readdirSync, readFileSync } from 'node:fs';
import { at } from './pack/places.mjs';

/** @typedef {string | Record<string, string>} Text A text, or its plural forms. */

const FOLDER = at('src/ui/i18n/languages');
const REFERENCE = 'en';

/** The tags of all languages. */
export const TAGS = readdirSync(FOLDER).map((name) => name.replace('.json', ''));

/**
 * Returns the JSON of a language: its texts in their order, and the version.
 * @param {string} tag
 */
export function servedTexts(tag) {
  const texts = read(tag).map(([, text]) => text);
  return JSON.stringify([...texts, version()]);
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
 * Returns the 32-bit FNV-1a hash of all keys and placeholders in their order. `src/ui/i18n/build.rs` computes the same
 * number for the wasm.
 */
function version() {
  const lines = read(REFERENCE).map(([key, text]) => {
    const general = typeof text === 'string' ? text : text.other;
    const placeholders = [...(general ?? '').matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    return `${key} ${placeholders.join(' ')}\n`;
  });
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(lines.join(''))) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
