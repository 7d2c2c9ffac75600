import { fileURLToPath } from 'node:url';

/**
 * A file of the project's.
 * @param {string} path
 */
export const at = (path) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** The binaries that become wasm. */
export const MOCK = 'webhook-settings-mock';
export const APP = 'webhook-settings-embed';

/** Where the package grows, and where what goes into it lies meanwhile. */
export const out = at('target/package');
export const glue = at('target/package-glue');
