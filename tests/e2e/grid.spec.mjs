// The list by keys alone: one tab stop, arrows from cell to cell.
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { expect, expectAccessible, test } from './support/fixtures.mjs';

test('the list is one tab stop between the filters and the pager', async ({ portal, page }) => {
  await portal.openList();
  await page.getByRole('button', { name: /^Removed and superseded/ }).focus();
  await page.keyboard.press('Tab');
  await expect(portal.rows.first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Rows per page' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(portal.rows.first().getByRole('link').first()).toBeFocused();
});

test('arrows reach every cell, and a cell without a control shows where the focus is', async ({ portal, page }) => {
  await portal.openList();
  const archive = portal.row('UMS Archiv');
  await archive.getByRole('link', { name: 'UMS Archiv', exact: true }).focus();
  const used = archive.getByRole('gridcell').nth(1);
  const before = await canvasShot(page);
  await page.keyboard.press('ArrowRight');
  await expect(used).toBeFocused();
  await expectCanvasChanged(page, before, await boxOf(used), 'a ring around the cell');
  await expectAccessible(page);

  await page.keyboard.press('ArrowDown');
  await expect(portal.row('UMS DR site').getByRole('gridcell').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(portal.row('UMS DR site').getByRole('button', { name: /^More actions/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(portal.row('UMS Klinik Süd').getByRole('button', { name: /^More actions/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(portal.row('UMS Klinik Süd').getByRole('button', { name: /^More actions/ })).toBeFocused();

  await page.keyboard.press('Control+Home');
  await expect(page.getByRole('checkbox', { name: /all/i })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-name/);
  await expect(page.getByRole('columnheader', { name: 'UMS ID' }).getByRole('button')).toBeFocused();
});

test('Space selects a row, Shift and arrows more of them, Enter opens one', async ({ portal, page }) => {
  await portal.openList();
  await portal.row('UMS Archiv').getByRole('link', { name: 'UMS Archiv', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(portal.row('UMS Archiv').getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('main').getByText('3 selected')).toBeVisible();
  await expect(portal.row('UMS Klinik Süd').getByRole('link', { name: 'UMS Klinik Süd', exact: true })).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'UMS Klinik Süd' })).toBeVisible();
});

test('a switch keeps its Space; with Shift it selects its row', async ({ portal, page }) => {
  await portal.openList();
  const row = portal.row('UMS Test');
  const toggle = row.getByRole('switch');
  await toggle.focus();
  await page.keyboard.press('Space');
  await expect(toggle).toBeChecked();
  await expect(row.getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('Shift+Space');
  await expect(row.getByRole('checkbox')).toBeChecked();
  await expect(toggle).toBeChecked();
});

test('what arrows come to is scrolled into sight, clear of the header', async ({ portal, page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await portal.openList();
  await portal.row('UMS Archiv').getByRole('switch').focus();
  await page.keyboard.press('Control+End');
  const last = portal.rows.last().getByRole('button', { name: /^More actions/ });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 1 });
  for (let row = 0; row < 5; row += 1) await page.keyboard.press('ArrowUp');
  const first = portal.rows.first().getByRole('button', { name: /^More actions/ });
  await expect(first).toBeFocused();
  const header = await boxOf(page.getByRole('columnheader', { name: 'UMS ID' }));
  await expect.poll(async () => (await boxOf(first)).y).toBeGreaterThanOrEqual(header.y + header.height);
});
