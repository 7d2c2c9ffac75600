import { fileURLToPath } from 'node:url';

/**
 * Returns the path of a file of the project.
 * @param {string} path
 */
export const at = (path) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** The binaries that are compiled to wasm. */
export const MOCK = 'webhook-settings-mock';
export const APP = 'webhook-settings-embed';

/** The folder of the package, and the folder of intermediate files. */
export const out = at('target/package');
export const glue = at('target/package-glue');
