import type { Sent } from './mock-hosts.ts';

const PATH = '/v2/notifications/configurations/webhook';
const JSON_TYPE = { 'content-type': 'application/json' };

const write = (method: string, path: string, body: unknown): Sent => ({
  method,
  target: PATH + path,
  headers: JSON_TYPE,
  body: JSON.stringify(body),
});
const read = (query: string): Sent => ({ method: 'GET', target: PATH + query });

/**
 * Calls of every kind, right and wrong, in an order in which each means something. `a534…` is one of the samples with
 * seed 1.
 */
export const CALLS: Sent[] = [
  read(''),
  read('?page_size=5&sort=-updated_at&sort=name'),
  read('?page_number=0&sort=colour'),
  write('POST', '', { name: 'Mine', type: 'CASE_CREATED', url: 'https://example.com/hook', is_active: true }),
  write('POST', '', { name: '', type: 'MOON_ROSE', url: 'http://10.0.0.1', is_active: 'yes' }),
  write('PATCH', '/a534a6a6-b7fd-4b63-90ba-d0da572baaf1', { is_active: false, name: 'Näme “quoted”\n' }),
  write('PATCH', '/a534a6a6-b7fd-4b63-90ba-d0da572baaf1', { name: [1.5, { url: '\\"]' }], url: -2.5e-7 }),
  write('PATCH', '/00000000-0000-0000-0000-000000000000', {}),
  write('POST', '/test', { url: 'https://example.com/status/404' }),
  write('POST', '/test', { url: 'https://nobody.invalid/' }),
  { method: 'POST', target: PATH, headers: { 'content-type': 'text/plain' }, body: '{}' },
  { method: 'POST', target: PATH, headers: JSON_TYPE, body: '{' },
  { method: 'DELETE', target: PATH },
  { method: 'GET', target: `${PATH}/a/b` },
  read('?page_size=1000'),
];
