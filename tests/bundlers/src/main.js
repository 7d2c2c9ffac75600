import { mount } from 'webhook-settings';
import { createMock } from 'webhook-settings/mock';

mount(document.querySelector('#webhooks'), { mock: createMock() });
