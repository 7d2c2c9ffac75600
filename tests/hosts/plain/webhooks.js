import 'webhook-settings/element';

const settings = document.querySelector('webhook-settings');
const activity = document.querySelector('output');
let last = '';

// Returns your session's token. For any reason but 'initial', it must be a new one.
settings.getAccessToken = async (reason) => `${reason}-token`;

settings.addEventListener('navigate', ({ detail }) => (document.title = `${detail.title} – Harbour`));
settings.addEventListener('dirtychange', ({ detail }) => (activity.value = detail.isDirty ? 'Unsaved changes' : last));
settings.addEventListener('webhookcreated', ({ detail }) => show(`Webhook created: ${detail.webhook.name}`));
settings.addEventListener('webhookupdated', ({ detail }) => show(`Webhook saved: ${detail.webhook.name}`));

function show(text) {
  activity.value = last = text;
}
