/** What a user is told if no file of the app can be loaded. It is in a file of its own, because it loads at the start. */
export const NETWORK_FAILURE = 'Part of it could not be loaded. Check your network connection, then reload the page.';
