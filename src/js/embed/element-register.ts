// The entry `webhook-settings/element`. Importing it registers `<webhook-settings>`; on a server it has no effect.

import { defineElement } from './element.ts';

if (typeof customElements !== 'undefined') defineElement();

export type * from './index.ts';
export { defineElement };
