// Finds out why the app could not be loaded. It is loaded itself only after that has happened. Its sentences are in
// English, since the missing part may be the language.

import { NETWORK_FAILURE } from './network-failure.ts';

/** The shortest valid wasm: the magic number and the version. */
const EMPTY_WASM = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** What a user can do if a file is wrong. */
const ADVICE = 'Reload the page. If that does not help, the app was not installed completely on this site.';
/** The same for the package, whose files are copied by the host page's bundler. */
const PACKAGE_ADVICE =
  'Reload the page. If that does not help, the bundler of this site has not copied the .wasm files of ' +
  'webhook-settings. Rollup needs importMetaAssets() of @web/rollup-plugin-import-meta-assets for that; ' +
  'with esbuild, copy them beside the scripts, or set the option wasmUrl. Vite before version 8 needs ' +
  'optimizeDeps: { exclude: ["webhook-settings"] }.';

/**
 * Returns sentences on the cause, and on what to do. `files` are the addresses of files that the app, or else the
 * package, needs.
 */
export async function explainFailure(files: string[], isPackage = false): Promise<string> {
  if (typeof WebAssembly === 'undefined') return 'WebAssembly is turned off in this browser, and the app needs it.';
  if (isWasmForbidden())
    return (
      'The Content-Security-Policy of this page does not allow WebAssembly. ' +
      'The owner of this site has to add “wasm-unsafe-eval” to its script-src.'
    );
  const problems = await Promise.all(files.map((file) => problemOf(file, isPackage ? PACKAGE_ADVICE : ADVICE)));
  const problem = problems.find((problem) => problem !== undefined);
  return problem ?? `A file of the app is damaged or belongs to another version. ${ADVICE}`;
}

/** Returns whether a policy keeps this page from compiling wasm. */
function isWasmForbidden(): boolean {
  try {
    new WebAssembly.Module(EMPTY_WASM);
    return false;
  } catch {
    return true;
  }
}

/** Returns what is wrong with a file, or undefined if it can be loaded. */
async function problemOf(file: string, advice: string): Promise<string | undefined> {
  let response: Response;
  try {
    response = await fetch(file, { cache: 'no-store' });
  } catch {
    return NETWORK_FAILURE;
  }
  // The body is not needed.
  void response.body?.cancel();
  const { pathname } = new URL(response.url);
  if (!response.ok) return `The server answered ${response.status} to ${pathname}, a file of the app. ${advice}`;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return isPage ? `The server answered with a web page to ${pathname}, a file of the app. ${advice}` : undefined;
}
