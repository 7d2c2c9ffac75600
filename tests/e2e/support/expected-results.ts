import type { Operation } from 'webhook-settings/playwright';

/** The expected result of an operation. */
interface Result {
  /** The text on screen. */
  text: string;
  /** The operation and status of each request since the start of the scenario; a dash stands for no answer. */
  sent: string[];
  /** Whether the operation succeeds. Otherwise the input must be kept. */
  succeeds?: boolean;
}

type Results = Record<Operation, Result>;

const times = (count: number, call: string) => Array.from({ length: count }, () => call);
const checked = (...calls: string[]) => ['list 200', ...calls, 'list 200'];

const LOADED: Result = { text: '1–12 of 12', sent: ['list 200'], succeeds: true };
const CREATED: Result = { text: 'Webhook created', sent: ['list 200', 'create 201', 'list 200'], succeeds: true };
const SAVED: Result = { text: 'Webhook saved', sent: checked('update 200'), succeeds: true };
const TESTED: Result = { text: 'The test message was received', sent: ['test 200'], succeeds: true };
const FINE: Results = { list: LOADED, create: CREATED, update: SAVED, test: TESTED };

const NO_ANSWER = 'The server did not answer.';
const UNAVAILABLE = 'The service is unavailable at the moment.';
const OWN_PROBLEM = 'Something went wrong on the server.';
const UNREADABLE = 'The server’s answer could not be read.';
const NOT_THERE = 'A check afterwards shows that the webhook was not created. Everything you typed has been kept.';
const OLD_VALUES =
  'A check afterwards shows that the server still has the old values. Everything you typed has been kept.';
const MAYBE_SENT = 'The message may still have been sent.';
const NOT_ACCEPTED =
  'The server did not accept what was sent. ' +
  'Everything you typed has been kept. Correct what you entered and try again.';
const NOT_ALLOWED = 'You don’t have the permission “Create and update webhooks”.';

/** The results if an operation is not applied and only its own answers explain why. */
function notApplied(why: string, status: string): Results {
  return {
    list: { text: `${why}`, sent: times(status === '500' ? 1 : 4, `list ${status}`) },
    create: { text: `${why} ${NOT_THERE}`, sent: checked(`create ${status}`) },
    update: { text: `${why} ${OLD_VALUES}`, sent: checked(...times(status === '500' ? 1 : 4, `update ${status}`)) },
    test: { text: `${why} ${MAYBE_SENT}`, sent: [`test ${status}`] },
  };
}

const FORBIDDEN: Results = {
  list: LOADED,
  create: { text: NOT_ALLOWED, sent: ['list 200', 'create 403'] },
  update: { text: NOT_ALLOWED, sent: ['list 200', 'update 403'] },
  test: { text: NOT_ALLOWED, sent: ['test 403'] },
};

/** The results of each operation, by scenario. */
export const EXPECTED_RESULTS: Record<string, Results> = {
  readonly: FORBIDDEN,
  noaccess: { ...FORBIDDEN, list: { text: 'You don’t have the permission “View webhooks”.', sent: ['list 403'] } },
  expired: {
    list: { ...LOADED, sent: ['list 401', 'list 200'] },
    create: { ...CREATED, sent: ['list 200', 'create 401', 'create 201', 'list 200'] },
    update: { ...SAVED, sent: checked('update 401', 'update 200') },
    test: { ...TESTED, sent: ['test 401', 'test 200'] },
  },
  'limited:0': {
    list: { text: 'Too many requests.', sent: times(4, 'list 429') },
    create: { text: 'Too many requests.', sent: ['list 200', ...times(4, 'create 429')] },
    update: { text: 'Too many requests.', sent: ['list 200', ...times(4, 'update 429')] },
    test: { text: 'Too many requests.', sent: times(4, 'test 429') },
  },
  'slow:20': FINE,
  offline: notApplied(`${NO_ANSWER} Check your network connection.`, '-'),
  down: notApplied(UNAVAILABLE, '503'),
  'down:500': notApplied(OWN_PROBLEM, '500'),
  html: notApplied(OWN_PROBLEM, '502'),
  garbled: {
    list: { text: UNREADABLE, sent: ['list 200'] },
    create: {
      text: 'Webhook created, although the server did not confirm it',
      sent: ['list 200', 'create 201', 'list 200', 'list 200'],
      succeeds: true,
    },
    update: SAVED,
    test: { text: `${UNREADABLE} ${MAYBE_SENT}`, sent: ['test 200'] },
  },
  lost: {
    list: { text: NO_ANSWER, sent: times(4, 'list -') },
    create: {
      text: 'Webhook created, although the server did not confirm it',
      sent: ['list 200', 'create -', 'list 200', 'list 200'],
      succeeds: true,
    },
    update: { ...SAVED, sent: checked(...times(4, 'update -')) },
    test: { text: MAYBE_SENT, sent: ['test -'] },
  },
  unique: {
    ...FINE,
    create: {
      text: NOT_ACCEPTED,
      sent: ['list 200', 'create 409'],
    },
    update: {
      text: NOT_ACCEPTED,
      sent: ['list 200', 'update 409'],
    },
  },
};
