import { test as base } from 'webhook-settings/playwright';
import { ConsoleGuard } from './console-guard.ts';
import { HostPage } from './host-page.ts';

interface Fixtures {
  guard: ConsoleGuard;
  host: HostPage;
}

export const test = base.extend<Fixtures>({
  guard: async ({ page }, use) => {
    const guard = new ConsoleGuard();
    guard.watch(page);
    await use(guard);
    guard.check();
  },

  host: async ({ page, guard }, use) => {
    void guard;
    const host = await HostPage.start(page);
    await use(host);
    await page.close();
    await host.stop();
  },
});

export { expect } from '@playwright/test';

const MOUNT = `
import { mount } from '@/index.js';
globalThis.heard = [];
const target = document.getElementById('target');
const names = [
  'ready', 'navigate', 'dirtychange', 'beforeleave', 'webhookcreated', 'webhookupdated', 'testsent', 'authrequired',
  'error',
];
for (const name of names) {
  target.addEventListener(name, (event) => globalThis.heard.push({ name, detail: event.detail }));
}
globalThis.handle = mount(target, { mock: true, ...OPTIONS });
await globalThis.handle.ready;
`;

declare global {
  /** What a module of {@link mountWith} leaves for the specs. */
  var heard: { name: string; detail: Record<string, unknown> }[];
  var handle: {
    update(patch: unknown): void;
    navigate(path: string): void;
    isDirty(): boolean;
    destroy(): void;
    ready: Promise<void>;
  };
}

/** A module that mounts with the mock in the page and these options, written as JavaScript. */
export function mountWith(options = ''): string {
  return MOUNT.replace('...OPTIONS', options);
}
