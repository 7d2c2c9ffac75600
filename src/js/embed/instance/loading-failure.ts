import type { ErrorPage } from '../../loading/error-page.ts';
import { isSupported } from '../../loading/is-supported.ts';
import { NETWORK_FAILURE } from '../../loading/network-failure.ts';
import { type WasmUrls, wasmUrlOf } from '../runtime/wasm-urls.ts';
import { UNSUPPORTED } from './browser-support.ts';

/**
 * Returns the page for an app that could not be loaded, with the cause. It is in English, since the missing part may be
 * the language.
 */
export async function loadingFailurePage(
  error: unknown,
  isMock: boolean,
  urls: WasmUrls,
  retry: () => void,
): Promise<ErrorPage> {
  if (!isSupported()) return UNSUPPORTED;
  return {
    title: 'The webhook settings could not be loaded',
    text: isMock ? explainMockFailure(error) : await explain(urls),
    action: { label: 'Try again', onClick: retry, isBusyAfterClick: true },
  };
}

async function explain(urls: WasmUrls): Promise<string> {
  try {
    const { explainFailure } = await import('../../loading/explain-failure.ts');
    // A request has its URL resolved: an element with the name `baseURI` would hide that of the document.
    return await explainFailure([new Request(wasmUrlOf(urls)).url], true);
  } catch {
    // Not even this file could be loaded.
    return NETWORK_FAILURE;
  }
}

function explainMockFailure(error: unknown): string {
  return `The mock could not be started. ${error instanceof Error ? error.message : String(error)}`;
}
