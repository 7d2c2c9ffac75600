// Halves the visual tests' pictures: with 128 colours of its own each looks the same to whoever compares it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import UPNG from 'upng-js';

const FOLDER = fileURLToPath(new URL('specs/visual/pictures/', import.meta.url));
const COLOURS = 128;

/** Where a PNG says how its colours are written, and that they stand in a table. */
const [COLOUR_TYPE, INDEXED] = [25, 3];

for (const name of readdirSync(FOLDER)) {
  const file = readFileSync(FOLDER + name);
  if (file[COLOUR_TYPE] === INDEXED) continue;
  const image = UPNG.decode(file);
  writeFileSync(FOLDER + name, Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS)));
}
