// Builds the playground in target/playground, with a copy of the package. With a port as argument, serves it there.
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { TARGET } from './browsers.mjs';
import { at, out } from './pack/places.mjs';

const folder = at('target/playground');
const [port] = process.argv.slice(2);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(out, `${folder}/package`, { recursive: true, filter: (path) => !path.includes('/types') });
copyFileSync(at('src/js/playground/index.html'), `${folder}/index.html`);
const context = await esbuild.context({
  entryPoints: {
    playground: at('src/js/playground/index.ts'),
    'playground-style': at('src/js/playground/playground.css'),
  },
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'esm',
  target: TARGET,
  logLevel: 'warning',
});
await context.rebuild();
if (port === undefined) await context.dispose();
else await context.serve({ host: '127.0.0.1', port: Number(port), servedir: folder });
