import { mount } from 'webhook-settings/inline';

mount(document.querySelector('#webhooks')!, { apiBase: 'https://api.eu.mesh.complyadvantage.com' });
