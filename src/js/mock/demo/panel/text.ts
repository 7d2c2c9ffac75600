// All texts of the demo server's panel.

import type { InPageReason } from './state.ts';

export const INTRO =
  'Nothing here is real: a mock in this browser answers instead of the API. No data leaves the browser.';
export const WORKS_OFFLINE = 'The app is ready to work offline.';
export const WAS_DAMAGED = 'Its stored data could not be read in full. What could not be read was dropped.';
export const COPY = 'Copy';
export const COPIED = 'Copied';
export const COPY_FAILED = 'This browser can’t copy here. Select the text instead.';

/** Returns the text about where the mock runs, and why. */
export function whereItRuns(reason: InPageReason | undefined): string {
  const perTab = 'Each tab has webhooks of its own.';
  switch (reason) {
    case undefined:
      return (
        'It runs in a service worker: its requests are in the browser’s network panel, ' +
        'and all tabs share its webhooks.'
      );
    case 'asked':
      return `It runs in this page, as the address or the configuration asks for. ${perTab}`;
    case 'late':
      return `It runs in this page, because the service worker was not ready within 3 seconds. ${perTab}`;
    case 'unsupported':
      return `It runs in this page, because this browser has no service workers here. ${perTab}`;
    case 'failed':
      return `It runs in this page, because the service worker could not be started. ${perTab}`;
  }
}

export const SCENARIO = 'Scenario';
export const SCENARIO_EXPLAINED = 'Faults and other data, for this tab only. A change applies immediately.';
export const CLEAR = 'Clear scenario';
export const ALL_TERMS = 'All terms';
export const ALL_TERMS_HINT =
  'Separated by commas, as after ?mock= in the address. A fault can be narrowed: create.lost, list@2.html, @3.offline.';

/** The switches: the term, its label and its hint. */
export const SWITCHES = [
  ['readonly', 'Read only', 'Creating, saving and testing are forbidden.'],
  ['noaccess', 'No access', 'Everything is forbidden.'],
  ['expired', 'Session expired', 'Requests are refused until a different access token is sent.'],
  ['offline', 'Unreachable', 'No answer at all.'],
  ['down', 'Out of service', 'Every answer is a 503.'],
  ['html', 'Gateway error', 'Every answer is the error page of a gateway.'],
  ['garbled', 'Garbled answers', 'The JSON is cut off.'],
  ['lost', 'Lost answers', 'Requests are carried out, but their answers are lost.'],
  ['unique', 'Unique names', 'A name that is already in use is refused.'],
  ['legacy', 'Legacy events', 'All webhooks are of legacy and unknown types.'],
] as const;

export const LATENCY = 'Latency in milliseconds';
export const LATENCY_HINT = 'One number, or a range such as 100-900';
export const FAULT_RATE = 'Failing requests in percent';
export const LIMIT = 'Requests allowed in 10 seconds';
export const COUNT = 'Number of webhooks';
export const COUNT_HINT = '12 if empty';
export const SEED = 'Seed';
export const SEED_HINT = 'Determines identifiers, times and faults';

/** Returns the error for an unknown term, with a list of the known ones. */
export const unknownTerm = (term: string, known: string[]) =>
  `The demo server does not know “${term}”. Known terms: ${known.join(', ')}.`;

export const DATA = 'Data';
export const RESET = 'Reset demo data';
export const RESET_EXPLAINED = 'Deletes every change and everything listed below, and restores the sample webhooks.';

export const PACKAGE = 'Package';
export const PACKAGE_EXPLAINED =
  'These settings also come as an npm package, for pages of your own. ' +
  'The playground shows its options and custom properties, with the code to copy.';
export const OPEN_PLAYGROUND = 'Open the playground in a new tab';

export const REQUESTS = 'Requests';
export const REQUESTS_EXPLAINED = 'The last 200 requests to the mock, newest first.';
export const NO_REQUESTS = 'No requests yet. They appear here as they are answered.';
export const NO_ANSWER = 'no answer';
export const NO_OPERATION = 'not an operation of the API';
export const SENT = 'Sent';
export const ANSWERED = 'Answered';
export const NOTHING = 'Nothing';
export const COPY_BODY = 'Copy body';

/** Returns the text about the delay of a response. */
export const delay = (milliseconds: number) => `+${milliseconds} ms`;

export const MESSAGES = 'Received test messages';
export const MESSAGES_EXPLAINED =
  'As the simulated receiver got them, newest first. Each is signed according to Standard Webhooks: ' +
  'HMAC-SHA256 over {webhook-id}.{webhook-timestamp}.{body}, in base64.';
export const NO_MESSAGES = 'No messages yet. Press Send test on the page of a webhook.';
export const SECRET = 'Demo secret';
export const COPY_SECRET = 'Copy demo secret';
export const HEADERS = 'Headers';
export const BODY = 'Body';
