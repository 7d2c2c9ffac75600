// Makes the style of the embedded app from that of the standalone app:
// - custom properties are set on the shadow root's host, where the host page can override them;
// - a rem is replaced by `--webhooks-unit`, since the host page's root has a font size of its own;
// - media queries for the width of the window become container queries for the width of the frame;
// - no element is as tall as the window;
// - the style for paper is a part of it.
import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import postcss from 'postcss';
import { TARGET } from './browsers.mjs';
import { FIRST_STYLE, joinStylesheet, LATE_STYLE } from './stylesheet.mjs';

/** Its layer statement names one layer more than that of the standalone app, so that statement comes first. */
const EMBED = readFileSync(new URL('../embed/embed.css', import.meta.url), 'utf8');
/** What only the standalone page has. */
const PAGE_ONLY = /#unsupported-browser/;
const REM = /(?<![\w.-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g;
const WIDTH = /\((?:min-|max-)?width\b/;

/** The style of the app's first part in a shadow root, minified. */
export function appStyle() {
  const standalone = postcss.parse(joinStylesheet(FIRST_STYLE));
  standalone.walkAtRules('layer', (rule) => {
    if (rule.nodes === undefined) rule.remove();
    else if (rule.params === 'tokens') rule.walkRules('.webhook-settings', toHost);
  });
  const embed = postcss.parse(EMBED);
  const order = embed.nodes.find((node) => node.type === 'atrule' && node.nodes === undefined);
  return minify([`${order};`, adapt(standalone), adapt(embed)].join('\n'));
}

/** The style of the lazy part, minified. The layers are ordered by that of the first part. */
export function lateStyle() {
  return minify(adapt(postcss.parse(joinStylesheet(LATE_STYLE))));
}

/** @param {postcss.Root} root */
function adapt(root) {
  root.walkComments(remove);
  root.walkAtRules('media', contain);
  root.walkDecls((declaration) => {
    if (declaration.prop === 'min-height' && declaration.value === '100vh') declaration.remove();
    else declaration.value = declaration.value.replace(REM, 'calc($1 * var(--webhooks-unit))');
  });
  root.walkAtRules('supports', (rule) => {
    if (PAGE_ONLY.test(rule.toString())) rule.remove();
  });
  root.walkRules(/^(body|:root[[:]|#opened-from-file)/, remove);
  return root.toString();
}

/**
 * Replaces a media query for a width by a container query, in em of the frame: a rem there is the host page's.
 * @param {postcss.AtRule} rule
 */
function contain(rule) {
  if (!WIDTH.test(rule.params)) return;
  if (/\band\b|,|\bor\b/.test(rule.params))
    throw rule.error('css.mjs converts only media queries that ask for nothing but a width.');
  rule.name = 'container';
  rule.params = `webhooks ${rule.params.replaceAll('rem', 'em')}`;
}

/** @param {postcss.Rule} rule */
function toHost(rule) {
  rule.selector = ':host';
  // The frame sets the colour scheme, since the page around it may have another one.
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
