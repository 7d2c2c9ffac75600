// Prepares a build by Trunk: writes the joined stylesheet, which index.html links, to the target folder.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { joinStylesheet } from './stylesheet.mjs';

const FOLDER = fileURLToPath(new URL('../../../target/style/', import.meta.url));
const FILE = `${FOLDER}webhook-settings.css`;

const stylesheet = joinStylesheet();
// `trunk serve` builds again when a file changes, so an unchanged stylesheet is not written.
if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== stylesheet) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, stylesheet);
}
