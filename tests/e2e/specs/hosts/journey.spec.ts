import { expect, HOST_NAMES, test } from '../../support/host-app.ts';

for (const hostName of HOST_NAMES) {
  test.describe(hostName, () => {
    test.use({ hostName });

    test('a webhook is created, tested and switched off, and the host receives the events', async ({ host }) => {
      const { list, form, edit, activity } = host;
      await host.open();
      await host.link('Webhooks').click();
      await expect(list.heading).toBeVisible();
      await expect(list.rows).toHaveCount(12);
      await list.new.click();

      await expect(form.sendTest).toBeDisabled();
      await form.fill({ name: 'Cases to the warehouse', event: 'Case created' });
      await expect(form.sendTest).toBeDisabled();
      await expect(activity).toHaveText('Unsaved changes');
      await form.fill({ url: 'https://hooks.example.com/status/200' });
      await expect(form.sendTest).toBeEnabled();
      await form.sendTest.click();
      await expect(form.testResult).toContainText('The test message was received');

      await form.create.click();
      await expect(form.notifications).toContainText('Webhook created');
      await expect(activity).toHaveText('Webhook created: Cases to the warehouse');
      await expect(list.rows).toHaveCount(13);
      await expect(list.row('Cases to the warehouse')).toContainText('Active');

      await list.link('Cases to the warehouse').click();
      await expect(edit.heading).toHaveText('Cases to the warehouse');
      await edit.state('Inactive').check();
      await expect(activity).toHaveText('Unsaved changes');
      await edit.save.click();
      await expect(edit.notifications.getByText('Webhook saved')).toBeVisible();
      await expect(activity).toHaveText('Webhook saved: Cases to the warehouse');
      await edit.back.click();
      await expect(list.row('Cases to the warehouse').getByText('Inactive', { exact: true })).toBeVisible();
    });

    test('leaving the page destroys the settings, and returning mounts them again', async ({ host }) => {
      await host.open();
      for (const _ of ['first visit', 'second visit']) {
        await host.link('Webhooks').click();
        await expect(host.list.rows).toHaveCount(12);
        await expect(host.instances).toHaveCount(1);
        await host.link('Overview').click();
        await expect(host.overview).toBeVisible();
        await expect(host.instances).toHaveCount(0);
      }
    });
  });
}
