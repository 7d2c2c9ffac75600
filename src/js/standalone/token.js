/** Returns what gives access tokens, if a script of the page's owner has added that by now. */
export const tokenSource = () => globalThis.webhookSettings?.getAccessToken;

/**
 * Asks the page's script for a token. Only the name of its error is logged: there may be a token in the rest.
 * @param {string} reason
 */
export function getToken(reason) {
  return new Promise((resolve) => resolve(tokenSource()?.(reason))).catch((error) =>
    console.error(`getAccessToken has failed with ${error?.name ?? typeof error}.`),
  );
}
