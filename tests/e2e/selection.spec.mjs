// Rows of many pages: turned, and selected by click, by range, by page and all that match.
import { expect, Portal, test } from './support/fixtures.mjs';
import { grown } from '../support/company.mjs';
import { ManyUmsIds } from './support/many_ums_ids.mjs';

const box = (portal, name) => portal.row(name).getByRole('checkbox');
const bar = (page) => page.getByRole('region', { name: 'Selection' });

test('a click with Shift selects the rows between, and marks no text', async ({ portal, page }) => {
  await portal.openList();
  await portal.rows.nth(1).getByRole('checkbox').click();
  await portal.rows.nth(4).getByRole('checkbox').click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('4 selected');
  for (let row = 1; row <= 4; row += 1) await expect(portal.rows.nth(row).getByRole('checkbox')).toBeChecked();
  await expect(portal.rows.nth(4).getByRole('checkbox')).toBeFocused();
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('');

  await portal.rows.nth(4).getByRole('checkbox').click();
  await portal.rows.nth(2).getByRole('checkbox').click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('1 selected');
});

test('another page is written into the rows that are there', async ({ page, network }) => {
  await page.route(/\/snapshot/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: grown(await answer.json(), 60) });
  });
  const portal = new Portal(page, network.url);
  await portal.openList();
  await expect(portal.row('UMS site 0')).toBeVisible();
  const before = await portal.rows.elementHandles();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(portal.rows.first()).toContainText('UMS site 25');
  const after = await portal.rows.elementHandles();
  for (const [index, row] of after.entries()) {
    expect(await row.evaluate((one, other) => one === other, before[index]), `row ${index}`).toBe(true);
  }
});

test('all that match are selected on all pages, and go out in slices of a hundred', async ({ page, network }) => {
  await page.route(/\/snapshot/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: grown(await answer.json(), 250) });
  });
  network.set({ match: /\/commands$/, held: true });
  const portal = new Portal(page, network.url);
  await portal.openList('?q=site');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  await expect(bar(page)).toContainText('25 selected');
  await bar(page).getByRole('button', { name: 'Select all 250 that match' }).click();
  await expect(bar(page)).toContainText('250 selected');
  await expect(bar(page)).toContainText('and 245 more');
  await expect(bar(page).getByRole('button', { name: /that match/ })).toHaveCount(0);

  await bar(page).getByRole('button', { name: 'Turn Auto assign off' }).click();
  for (const control of await portal.rows.getByRole('switch').all()) await expect(control).not.toBeChecked();
  await expect.poll(() => network.count(/\/commands$/)).toBe(1);
  const { body } = network.seen.find((request) => request.path.endsWith('/commands'));
  expect(JSON.parse(body).commands.map((command) => command.args.ums_ids.length)).toEqual([100, 100, 50]);
});

test('of all that match one slice is refused: how many are done, how many not and why, and again', async ({ portal, page }) => {
  const backend = await new ManyUmsIds(page, 250).start();
  const contested = '107'.padStart(32, '0');
  backend.contested.add(contested);
  await portal.openList('?q=site');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  await bar(page).getByRole('button', { name: 'Select all 250 that match' }).click();
  await bar(page).getByRole('button', { name: 'Turn Auto assign off' }).click();

  const why = 'UMS site 107: Somebody changed this in the meantime. The current values are shown; check them and try again.';
  const told = `Auto assign is off for 150 of 250 UMS IDs. Not changed: 100 UMS IDs. ${why}`;
  const panel = page.getByRole('dialog', { name: 'Pending changes' });
  await expect(panel).toContainText('100 UMS IDs need your decision');
  await expect(panel).toContainText(why);
  await expect(page.locator('.live[role=alert]').filter({ hasText: told })).toHaveCount(1);
  expect(backend.on).toBe(100);
  await panel.getByRole('button', { name: 'Decide later' }).click();
  await expect(panel).toHaveCount(0);
  const toasts = page.getByRole('region', { name: 'Notifications' });
  await expect(toasts).toContainText(told);
  await expect(portal.row('UMS site 0').getByRole('switch')).not.toBeChecked();
  await page.getByRole('searchbox', { name: 'Search UMS IDs' }).fill('site 107');
  await expect(portal.row('UMS site 107')).toContainText('Needs your decision');
  await expect(portal.row('UMS site 107').getByRole('switch')).toBeChecked();
  await expect(bar(page)).toContainText('250 selected');

  backend.contested.clear();
  await page.getByRole('button', { name: 'Show changes' }).click();
  await panel.getByRole('button', { name: 'Apply again' }).click();
  await expect(panel).toHaveCount(0);
  await expect(toasts).toContainText('Auto assign is off for 100 UMS IDs.');
  await expect(portal.row('UMS site 107').getByRole('switch')).not.toBeChecked();
  expect(backend.on).toBe(0);
});

test('many that were switched are undone as one', async ({ portal, page }) => {
  const backend = await new ManyUmsIds(page, 250).start();
  await portal.openList('?q=site');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  await bar(page).getByRole('button', { name: 'Select all 250 that match' }).click();
  await bar(page).getByRole('button', { name: 'Turn Auto assign off' }).click();
  const toasts = page.getByRole('region', { name: 'Notifications' });
  await expect(toasts).toContainText('Auto assign is off for 250 UMS IDs.');
  expect(backend.on).toBe(0);
  await toasts.getByRole('button', { name: 'Undo' }).click();
  await expect(toasts).toContainText('Auto assign is on for 250 UMS IDs.');
  expect(backend.on).toBe(250);
});
