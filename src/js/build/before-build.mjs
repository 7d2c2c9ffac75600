// Prepares a build by Trunk: writes what index.html links, but is not a file of the sources, to the target folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';
import { TARGET } from './browsers.mjs';
import { at } from './pack/places.mjs';
import { joinStylesheet } from './stylesheet.mjs';
import { servedTexts, TAGS } from './texts.mjs';

const WORDS = at('target/words');

/**
 * Writes a file. `trunk serve` builds again when a file changes, so an unchanged one is not written.
 * @type {(file: string, text: string) => void}
 */
function write(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

write(at('target/style/webhook-settings.css'), joinStylesheet());
for (const tag of TAGS) write(`${WORDS}/${tag}.json`, servedTexts(tag));
const boot = await esbuild.build({
  entryPoints: [at('src/js/standalone/boot.js')],
  bundle: true,
  write: false,
  format: 'esm',
  minify: process.env.TRUNK_PROFILE === 'release',
  target: TARGET,
  logLevel: 'warning',
});
write(at('target/standalone/boot.js'), boot.outputFiles[0]?.text ?? '');
// The languages of earlier builds.
for (const name of readdirSync(WORDS)) if (!TAGS.includes(name.replace('.json', ''))) rmSync(`${WORDS}/${name}`);
