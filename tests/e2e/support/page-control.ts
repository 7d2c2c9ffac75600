import type { Page } from '@playwright/test';
import type { Exchange, MockControl } from 'webhook-settings/mock';

type Called = 'reset' | 'seed' | 'snapshot' | 'restore' | 'fail' | 'hold' | 'release' | 'journal' | 'received';
type Method = Called | 'advance' | 'pauseAt' | 'resume';

/** The mock's control as code in the page has it. */
export interface PageControl
  extends Pick<MockControl, Called>,
    Pick<MockControl['clock'], 'advance' | 'pauseAt' | 'resume'> {
  /** Resolves once the app can be opened without a network. */
  filesAreKept(): Promise<void>;
}

export function controlOf(page: Page): PageControl {
  const call =
    (method: Method) =>
    (...given: unknown[]) =>
      page.evaluate(
        async ([method, given]) => {
          const { control } = await import(new URL('mock-page.js', document.baseURI).href);
          const target = await control;
          return (method in target ? target : target.clock)[method](...given);
        },
        [method, given] as const,
      );
  const methods = [
    'reset',
    'seed',
    'snapshot',
    'restore',
    'fail',
    'hold',
    'release',
    'journal',
    'received',
    'advance',
    'pauseAt',
    'resume',
  ] as const;
  const calls = Object.fromEntries(methods.map((method) => [method, call(method)]));
  const filesAreKept = () =>
    page.evaluate(async () => {
      const { filesAreKept } = await import(new URL('mock-page.js', document.baseURI).href);
      await filesAreKept;
    });
  return { ...calls, filesAreKept } as unknown as PageControl;
}

export type { Exchange };
