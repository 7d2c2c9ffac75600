import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

/** The folder of each host app, by the heading of its section. */
const FOLDERS: Record<string, string> = {
  'Colours and typeface': 'vue',
  'Without a build': 'plain',
  React: 'react',
  Next: 'next',
  Vue: 'vue',
  Svelte: 'svelte',
  Angular: 'angular',
};

/** Matches a heading, or a code block with the file name above it. */
const PARTS = /^#+ (?<heading>.+)$|(?:^`(?<file>[^`]+)`:\n\n)?^```.*\n(?<code>[\s\S]*?)\n```$/gm;

test('the examples in the package’s documentation are part of the host apps', () => {
  const found = new Set<string>();
  let folder: string | undefined;
  for (const { groups: { heading, file, code } = {} } of read('src/js/package/FRAMEWORKS.md').matchAll(PARTS)) {
    if (code === undefined) {
      folder = FOLDERS[heading ?? ''];
      continue;
    }
    expect(file, `the file of:\n${code}`).toBeDefined();
    expect(read(`tests/hosts/${folder}/${file}`)).toContain(code);
    found.add(folder ?? '');
  }
  expect([...found].sort()).toEqual(['angular', 'next', 'plain', 'react', 'svelte', 'vue']);
});
