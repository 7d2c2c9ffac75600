// Checks of what is read from a database, which every script of the origin can write to.

import type { Exchange, TestMessage } from '../core/types.ts';

/** The types of the members of an exchange and of a test message. */
const EXCHANGE: Members<Exchange> = {
  number: isNumber,
  at: isText,
  method: isText,
  target: isText,
  operation: (value) => value === null || isText(value),
  sent: isText,
  delay: isNumber,
  status: (value) => value === null || isNumber(value),
  headers: isPairs,
  answered: isText,
};
const TEST_MESSAGE: Members<TestMessage> = {
  number: isNumber,
  at: isText,
  url: isText,
  headers: isPairs,
  body: isText,
};

type Members<Entry> = { [Name in keyof Entry]: (value: unknown) => boolean };

export function isExchange(value: unknown): value is Exchange {
  return hasMembers(value, EXCHANGE);
}

export function isTestMessage(value: unknown): value is TestMessage {
  return hasMembers(value, TEST_MESSAGE);
}

function hasMembers<Entry>(value: unknown, members: Members<Entry>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Record<string, unknown>;
  return Object.entries(members).every(([name, isValid]) => (isValid as (member: unknown) => boolean)(given[name]));
}

function isNumber(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isPairs(value: unknown): boolean {
  return Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isText));
}
