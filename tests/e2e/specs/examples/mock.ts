import { mount } from 'webhook-settings';
import { createMock } from 'webhook-settings/mock';

const mock = createMock({ scenario: 'slow:100-900' });
mount(document.querySelector('#webhooks')!, { mock });
await mock.control.seed([{ name: 'Case intake' }]);
