import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { servedTexts, TAGS } from '../texts.mjs';
import { at, out } from './places.mjs';

/** Writes a module for each language, which exports its texts. */
export function writeWords() {
  const loaded = [
    ...readFileSync(at('src/js/embed/runtime/languages.ts'), 'utf8').matchAll(/import\('#words\/(\w+)'\)/g),
  ].map(([, tag]) => tag);
  const [there, known] = [TAGS, loaded].map((tags) => tags.toSorted().join());
  if (there !== known) throw new Error(`languages.ts loads ${known}; there are ${there}`);
  mkdirSync(`${out}/words`);
  for (const tag of TAGS) writeFileSync(`${out}/words/${tag}.js`, `export default ${servedTexts(tag)};\n`);
}
