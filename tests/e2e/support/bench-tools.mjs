// The packages that `tests/bench` uses: it has none of its own.
export { chromium } from '@playwright/test';
export { default as sirv } from 'sirv';
