// Adds the playground to a release of the standalone app, by default to target/dist, once the package is built.
// The demo server's panel links to it, and nothing of it is loaded before that.
import { join } from 'node:path';
import { at } from './pack/places.mjs';
import { bundleMock, bundleServiceWorker, PLAYGROUND } from './page-scripts.mjs';
import { buildPlayground } from './playground-files.mjs';

const [folder = at('target/dist')] = process.argv.slice(2);

const context = await buildPlayground(join(folder, PLAYGROUND));
await context.dispose();
await bundleMock(folder, true, true);
await bundleServiceWorker(folder, true);
