/**
 * Resolves the name of a file of the app to its address.
 * @param {string} file
 */
export const resolve = (file) => new URL(file, document.baseURI).href;
