import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Returns the hash of a file in the format of `integrity` attributes.
 * @param {string} file
 */
export const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * Returns the start of a text's or a file's hash, for a name that changes with the content.
 * @param {string | Buffer} content
 */
export const shortHashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);
