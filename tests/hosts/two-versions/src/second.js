import { defineElement, mount } from 'webhook-settings';

defineElement();
await mount(document.querySelector('#other'), { mock: 'many:3' }).ready;

document.querySelector('button').addEventListener('click', () => {
  const output = document.querySelector('output');
  try {
    mount(document.querySelector('webhook-settings'));
    output.value = 'Mounted';
  } catch (error) {
    output.value = error.message;
  }
});
