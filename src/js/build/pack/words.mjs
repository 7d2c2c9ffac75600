import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at, out } from './places.mjs';

const FOLDER = at('src/ui/i18n/languages');

/** A module for each language: its texts alone, in their order, as the app finds them by their number. */
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
