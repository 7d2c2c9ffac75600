import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'webhook-settings/playwright';

const STYLE = new URL('../../../../style/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, STYLE), 'utf8');
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

test('every custom property of the style is in its table, and nothing else is', () => {
  const declared = found(read('tokens.css'), /(--webhooks-[\w-]+):/g);
  const spaces = [...declared].filter((name) => name.startsWith('--webhooks-space-'));
  const told = found(read('README.md'), /`(--webhooks-[\w-]+)`/g);
  expect(new Set([...told, ...spaces])).toEqual(declared);
});

test('no colour and no priority is written outside the tokens', () => {
  for (const file of readdirSync(STYLE).filter((file) => file.endsWith('.css') && file !== 'tokens.css')) {
    const plain = read(file).replace(/\/\*[^]*?\*\//g, '');
    expect(plain.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|!important/gi) ?? [], file).toEqual([]);
  }
});
