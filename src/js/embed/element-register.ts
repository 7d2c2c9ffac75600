// The entry `webhook-settings/element`: registers `<webhook-settings>`. A server that imports it goes on without.

import { defineElement } from './element.ts';

if (typeof customElements !== 'undefined') defineElement();

export type * from './index.ts';
export { defineElement };
