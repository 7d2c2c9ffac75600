import type { IncomingMessage } from 'node:http';

/** Returns the body of a request, of which it reads no more than `max` bytes. */
export async function readBody(request: IncomingMessage, max: number): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length >= max) break;
  }
  const body = new Uint8Array(Math.min(length, max));
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, body.length - at);
    body.set(part, at);
    at += part.length;
  }
  return body.buffer;
}
