import { useEffect, useState } from 'react';
import { useBlocker, useHref, useLocation, useNavigate } from 'react-router';
import { type Options, WebhookSettings } from 'webhook-settings/react';

export const BASE = '/settings/webhooks';

/** Marks navigations by the settings, which have already asked about unsaved changes. */
const ASKED = 'asked';

const OPTIONS: Options = {
  // Returns your session's token. For any reason but 'initial', it must be a new one.
  getAccessToken: async (reason) => `${reason}-token`,
  theme: 'inherit',
  appearance: {
    font: 'inherit',
    radius: '0.5rem',
    background: 'var(--page)',
    accent: 'var(--brand)',
    accentStrong: 'light-dark(#1e40af, #a5c4ff)',
    accentSubtle: 'color-mix(in srgb, var(--brand) 14%, var(--page))',
    accentText: 'light-dark(#fff, #0b1c44)',
  },
  mock: true,
};

/** The route `/settings/webhooks/*`. The settings follow React Router's URL. */
export function Webhooks() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [message, setMessage] = useState('');
  const [isDirty, setDirty] = useState(false);

  // The settings ask before they call `onNavigate`. The app has to ask before its own links, back and forward.
  const blocker = useBlocker(
    ({ nextLocation, historyAction }) => isDirty && (historyAction === 'POP' || nextLocation.state !== ASKED),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (confirm('Leave without saving the webhook?')) blocker.proceed();
    else blocker.reset();
  }, [blocker]);

  const navigation = {
    // With the router's `basename`.
    basePath: useHref(BASE),
    path: (pathname + search).slice(BASE.length).replace(/^(?!\/)/, '/'),
    onNavigate: (path: string, { replace }: { replace: boolean }) => navigate(BASE + path, { replace, state: ASKED }),
  };

  return (
    <>
      <output aria-label="Activity">{isDirty ? 'Unsaved changes' : message}</output>
      <WebhookSettings
        {...OPTIONS}
        navigation={navigation}
        onDirtyChange={({ detail }) => setDirty(detail.isDirty)}
        onWebhookCreated={({ detail }) => setMessage(`Webhook created: ${detail.webhook.name}`)}
        onWebhookUpdated={({ detail }) => setMessage(`Webhook saved: ${detail.webhook.name}`)}
      />
    </>
  );
}
