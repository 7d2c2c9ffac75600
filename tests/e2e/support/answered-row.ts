/** Returns a row of a list's answer, as the API has it; `more` replaces members or adds them. */
export const answeredRow = (number: number, more: Record<string, unknown> = {}) => ({
  identifier: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name: `Webhook ${number}`,
  type: 'CASE_CREATED',
  url: 'https://example.com/',
  is_active: true,
  created_at: '2026-01-01T10:00:00Z',
  updated_at: '2026-01-01T10:00:00Z',
  created_by: '5d0c1f6e-2b7a-4e93-9c48-0a6f3b1d7e25',
  ...more,
});
