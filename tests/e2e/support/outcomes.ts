import type { Operation } from 'webhook-settings/playwright';

interface Cell {
  says: string;
  /** Operation and status of each request since the scenario began; a dash for no answer. */
  sent: string[];
  /** Whether it worked: then nothing has to be kept. */
  works?: boolean;
}

type Row = Record<Operation, Cell>;

const times = (count: number, call: string) => Array.from({ length: count }, () => call);
const looked = (...calls: string[]) => ['list 200', ...calls, 'list 200'];

const LOADED: Cell = { says: '1–12 of 12', sent: ['list 200'], works: true };
const CREATED: Cell = { says: 'Webhook created', sent: ['list 200', 'create 201', 'list 200'], works: true };
const SAVED: Cell = { says: 'Webhook saved', sent: looked('update 200'), works: true };
const TESTED: Cell = { says: 'The test message was received', sent: ['test 200'], works: true };
const FINE: Row = { list: LOADED, create: CREATED, update: SAVED, test: TESTED };

const NO_ANSWER = 'No answer came from the server.';
const UNAVAILABLE = 'The service is unavailable at the moment.';
const OWN_PROBLEM = 'The server had a problem of its own.';
const UNREADABLE = "The server's answer could not be understood.";
const NOT_THERE = 'The server has been asked since: the webhook is not there. Everything you typed is still here.';
const OLD_VALUES = 'The server has been asked since: it holds the old values. Everything you typed is still here.';
const MAY_BE_SENT = 'The message may have been sent all the same.';
const NOT_ALLOWED = 'Your account lacks the permission “Create and update webhooks”.';

/** What happens where an operation is not carried out and nothing but its own answers say why. */
function undone(why: string, status: string): Row {
  return {
    list: { says: `${why}`, sent: times(status === '500' ? 1 : 4, `list ${status}`) },
    create: { says: `${why} ${NOT_THERE}`, sent: looked(`create ${status}`) },
    update: { says: `${why} ${OLD_VALUES}`, sent: looked(...times(status === '500' ? 1 : 4, `update ${status}`)) },
    test: { says: `${why} ${MAY_BE_SENT}`, sent: [`test ${status}`] },
  };
}

const REFUSED: Row = {
  list: LOADED,
  create: { says: NOT_ALLOWED, sent: ['list 200', 'create 403'] },
  update: { says: NOT_ALLOWED, sent: ['list 200', 'update 403'] },
  test: { says: NOT_ALLOWED, sent: ['test 403'] },
};

/** The outcomes of each operation, by scenario. */
export const OUTCOMES: Record<string, Row> = {
  readonly: REFUSED,
  noaccess: { ...REFUSED, list: { says: 'Your account lacks the permission “View webhooks”.', sent: ['list 403'] } },
  expired: {
    list: { ...LOADED, sent: ['list 401', 'list 200'] },
    create: { ...CREATED, sent: ['list 200', 'create 401', 'create 201', 'list 200'] },
    update: { ...SAVED, sent: looked('update 401', 'update 200') },
    test: { ...TESTED, sent: ['test 401', 'test 200'] },
  },
  'limited:0': {
    list: { says: 'Too many requests were made.', sent: times(4, 'list 429') },
    create: { says: 'Too many requests were made.', sent: ['list 200', ...times(4, 'create 429')] },
    update: { says: 'Too many requests were made.', sent: ['list 200', ...times(4, 'update 429')] },
    test: { says: 'Too many requests were made.', sent: times(4, 'test 429') },
  },
  'slow:20': FINE,
  offline: undone(`${NO_ANSWER} Check the network connection.`, '-'),
  down: undone(UNAVAILABLE, '503'),
  'down:500': undone(OWN_PROBLEM, '500'),
  html: undone(OWN_PROBLEM, '502'),
  garbled: {
    list: { says: UNREADABLE, sent: ['list 200'] },
    create: {
      says: 'Webhook created. The answer was lost on its way, but the server has it',
      sent: ['list 200', 'create 201', 'list 200', 'list 200'],
      works: true,
    },
    update: SAVED,
    test: { says: `${UNREADABLE} ${MAY_BE_SENT}`, sent: ['test 200'] },
  },
  lost: {
    list: { says: NO_ANSWER, sent: times(4, 'list -') },
    create: {
      says: 'Webhook created. The answer was lost on its way, but the server has it',
      sent: ['list 200', 'create -', 'list 200', 'list 200'],
      works: true,
    },
    update: { ...SAVED, sent: looked(...times(4, 'update -')) },
    test: { says: MAY_BE_SENT, sent: ['test -'] },
  },
  unique: {
    ...FINE,
    create: {
      says: 'The server refused what was sent. Everything you typed is still here. Change it and try again.',
      sent: ['list 200', 'create 409'],
    },
    update: {
      says: 'The server refused what was sent. Everything you typed is still here. Change it and try again.',
      sent: ['list 200', 'update 409'],
    },
  },
};
