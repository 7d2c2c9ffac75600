import { useEffect, useState } from 'react';
import { useBlocker, useLocation, useNavigate } from 'react-router';
import type { Options } from 'webhook-settings';
import { WebhookSettings } from './WebhookSettings';

export const BASE = '/settings/webhooks';

/** What the settings themselves lead to: they have asked about unsaved work by then. */
const ASKED = 'asked';

const OPTIONS: Options = {
  // Your own session's token. Any reason but 'initial' wants a fresh one.
  getAccessToken: async (reason) => `${reason}-token`,
  theme: 'inherit',
  appearance: {
    font: 'inherit',
    radius: '0.5rem',
    canvas: 'var(--page)',
    accent: 'var(--brand)',
    accentStrong: 'light-dark(#1e40af, #a5c4ff)',
    accentSoft: 'color-mix(in srgb, var(--brand) 14%, var(--page))',
    onAccent: 'light-dark(#fff, #0b1c44)',
  },
  mock: true,
};

/** The route `/settings/webhooks/*`: its URL is React Router's, and the settings follow it. */
export function Webhooks() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [said, say] = useState('');
  const [isDirty, setDirty] = useState(false);

  // The settings ask before they call `onNavigate`. Of your own links, and of the browser's back and forward, they only
  // hear later.
  const blocker = useBlocker(
    ({ nextLocation, historyAction }) => isDirty && (historyAction === 'POP' || nextLocation.state !== ASKED),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (confirm('Leave without saving the webhook?')) blocker.proceed();
    else blocker.reset();
  }, [blocker]);

  const navigation = {
    basePath: BASE,
    path: (pathname + search).slice(BASE.length).replace(/^(?!\/)/, '/'),
    onNavigate: (path: string, { replace }: { replace: boolean }) => navigate(BASE + path, { replace, state: ASKED }),
  };

  return (
    <>
      <output aria-label="Activity">{isDirty ? 'Unsaved changes' : said}</output>
      <WebhookSettings
        options={{ ...OPTIONS, navigation }}
        on={{
          dirtychange: ({ detail }) => setDirty(detail.isDirty),
          webhookcreated: ({ detail }) => say(`Webhook created: ${detail.webhook.name}`),
          webhookupdated: ({ detail }) => say(`Webhook saved: ${detail.webhook.name}`),
        }}
      />
    </>
  );
}
