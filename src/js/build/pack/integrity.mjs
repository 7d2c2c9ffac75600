import { readdirSync, writeFileSync } from 'node:fs';
import { hashOf } from '../hash.mjs';
import { out } from './places.mjs';

/** Writes the hash of every file that a browser may load, in the format of `integrity` attributes. */
export function writeIntegrity() {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|wasm)$/.test(name))
    .sort();
  const listed = Object.fromEntries(files.map((name) => [name, hashOf(`${out}/${name}`)]));
  writeFileSync(`${out}/integrity.json`, `${JSON.stringify(listed, null, 2)}\n`);
}
