// Prepares a build by Trunk: writes what index.html links, but is not a file of the sources, to the target folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';
import { TARGET } from './browsers.mjs';
import { at } from './pack/places.mjs';
import { FIRST_STYLE, joinStylesheet, LATE_STYLE } from './stylesheet.mjs';
import { servedTexts, TAGS } from './texts.mjs';

const WORDS = at('target/words');
/** Whether the lazy part is apart, with its texts and its style, which after-build.mjs then adds. */
const isSplit = (process.env.TRUNK_BUILD_FEATURES ?? '').split(',').includes('split');

/**
 * Writes a file. `trunk serve` builds again when a file changes, so an unchanged one is not written.
 * @type {(file: string, text: string) => void}
 */
function write(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const styles = isSplit ? [FIRST_STYLE] : [FIRST_STYLE, LATE_STYLE];
write(at('target/style/webhook-settings.css'), styles.map(joinStylesheet).join('\n'));
for (const tag of TAGS) write(`${WORDS}/${tag}.json`, servedTexts(tag, isSplit ? 'first' : 'all'));
for (const { name, format } of /** @type {const} */ ([
  { name: 'boot', format: 'esm' },
  { name: 'early', format: 'iife' },
])) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [at(`src/js/standalone/${name}.js`)],
    bundle: true,
    write: false,
    format,
    minify: process.env.TRUNK_PROFILE === 'release',
    target: TARGET,
    logLevel: 'warning',
  });
  write(at(`target/standalone/${name}.js`), outputFiles[0]?.text ?? '');
}
// The languages of earlier builds.
for (const name of readdirSync(WORDS)) if (!TAGS.includes(name.replace('.json', ''))) rmSync(`${WORDS}/${name}`);
