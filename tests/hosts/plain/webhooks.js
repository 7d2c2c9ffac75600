import 'webhook-settings/element';

const settings = document.querySelector('webhook-settings');
const activity = document.querySelector('output');
let said = '';

// Your own session's token. Any reason but 'initial' wants a fresh one.
settings.getAccessToken = async (reason) => `${reason}-token`;

settings.addEventListener('navigate', ({ detail }) => (document.title = `${detail.title} – Harbour`));
settings.addEventListener('dirtychange', ({ detail }) => (activity.value = detail.isDirty ? 'Unsaved changes' : said));
settings.addEventListener('webhookcreated', ({ detail }) => say(`Webhook created: ${detail.webhook.name}`));
settings.addEventListener('webhookupdated', ({ detail }) => say(`Webhook saved: ${detail.webhook.name}`));

function say(text) {
  activity.value = said = text;
}
