// Halves the size of the visual tests' pictures by reducing each to 128 colours, which the comparison tolerates. With
// --check, it only names those that are not reduced, and fails if there are any.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import UPNG from 'upng-js';

const FOLDER = fileURLToPath(new URL('specs/visual/pictures/', import.meta.url));
const COLOURS = 128;

/** The offset of a PNG's colour type, and the type of images with a palette. */
const [COLOUR_TYPE, INDEXED] = [25, 3];

const isCheck = process.argv.includes('--check');

for (const name of readdirSync(FOLDER)) {
  const file = readFileSync(FOLDER + name);
  if (file[COLOUR_TYPE] === INDEXED) continue;
  if (isCheck) {
    console.error(`${name} has more than ${COLOURS} colours.`);
    process.exitCode = 1;
    continue;
  }
  const image = UPNG.decode(file);
  writeFileSync(FOLDER + name, Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS)));
}
