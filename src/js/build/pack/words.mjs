import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at, out } from './places.mjs';

const FOLDER = at('src/ui/i18n/languages');

/** Writes a module for each language: an array of its texts, since the app refers to a text by its number. */
export function writeWords() {
  const languages = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
  const loaded = [
    ...readFileSync(at('src/js/embed/runtime/languages.ts'), 'utf8').matchAll(/import\('#words\/(\w+)'\)/g),
  ].map(([, tag]) => tag);
  const [there, known] = [languages, loaded].map((tags) => tags.toSorted().join());
  if (there !== known) throw new Error(`words.ts loads ${known}; there are ${there}`);
  mkdirSync(`${out}/words`);
  for (const tag of languages) {
    const groups = JSON.parse(readFileSync(`${FOLDER}/${tag}.json`, 'utf8'));
    const texts = Object.values(groups).flatMap((group) => Object.values(group));
    writeFileSync(`${out}/words/${tag}.js`, `export default ${JSON.stringify(texts)};\n`);
  }
}
