// The headers by which a page of another origin may read every response, with credentials and without: with them, no
// header can say "*".

type Headers = Record<string, string>;

/** Returns the headers for the response to a request. `names` are those of the response's other headers. */
export function allowOrigin(request: Headers, names: string[]): Headers {
  const { origin } = request;
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': names.join(', '),
    vary: 'origin',
  };
}

/** Returns the headers for the response to a preflight request. A method that the API lacks is left to the mock. */
export function answerPreflight(request: Headers): Headers {
  return {
    ...allowOrigin(request, []),
    'access-control-allow-methods': request['access-control-request-method'] ?? 'GET, POST, PATCH',
    'access-control-allow-headers': request['access-control-request-headers'] ?? '',
    // For a page on the network whose requests go to this machine.
    'access-control-allow-private-network': 'true',
  };
}
