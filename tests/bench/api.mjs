// The backend of the measured pages: a list of as many webhooks as a measurement wants.

const PATH = '/v2/notifications/configurations/webhook';
const TYPES = ['CASE_CREATED', 'CASE_TRANSITIONED', 'WORKFLOW_COMPLETED', 'TRANSACTION_REVIEWED'];

/**
 * The number of rows on a page, and of webhooks in the account.
 * @typedef {{ rows: number, total: number }} Account
 */

/** @param {number} index */
function webhook(index) {
  const time = new Date(Date.UTC(2026, 0, 1) - index * 3_600_000).toISOString();
  return {
    identifier: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `Webhook number ${index}`,
    type: TYPES[index % TYPES.length],
    url: `https://hooks.example.com/mesh/endpoint-${index}`,
    is_active: index % 3 !== 0,
    created_at: time,
    updated_at: time,
    created_by: '00000000-0000-4000-8000-000000000000',
  };
}

/**
 * Answers a request to the API as JSON text, or returns undefined for any other request.
 * @type {(account: Account, url: URL) => string | undefined}
 */
export function answer({ rows, total }, url) {
  if (url.pathname !== PATH) return undefined;
  const page = Number(url.searchParams.get('page_number') ?? 1);
  // The account is read in pages that are larger than those of the list.
  const size = Math.max(rows, Number(url.searchParams.get('page_size') ?? rows));
  const first = (page - 1) * size;
  const isOldestFirst = url.searchParams.get('sort') === 'created_at';
  const count = Math.max(0, Math.min(size, total - first));
  return JSON.stringify({
    webhook_notification_configurations: Array.from({ length: count }, (_, index) =>
      webhook(isOldestFirst ? total - 1 - first - index : first + index),
    ),
    first: `${PATH}?page_number=1`,
    self: `${PATH}?page_number=${page}`,
    next: first + count < total ? `${PATH}?page_number=${page + 1}` : null,
    prev: page > 1 ? `${PATH}?page_number=${page - 1}` : null,
    total_count: total,
  });
}
