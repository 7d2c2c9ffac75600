/** Returns the address of a local server under a host name that is no secure context: plain HTTP, and not loopback. */
export function insecure(origin: string): string {
  return origin.replace('127.0.0.1', 'intranet.test');
}
