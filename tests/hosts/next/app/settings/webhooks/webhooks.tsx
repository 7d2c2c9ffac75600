'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type Handle, type Options, WebhookSettings } from 'webhook-settings/react';
import { setDirty } from '../../links';

const BASE = '/settings/webhooks';

// Returns your session's token. For any reason but 'initial', it must be a new one.
const getAccessToken: Options['getAccessToken'] = async (reason) => `${reason}-token`;

/** The routes below `/settings/webhooks`. The settings follow Next's router. */
export function Webhooks() {
  const router = useRouter();
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const handle = useRef<Handle>(null);
  const [message, setMessage] = useState('');
  const [isLocked, setLocked] = useState(false);
  useEffect(() => () => setDirty(false), []);

  const path = pathname.slice(BASE.length) || '/';
  const navigation = {
    basePath: BASE,
    path: query === '' ? path : `${path}?${query}`,
    onNavigate: (path: string, { replace }: { replace: boolean }) =>
      router[replace ? 'replace' : 'push'](BASE + path, { scroll: false }),
  };

  return (
    <>
      <output aria-label="Activity">{message}</output>
      <button type="button" onClick={() => handle.current?.navigate('/new')}>
        Add a webhook
      </button>
      <label>
        <input type="checkbox" checked={isLocked} onChange={() => setLocked(!isLocked)} /> Locked
      </label>
      <WebhookSettings
        ref={handle}
        className="settings"
        apiBase="https://api.eu.mesh.complyadvantage.com"
        getAccessToken={getAccessToken}
        navigation={navigation}
        readOnly={isLocked}
        theme="inherit"
        onDirtyChange={({ detail }) => setDirty(detail.isDirty)}
        onWebhookCreated={({ detail }) => setMessage(`Webhook created: ${detail.webhook.name}`)}
      >
        <p>The webhooks are being loaded.</p>
      </WebhookSettings>
    </>
  );
}
