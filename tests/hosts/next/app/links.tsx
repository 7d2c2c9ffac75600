'use client';

import Link from 'next/link';

/** Whether the settings have unsaved changes. */
let isDirty = false;

export function setDirty(value: boolean): void {
  isDirty = value;
}

/** Asks before a link of the app leaves unsaved changes. The settings ask before their own links. */
const ask = (event: { preventDefault: () => void }) => {
  if (isDirty && !confirm('Leave without saving the webhook?')) event.preventDefault();
};

export function Links() {
  return (
    <nav aria-label="Quayside">
      <Link href="/" onNavigate={ask}>
        Overview
      </Link>
      <Link href="/settings/webhooks" onNavigate={ask}>
        Webhooks
      </Link>
    </nav>
  );
}
