// Builds the playground in target/playground, with a copy of the package. With a port as argument, serves it there.
import { at } from './pack/places.mjs';
import { buildPlayground } from './playground-files.mjs';

const folder = at('target/playground');
const [port] = process.argv.slice(2);

const context = await buildPlayground(folder);
if (port === undefined) await context.dispose();
else await context.serve({ host: '127.0.0.1', port: Number(port), servedir: folder });
