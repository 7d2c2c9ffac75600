import type { Page } from '@playwright/test';
import { CONTROL_METHODS, type ControlMethods } from '../../../src/js/mock/core/control.ts';

/** The mock's control, as code in the page uses it. */
export interface PageControl extends ControlMethods {
  /** Resolves once the app can be opened without a network. */
  filesAreCached(): Promise<void>;
}

/** Returns the control of the mock in a page. */
export function controlOf(page: Page): PageControl {
  const call =
    (method: keyof ControlMethods) =>
    (...given: unknown[]) =>
      page.evaluate(
        async ([method, given]) => {
          const { control } = await import(new URL('mock-page.js', document.baseURI).href);
          const target = await control;
          return (method in target ? target : target.clock)[method](...given);
        },
        [method, given] as const,
      );
  const calls = Object.fromEntries(CONTROL_METHODS.map((method) => [method, call(method)]));
  const filesAreCached = () =>
    page.evaluate(async () => {
      const { filesAreCached } = await import(new URL('mock-page.js', document.baseURI).href);
      await filesAreCached;
    });
  return { ...calls, filesAreCached } as unknown as PageControl;
}
