// Puts into the page itself the style and the script that the first paint waits for, and the script that requests the
// list, because each file would cost another trip to the server. The page's policy gets their hashes. The files stay:
// boot.js loads them if a server's policy lacks the hashes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What is put into the page: its link as Trunk writes it, its element, and the directive that has to allow it. */
const PARTS = [
  { name: 'style', link: /<link [^>]*href=["']?([^"' >]*\/webhook-settings-\w+\.css)[^>]*>/, tag: 'style', type: '' },
  { name: 'head', link: /<script[^>]*src=["']?([^"' >]*\/head-\w+\.js)[^>]*>\s*<\/script>/, tag: 'script', type: '' },
  {
    name: 'early',
    link: /<script[^>]*src=["']?([^"' >]*\/early-\w+\.js)[^>]*>\s*<\/script>/,
    tag: 'script',
    type: 'type="module" ',
  },
];

/**
 * Returns the page with its style and its first scripts inside.
 * @type {(page: string, folder: string) => string}
 */
export function inlineFirstPaint(page, folder) {
  return PARTS.reduce((text, { name, link, tag, type }) => {
    const [element, path] = text.match(link) ?? [];
    if (element === undefined || path === undefined) throw new Error(`index.html has nothing like ${link}`);
    const file = basename(path);
    const content = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    if (content.toLowerCase().includes(`</${tag}`)) throw new Error(`${file} can't be put into the page`);
    const [, integrity = ''] = element.match(/integrity=["']?([^"' >]+)/) ?? [];
    const attributes = `${type}id="webhook-settings-${name}" data-file="${file}" data-integrity="${integrity}"`;
    const inline = `<${tag} ${attributes}>${content}</${tag}>`;
    return allow(text, `${tag}-src`, content).replace(element, () => inline);
  }, page);
}

/** @type {(page: string, directive: string, content: string) => string} */
function allow(page, directive, content) {
  const hash = createHash('sha256').update(content).digest('base64');
  const allowing = page.replace(`${directive} 'self'`, (start) => `${start} 'sha256-${hash}'`);
  if (allowing === page) throw new Error(`The policy of index.html has no ${directive} 'self'`);
  return allowing;
}
