// Changes pages with the browser's view transitions.

/**
 * The change of page that waits for the browser to capture the old page, if there is one.
 * @type {(() => void) | undefined}
 */
let nextPage;

/**
 * Changes the page by calling `change`. The old page fades out if the browser supports view transitions and the user
 * does not prefer reduced motion. If several changes wait, only the last one is applied.
 * @param {() => void} change
 */
export function changePage(change) {
  const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isMotionReduced || !document.startViewTransition) return change();
  const isWaiting = Boolean(nextPage);
  nextPage = change;
  if (isWaiting) return;
  /** @param {boolean} isOn */
  const setLeaving = (isOn) => document.documentElement.toggleAttribute('data-webhooks-leaving', isOn);
  const go = () => {
    setLeaving(false);
    const change = nextPage;
    nextPage = undefined;
    change?.();
  };
  setLeaving(true);
  const { ready } = document.startViewTransition(go);
  // Rejects if the transition is skipped, as in a hidden tab. The page still changes.
  ready.catch(() => {});
  // The change does not wait for a capture that takes long.
  setTimeout(go, 100);
}
