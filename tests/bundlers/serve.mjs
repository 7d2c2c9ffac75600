// Serves the page by the development server of a version of Vite, and prints the address. The arguments are the version
// and, if there is one, a configuration.
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [version, config] = process.argv.slice(2);

const { createServer } = await import(version);
const server = await createServer({
  root: here('.'),
  logLevel: 'error',
  configFile: config === undefined ? false : here(config),
  // Servers that run at the same time don't share what they have bundled.
  cacheDir: here(`node_modules/.vite/${version}-${config === undefined ? 'plain' : 'configured'}`),
  optimizeDeps: { force: true },
  server: { host: '127.0.0.1' },
});
await server.listen();
console.log(`http://127.0.0.1:${server.httpServer.address().port}`);
