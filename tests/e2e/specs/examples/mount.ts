import { mount } from 'webhook-settings';

const handle = mount(document.querySelector('#webhooks')!, {
  apiBase: 'https://api.eu.mesh.complyadvantage.com',
  getAccessToken: async (reason) => (await fetch(`/session/token?reason=${reason}`)).text(),
});
await handle.ready;
