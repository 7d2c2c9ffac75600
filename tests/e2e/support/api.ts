/** The path of the API's webhooks, relative to its origin. */
export const WEBHOOKS_PATH = '/v2/notifications/configurations/webhook';

/** The identifier of the sample webhook “Payments release”, under the mock's default seed. */
export const SAMPLE_ID = 'a534a6a6-b7fd-4b63-90ba-d0da572baaf1';
