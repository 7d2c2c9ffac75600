import { fileURLToPath } from 'node:url';
import { interfaceMembers } from '../../../src/js/build/pack/interface-members.mjs';
import { test as base } from './fixtures.ts';
import { HostPage } from './host-page.ts';

export const test = base.extend<{ host: HostPage }>({
  // biome-ignore lint/correctness/noUnusedFunctionParameters: naming the guard here makes it check every host page.
  host: async ({ page, guard }, use) => {
    const host = await HostPage.start(page);
    await use(host);
    await page.close();
    await host.stop();
  },
});

export { expect } from '@playwright/test';

const EVENTS = fileURLToPath(new URL('../../../src/js/embed/events.ts', import.meta.url));
const EVENT_NAMES = interfaceMembers(EVENTS, 'EventDetails').map(({ name }) => name);

const MOUNT = `
import { mount } from '@/index.js';
globalThis.received = [];
const target = document.getElementById('target');
for (const name of ${JSON.stringify(EVENT_NAMES)}) {
  target.addEventListener(name, (event) => globalThis.received.push({ name, detail: event.detail }));
}
globalThis.handle = mount(target, { mock: true, ...OPTIONS });
await globalThis.handle.ready;
`;

declare global {
  /** The events that the target of {@link mountWith} has received. */
  var received: { name: string; detail: Record<string, unknown> }[];
  /** The handle that {@link mountWith} has created. */
  var handle: {
    update(patch: unknown): void;
    navigate(path: string): void;
    isDirty(): boolean;
    destroy(): void;
    ready: Promise<void>;
  };
}

/** Returns a module that mounts with the mock and the given options, which are written as JavaScript. */
export function mountWith(options = ''): string {
  return MOUNT.replace('...OPTIONS', options);
}
