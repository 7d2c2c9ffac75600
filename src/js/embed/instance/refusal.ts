import { dispatchFailure } from '../events.ts';
import { Frame } from './frame.ts';

/**
 * Shows in an element's place why its options can't be used, and reports it on the console and by the event `failure`.
 * Returns a function that removes what is shown.
 */
export function showRefusal(target: Element, error: unknown): () => void {
  console.error(error);
  const text = error instanceof Error ? error.message : String(error);
  // Deferred: a host page that has just inserted the element has no listener yet.
  queueMicrotask(() => dispatchFailure(target, text, false));
  try {
    const frame = new Frame(target);
    frame.setLanguage('en', 'ltr');
    frame.showPage({ title: 'The webhook settings could not be loaded', text });
    return () => frame.remove();
  } catch {
    // Something else is mounted in the element.
    return () => undefined;
  }
}
