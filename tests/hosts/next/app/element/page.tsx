'use client';

import 'webhook-settings/element';

/** The element without the component: React writes its properties as attributes, and sets none of them later. */
export default function Page() {
  return <webhook-settings mock="many:9" pageSize={4} readOnly theme="inherit" />;
}
