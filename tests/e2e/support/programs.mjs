import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Returns the path of a program, or undefined: the one that is named, or else the first of `names` on the PATH, or else
 * the first of `files`. A named program that can't be run is not replaced by another one.
 * @param {string | undefined} named
 * @param {string[]} names
 * @param {string[]} files
 */
export function findProgram(named, names, files = []) {
  if (named) return isProgram(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...files].find(isProgram);
}
