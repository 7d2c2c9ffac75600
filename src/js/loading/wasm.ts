/** After this time loading the lazy part fails, in milliseconds, and can be tried again. */
const LAZY_TIMEOUT = 60_000;

/** Requests the part of the wasm that the list does not need. */
export function fetchLazyPart(url: string | URL, integrity: string): Promise<Response> {
  return fetchWasm(url, integrity, AbortSignal.timeout(LAZY_TIMEOUT));
}

/**
 * Links the lazy part with the first one, which has these exports. `imports` has the lazy part's own name for each
 * import, and the name that the first part exports it by.
 */
export async function linkLazyPart(
  response: Response,
  imports: Record<string, string>,
  exports: WebAssembly.Exports,
): Promise<unknown> {
  const linked = Object.entries(imports).map(([name, exported]) => [name, exports[exported]]);
  // Not streamed: that requires the type `application/wasm`, which not every server sends and the first part does
  // without.
  return WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: Object.fromEntries(linked) });
}

/** Rejects a wasm of another version by its hash. Such a wasm would fail in ways that are hard to explain. */
export async function fetchWasm(
  url: string | URL,
  integrity: string,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const response = await fetch(url, { integrity, signal });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response;
}
