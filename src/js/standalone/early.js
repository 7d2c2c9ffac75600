// Requests the list before any file of the app is there, and shows its names. The build puts this script into the page.
// It is a module, so that it runs once the page is read, after a deferred script that adds a source of tokens.

import { DEFAULT_PAGE_SIZE, EarlyList, listUrl } from '../loading/early-list.ts';
import { showNames } from '../loading/early-names.ts';
import { isList, isMockRequested, readConfig } from './config.js';
import { getToken, tokenSource } from './token.js';

/** Returns the address of the list, if the app is going to request it and has a way to a token. */
function addressOfList() {
  const { backend, apiBase, pageSize } = readConfig() ?? {};
  // A mock of an earlier visit may still answer the requests of this page. It is removed first.
  const isMocked = backend !== 'http' || isMockRequested || navigator.serviceWorker?.controller;
  if (isMocked || !isList() || !tokenSource()) return undefined;
  return listUrl({ base: apiBase ?? '', search: location.search, pageSize: pageSize ?? DEFAULT_PAGE_SIZE });
}

/** @type {PageEarly['request']} */
function request() {
  const url = addressOfList();
  if (url === undefined) return undefined;
  return new EarlyList(
    url,
    getToken,
    (request) => fetch(request),
    (answer) => showNames(document, answer),
  );
}

const early = request();
// boot.js asks again, because a script between the two may have added a source of tokens.
globalThis.webhookSettingsEarly = { request: () => early ?? request() };
