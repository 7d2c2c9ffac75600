import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { servedTexts, TAGS } from '../texts.mjs';
import { at, out } from './places.mjs';

/** Writes two modules for each language, which export the texts of the app's first part and those of the lazy part. */
export function writeWords() {
  const loaded = [
    ...readFileSync(at('src/js/embed/runtime/languages.ts'), 'utf8').matchAll(/import\('#words\/(\w+)'\)/g),
  ].map(([, tag]) => tag);
  const [there, known] = [TAGS, loaded].map((tags) => tags.toSorted().join());
  if (there !== known) throw new Error(`languages.ts loads ${known}; there are ${there}`);
  mkdirSync(`${out}/words`);
  for (const tag of TAGS) {
    writeFileSync(`${out}/words/${tag}.js`, `export default ${servedTexts(tag, 'first')};\n`);
    writeFileSync(`${out}/words/late-${tag}.js`, `export default ${servedTexts(tag, 'late')};\n`);
  }
}
