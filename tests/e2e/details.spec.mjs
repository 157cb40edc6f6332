// One UMS ID and its Product Packs.
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { expect, test } from './support/fixtures.mjs';

const packs = (page) =>
  page.getByRole('grid', { name: 'Assigned Product Packs' }).getByRole('row').filter({ has: page.getByRole('rowheader') });
const pack = (page, id) => packs(page).filter({ hasText: id });

// A test that stops the server hears the browser say so.
test.use({ complaints: [/net::ERR_CONNECTION_REFUSED/] });

test('clicking the name opens the details with the assigned packs', async ({ portal, page }) => {
  await portal.openList();
  const before = await canvasShot(page);
  await portal.row('UMS Production').getByRole('link', { name: 'UMS Production', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'UMS Production' })).toBeVisible();
  await expect(page).toHaveURL(/\/c\/GA-100231\/ums-ids\/[^/?]+/);
  await expect(packs(page)).toHaveCount(3);
  await expect(pack(page, 'WE-4K7QP')).toContainText('180 / 500');
  await expect(pack(page, 'WE-9TB2M')).toContainText('45 / 200');
  await expect(pack(page, 'EMP-3HX8R')).toContainText('Enterprise Management Pack');
  await expectCanvasChanged(page, before, await boxOf(page.getByRole('heading', { level: 1 })), 'the name');
});

test('several packs are assigned in one step', async ({ portal, page, server }) => {
  await portal.openDetails('UMS Test');
  const before = await canvasShot(page);
  await page.getByRole('button', { name: 'Assign Product Packs' }).click();
  const panel = page.getByRole('dialog', { name: 'Assign Product Packs' });
  await expect(panel).toContainText('Brenner Klinikverbund GmbH');
  await panel.getByRole('checkbox', { name: /^IMH-5VB8N/ }).click();
  await panel.getByRole('checkbox', { name: /^WE-3PJ6T/ }).click();
  await expect(panel).toContainText('12 / 50');
  await expect(panel).toContainText('29 / 160');
  await panel.getByRole('button', { name: 'Assign 2 packs' }).click();
  await expect(panel).toHaveCount(0);
  await expect(packs(page)).toHaveCount(3);
  await expect(page.getByText('29 / 160').first()).toBeVisible();
  await expect(page.getByText(/^2 packs assigned to UMS Test/).first()).toBeVisible();
  await expectCanvasChanged(page, before, await boxOf(pack(page, 'IMH-5VB8N')), 'the new pack');
  await saved(page);
  await server.stop();
  await server.start();
  await page.reload();
  await expect(packs(page)).toHaveCount(3);
});

test('packs that cannot be assigned say why', async ({ portal, page }) => {
  await portal.openDetails('UMS Test');
  await page.getByRole('button', { name: 'Assign Product Packs' }).click();
  const panel = page.getByRole('dialog', { name: 'Assign Product Packs' });
  for (const [id, reason] of [
    ['ADR-4WD2P', 'The EULA of order ORD-100231-3 is not accepted yet. Accept it to go on.'],
    ['WE-1QS5J', 'WE-1QS5J was merged into WE-4K7QP. Use that pack.'],
    ['WE-8LD4V', 'WE-8LD4V is assigned to UMS Klinik Süd. Move it instead.'],
  ]) {
    const item = panel.getByRole('listitem').filter({ hasText: id });
    await expect(item, id).toContainText(reason);
    await expect(item.getByRole('checkbox'), id).toHaveAttribute('aria-disabled', 'true');
  }
  await panel.getByRole('checkbox', { name: /^ADR-4WD2P/ }).focus();
  await page.keyboard.press('Space');
  await expect(panel.getByRole('checkbox', { name: /^ADR-4WD2P/ })).not.toBeChecked();
});

test('a pack is unassigned after its consequences were shown', async ({ portal, page }) => {
  await portal.openDetails('UMS Production');
  const before = await canvasShot(page);
  const row = await boxOf(pack(page, 'WE-9TB2M'));
  await page.getByRole('button', { name: 'Unassign WE-9TB2M' }).click();
  const question = page.getByRole('alertdialog', { name: 'Unassign WE-9TB2M from UMS Production?' });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(question).toContainText('Brenner Klinikverbund GmbH');
  await expect(question).toContainText('225 / 750');
  await expect(question).toContainText('180 / 550');
  await expect(question).toContainText('45 devices keep their licenses');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(packs(page)).toHaveCount(3);

  await page.getByRole('button', { name: 'Unassign WE-9TB2M' }).click();
  await question.getByRole('button', { name: 'Unassign pack' }).click();
  await expect(packs(page)).toHaveCount(2);
  await expect(page.getByText('180 / 550').first()).toBeVisible();
  await expect(page.getByText(/^WE-9TB2M unassigned/).first()).toBeVisible();
  await expectCanvasChanged(page, before, row, 'that the row is gone');
});

test('unassigning can be undone', async ({ portal, page }) => {
  await portal.openDetails('UMS Production');
  await page.getByRole('button', { name: 'Unassign WE-9TB2M' }).click();
  await page.getByRole('button', { name: 'Unassign pack' }).click();
  await expect(packs(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(packs(page)).toHaveCount(3);
});

test('a pack of another UMS ID is moved in one step', async ({ portal, page }) => {
  await portal.openDetails('UMS Test');
  await page.getByRole('button', { name: 'Assign Product Packs' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move pack WE-8LD4V' }).click();
  const question = page.getByRole('alertdialog', { name: 'Move WE-8LD4V to UMS Test?' });
  await expect(question).toContainText('UMS Klinik Süd');
  await expect(question).toContainText('105 / 150');
  await question.getByRole('button', { name: 'Move pack' }).click();
  await expect(pack(page, 'WE-8LD4V')).toBeVisible();
  await expect(page.getByText('105 / 150').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'UMS ID' }).click();
  await expect(portal.row('UMS Klinik Süd')).toContainText('0 / 0');
  await expect(portal.row('UMS Test')).toContainText('105 / 150');
});

test('the packs of a UMS ID are searched and sorted', async ({ portal, page }) => {
  await portal.openDetails('UMS Production');
  await page.getByRole('searchbox', { name: 'Search packs' }).fill('emp');
  await expect(packs(page)).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search packs' }).fill('zzz');
  await expect(page.getByRole('main').getByText('No Product Pack matches this search.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search packs' }).fill('');
  const used = page.getByRole('columnheader', { name: 'Used' });
  await used.getByRole('button').click();
  await expect(used).toHaveAttribute('aria-sort', /ascending|descending/);
});

/** Nothing waits any more. @param {import('@playwright/test').Page} page */
async function saved(page) {
  await expect(page.getByText(/pending|Not saved yet/)).toHaveCount(0);
}
