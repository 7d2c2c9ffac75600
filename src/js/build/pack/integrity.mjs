import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { out } from './places.mjs';

/** Writes the hash of every file that a browser may load, in the format of `integrity` attributes. */
export function writeIntegrity() {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|wasm)$/.test(name))
    .sort();
  /** @param {string} name */
  const hash = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`${out}/${name}`))
      .digest('base64')}`;
  const listed = Object.fromEntries(files.map((name) => [name, hash(name)]));
  writeFileSync(`${out}/integrity.json`, `${JSON.stringify(listed, null, 2)}\n`);
}
