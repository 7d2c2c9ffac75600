import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkOne } from '../../../../src/js/embed/options/options.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

/** Invalid options, and the error message for each. */
const INVALID: [options: Record<string, unknown>, message: RegExp][] = [
  [{ apibase: '' }, /no option "apibase".*apiBase, fetch/],
  [{ apiBase: '/api' }, /"apiBase".*takes the API's origin.*given "\/api"/],
  [{ apiBase: 'https://user@api.example' }, /"apiBase"/],
  [{ fetch: true }, /"fetch".*a function/],
  [{ getAccessToken: 'token' }, /"getAccessToken".*a function/],
  [{ permissions: { write: 1 } }, /"permissions\.write".*true or false.*given 1/],
  [{ permissions: { remove: true } }, /"permissions\.remove".*view and write/],
  [{ locale: 'de_AT!' }, /"locale".*language tag/],
  [{ theme: 'blue' }, /"theme".*"auto", "light", "dark" or "inherit".*given "blue"/],
  [{ font: '1px; x' }, /"font".*font-family, or "inherit"/],
  [{ appearance: { accent: 'blau' } }, /"appearance\.accent".*colour.*"blau"/],
  [{ appearance: { acent: 'red' } }, /"appearance\.acent".*no such property.*accent/],
  [{ appearance: { radius: 'red; }' } }, /"appearance\.radius".*length/],
  [{ appearance: { maxWidth: 'wide' } }, /"appearance\.maxWidth".*width, or "none"/],
  [{ eventTypes: [] }, /"eventTypes".*at least one/],
  [{ eventTypes: ['CSOM_EMULATION_MATCH_STATUS_UPDATED'] }, /"eventTypes".*emulation/],
  [{ pageSize: 0 }, /"pageSize".*1 to 1000.*given 0/],
  [{ chrome: 'all' }, /"chrome".*"full" or "none"/],
  [{ navigation: 'history' }, /"navigation".*"memory", \{ basePath \}/],
  [{ navigation: { basePath: 'admin' } }, /"navigation\.basePath".*begins with "\/"/],
  [{ navigation: { path: '/' } }, /"navigation\.onNavigate".*a function/],
  [{ shortcuts: 'on' }, /"shortcuts".*true or false/],
  [{ readOnly: 0 }, /"readOnly".*true or false.*given 0/],
  [{ mock: 1 }, /"mock".*createMock/],
  [{ wasmUrl: '' }, /"wasmUrl".*a URL/],
  [{ lazyWasmUrl: 1 }, /"lazyWasmUrl".*a URL.*given 1/],
];

test('an invalid option throws an error that names the option and what it takes', async ({ host }) => {
  await host.open();
  const messages = await (await host.load()).evaluate(
    ({ mount }, all) => {
      return all.map((options) => {
        try {
          mount(document.querySelector('#target')!, options);
          return 'no error';
        } catch (error) {
          return `${(error as Error).name}: ${(error as Error).message}`;
        }
      });
    },
    INVALID.map(([options]) => options),
  );
  for (const [at, [options, pattern]] of INVALID.entries()) {
    expect(messages[at], JSON.stringify(options)).toMatch(/^TypeError: /);
    expect(messages[at]).toMatch(pattern);
  }
});

test('options that are also settings of the standalone app follow the table', () => {
  const file = new URL('../../../cases/options.json', import.meta.url);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { option: string; value: unknown; isValid: boolean }[];
  for (const { option, value, isValid } of cases) {
    const checking = expect(() => checkOne(option, value), `${option} ${JSON.stringify(value)}`);
    if (isValid) checking.not.toThrow();
    else checking.toThrow(TypeError);
  }
});

test('an invalid update, path or target throws and changes nothing', async ({ host, page }) => {
  await host.open();
  const handle = await host.mount({ mock: true });
  await expect(handle.evaluate((handle) => handle.update({ theme: 'blue' as never }))).rejects.toThrow('"theme"');
  await expect(handle.evaluate((handle) => handle.update({ wasmUrl: '/other.wasm' } as object))).rejects.toThrow(
    '"wasmUrl"',
  );
  await expect(handle.evaluate((handle) => handle.update({ lazyWasmUrl: '/other.wasm' } as object))).rejects.toThrow(
    '"lazyWasmUrl"',
  );
  await expect(handle.evaluate((handle) => handle.navigate('new'))).rejects.toThrow('begins with "/"');
  await expect((await host.load()).evaluate(({ mount }) => void mount(null as never))).rejects.toThrow('an element');
  await expect(
    (await host.load()).evaluate(({ mount }) => void mount(document.querySelector('#target')!)),
  ).rejects.toThrow('already');
  await expect(page.getByRole('row')).toHaveCount(13);
});

test('every entry can be imported without a document', () => {
  const script = `
    const names = ['webhook-settings', 'webhook-settings/element', 'webhook-settings/mock'];
    const entries = await Promise.all(names.map((name) => import(name)));
    console.log(entries.map((entry) => Object.keys(entry).join(' ')).join(', '));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect(printed.trim()).toBe('defineElement mount, defineElement, createMock createWorkerMock');
});
