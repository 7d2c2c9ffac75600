import { mount } from 'webhook-settings';
import { createWorkerMock } from 'webhook-settings/mock';

const mock = createWorkerMock({ workerUrl: '/mock-worker.js' });
mount(document.querySelector('#webhooks')!, { mock });
