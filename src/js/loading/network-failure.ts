/** Shown if no file of the app can be loaded. It has a file of its own, because it is loaded at the start. */
export const NETWORK_FAILURE = 'Part of it could not be loaded. Check your network connection, then reload the page.';
