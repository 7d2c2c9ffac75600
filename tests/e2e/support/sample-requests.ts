import { SAMPLE_ID, WEBHOOKS_PATH } from './api.ts';
import type { MockRequest } from './mock-hosts.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

const write = (method: string, path: string, body: unknown): MockRequest => ({
  method,
  target: WEBHOOKS_PATH + path,
  headers: JSON_TYPE,
  body: JSON.stringify(body),
});
const read = (query: string): MockRequest => ({ method: 'GET', target: WEBHOOKS_PATH + query });

/** Valid and invalid requests of every kind. Their order matters: some depend on what earlier ones stored. */
export const SAMPLE_REQUESTS: MockRequest[] = [
  read(''),
  read('?page_size=5&sort=-updated_at&sort=name'),
  read('?page_number=0&sort=colour'),
  write('POST', '', { name: 'Mine', type: 'CASE_CREATED', url: 'https://example.com/hook', is_active: true }),
  write('POST', '', { name: '', type: 'MOON_ROSE', url: 'http://10.0.0.1', is_active: 'yes' }),
  write('PATCH', `/${SAMPLE_ID}`, { is_active: false, name: 'Näme “quoted”\n' }),
  write('PATCH', `/${SAMPLE_ID}`, { name: [1.5, { url: '\\"]' }], url: -2.5e-7 }),
  write('PATCH', '/00000000-0000-0000-0000-000000000000', {}),
  write('POST', '/test', { url: 'https://example.com/status/404' }),
  write('POST', '/test', { url: 'https://nobody.invalid/' }),
  { method: 'POST', target: WEBHOOKS_PATH, headers: { 'content-type': 'text/plain' }, body: '{}' },
  { method: 'POST', target: WEBHOOKS_PATH, headers: JSON_TYPE, body: '{' },
  { method: 'DELETE', target: WEBHOOKS_PATH },
  { method: 'GET', target: `${WEBHOOKS_PATH}/a/b` },
  read('?page_size=1000'),
];
