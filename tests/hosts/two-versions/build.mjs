// Builds two bundles, as two teams would for one page. The second one has a newer version of the package.
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const PACKAGE = 'node_modules/webhook-settings';
const { version } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8'));

/** The package's files, with another version in them. */
const newer = {
  name: 'newer version',
  setup: ({ onLoad }) =>
    onLoad({ filter: /webhook-settings[\\/][^\\/]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(`"${version}"`, '"99.0.0"'),
    })),
};

rmSync('dist', { recursive: true, force: true });
for (const [name, plugins] of Object.entries({ first: [], second: [newer] })) {
  await build({
    entryPoints: [`src/${name}.js`],
    outdir: `dist/${name}`,
    bundle: true,
    splitting: true,
    format: 'esm',
    plugins,
  });
  for (const part of ['webhook-settings', 'webhook-settings-lazy', 'webhook-settings-mock'])
    copyFileSync(`${PACKAGE}/${part}.wasm`, `dist/${name}/${part}.wasm`);
}
copyFileSync('index.html', 'dist/index.html');
