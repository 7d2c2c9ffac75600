import { createHmac } from 'node:crypto';
import { expect, test } from '../../support/fixtures.ts';

const DEMO = '/settings/demo';

test('the menu and the badge open the demo server', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await app.link('Demo server').click();
  await expect(app.heading).toHaveText('Demo server');
  await expect(app.link('Demo server')).toHaveAttribute('aria-current', 'page');
  await app.open('/');
  await app.link('Demo data').click();
  await expect(app.heading).toHaveText('Demo server');
  await expect(page.getByText('this browser has no service workers here')).toBeVisible();
});

test('switches, values and the text field edit one scenario, which applies immediately', async ({ app, page }) => {
  await app.open(DEMO);
  const all = page.getByRole('textbox', { name: 'All terms' });
  await all.fill('create.lost, slow:5');
  await all.press('Enter');
  await expect(page.getByLabel('Latency in milliseconds')).toHaveValue('5');
  await page.getByRole('checkbox', { name: 'Out of service' }).check();
  await page.getByLabel('Failing requests in percent').fill('0');
  await page.getByLabel('Number of webhooks').fill('3');
  await page.getByLabel('Number of webhooks').press('Enter');
  await expect(all).toHaveValue('create.lost,slow:5,down,flaky:0.00,many:3');
  await app.link('Webhooks').click();
  await app.retryUntilAlert();
  await expect(app.alert).toContainText('The service is unavailable at the moment.');
  await app.link('Demo server').click();
  await page.getByRole('checkbox', { name: 'Out of service' }).uncheck();
  await app.link('Webhooks').click();
  await expect(app.rows).toHaveCount(3);
  await app.link('Demo server').click();
  await app.button('Clear scenario').click();
  await expect(all).toHaveValue('');
  await app.link('Webhooks').click();
  await expect(app.rows).toHaveCount(12);
});

test('an invalid term is reported and changes nothing', async ({ app, page }) => {
  await app.open(`${DEMO}?mock=empty`);
  const all = page.getByRole('textbox', { name: 'All terms' });
  await all.fill('slowly');
  await all.press('Enter');
  await expect(page.getByText('The demo server does not know “slowly”. Known terms: empty, many:N,')).toBeVisible();
  await expect(all).toHaveValue('empty');
  await page.getByLabel('Latency in milliseconds').fill('fast');
  await page.getByLabel('Latency in milliseconds').press('Enter');
  await expect(page.getByText('The demo server does not know “slow:fast”.')).toBeVisible();
  await expect(page.getByLabel('Latency in milliseconds')).toHaveValue('');
});

test('requests are listed with their status, and expand to show both bodies', async ({ app, page, targets }) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Listed', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.row('Listed')).toBeVisible();
  await app.link('Demo server').click();
  const requests = page.getByRole('region', { name: 'Requests', exact: true }).getByRole('listitem');
  // The list is loaded before and after the create.
  await expect(requests).toHaveCount(3);
  await expect(requests.nth(0)).toContainText('GET');
  await requests.nth(1).getByText('POST').click();
  await expect(requests.nth(1).getByRole('region', { name: 'Sent' })).toContainText('"name": "Listed"');
  await expect(requests.nth(1).getByRole('region', { name: 'Answered' })).toContainText('"identifier"');
});

test('a received test message is shown with a valid signature', async ({ app, page, targets }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.url.fill(targets.answering(500));
  await app.button('Send test').click();
  await expect(app.testResult).toBeVisible();
  await app.button('Discard changes').click();
  await app.link('Demo server').click();
  const section = page.getByRole('region', { name: 'Received test messages' });
  const secret = await section.getByText(/^[A-Za-z0-9+/]{43}=$/).innerText();
  await section.getByRole('listitem').getByText(targets.answering(500)).click();
  const headers = await section.getByRole('region', { name: 'Headers' }).innerText();
  const header = (name: string) => new RegExp(`${name}: (.*)`).exec(headers)?.[1] ?? '';
  const body = JSON.stringify(JSON.parse(await section.getByRole('region', { name: 'Body' }).innerText()));
  const signed = `${header('webhook-id')}.${header('webhook-timestamp')}.${body}`;
  const signature = createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest('base64');
  expect(header('webhook-signature')).toBe(`v1,${signature}`);
});
