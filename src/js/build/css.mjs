// Makes the style of the embedded app from that of the standalone one:
// - its custom properties stand on the shadow root's host, where the page can set them;
// - the page's root has a size of its own, so a rem is counted in `--webhooks-unit`;
// - how wide the frame is decides, not how wide the window is;
// - nothing is as tall as the window.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import postcss from 'postcss';
import { TARGET } from './browsers.mjs';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const LAYERS = ['tokens', 'base', 'layout', 'components', 'pages', 'motion'].map((name) =>
  at(`../../../style/${name}.css`),
);
/** What only the standalone page has. */
const PAGE_ONLY = /#unsupported-browser/;
const REM = /(?<![\w.-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g;
const WIDTH = /\((?:min-|max-)?width\b/;

/** The style of the app in a shadow root, minified. */
export function appStyle() {
  return minify([at('../embed/embed.css'), ...LAYERS].map(read).join('\n'));
}

/** @param {string} file */
function read(file) {
  const root = postcss.parse(readFileSync(file, 'utf8'), { from: file });
  root.walkComments(remove);
  // The first file has said it, with one more.
  if (!file.endsWith('embed.css')) {
    root.each((node) => {
      if (node.type === 'atrule' && node.name === 'layer' && node.nodes === undefined) node.remove();
    });
  }
  root.walkAtRules('media', contain);
  root.walkDecls((declaration) => {
    if (declaration.prop === 'min-height' && declaration.value === '100vh') declaration.remove();
    else declaration.value = declaration.value.replace(REM, 'calc($1 * var(--webhooks-unit))');
  });
  root.walkAtRules('supports', (rule) => {
    if (PAGE_ONLY.test(rule.toString())) rule.remove();
  });
  root.walkRules('body', remove);
  if (file.endsWith('tokens.css')) root.walkRules('.webhook-settings', toHost);
  return root.toString();
}

/**
 * The width of the window is the page's affair. A query counts in em, of the frame: there, a rem would be the page's.
 * @param {postcss.AtRule} rule
 */
function contain(rule) {
  if (!WIDTH.test(rule.params)) return;
  if (/\band\b|,|\bor\b/.test(rule.params))
    throw rule.error('This asks for more than a width: css.mjs would have to learn that.');
  rule.name = 'container';
  rule.params = `webhooks ${rule.params.replaceAll('rem', 'em')}`;
}

/** @param {postcss.Rule} rule */
function toHost(rule) {
  rule.selector = ':host';
  // The theme is the frame's: what is around it may have another.
  rule.walkDecls('color-scheme', remove);
}

/** @param {postcss.ChildNode} node */
function remove(node) {
  node.remove();
}

/** @param {string} css */
function minify(css) {
  return esbuild.transformSync(css, { loader: 'css', minify: true, target: TARGET }).code.trim();
}
