// The list of UMS IDs: what it shows, and finding one's way in it.
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { bytesOfDownload } from './support/files.mjs';
import { expect, test } from './support/fixtures.mjs';

const open = ['UMS Archiv', 'UMS DR site', 'UMS Klinik Süd', 'UMS Labor', 'UMS Production', 'UMS Test'];

/** Names in the order of the rows. */
const names = (portal) => portal.rows.getByRole('rowheader').getByRole('link').allTextContents();

test('the list has the six columns and one row for each open UMS ID', async ({ portal }) => {
  await portal.openList();
  const headers = portal.page.getByRole('columnheader');
  for (const name of ['UMS ID', 'Licenses Used', 'Product Packs', 'Certificate', 'Auto assign', 'Actions']) {
    await expect(headers.filter({ hasText: name }).or(portal.page.getByRole('columnheader', { name }))).toHaveCount(1);
  }
  expect(await names(portal)).toEqual(open);
  await expect(portal.page).toHaveTitle(/UMS ID.*Brenner Klinikverbund GmbH.*License Portal/);
});

test('a row says licenses used, packs, certificate and Auto assign, each with its second line', async ({ portal }) => {
  await portal.openList();
  const production = portal.row('UMS Production');
  await expect(production).toContainText('225 / 750');
  await expect(production).toContainText('30%');
  await expect(production).toContainText('Earliest expiry');
  await expect(production).toContainText('Valid');
  await expect(production).toContainText('Last contact 2 h ago');
  await expect(production.getByRole('switch', { name: /^Auto assign/ })).toBeChecked();

  await expect(portal.row('UMS Test')).toContainText('12 / 50');
  await expect(portal.row('UMS Test').getByRole('switch')).not.toBeChecked();
  await expect(portal.row('UMS DR site')).toContainText('Never contacted');
  await expect(portal.row('UMS DR site')).toContainText('Not seen yet');
  await expect(portal.row('UMS DR site')).toContainText('No licenses');
  await expect(portal.row('UMS DR site').getByRole('link', { name: /^Assign/ })).toBeVisible();
  await expect(portal.row('UMS Klinik Süd')).toContainText('7 left');
  await expect(portal.row('UMS Klinik Süd')).toContainText('Expires in 21 days');
  await expect(portal.row('UMS Labor')).toContainText('130 / 120');
  await expect(portal.row('UMS Labor')).toContainText('Over by 10');
  await expect(portal.row('UMS Archiv')).toContainText('1 of 1 expired');
});

test('search finds by name, pack, fingerprint and comment, and the canvas follows', async ({ portal, page }) => {
  await portal.openList();
  const before = await canvasShot(page);
  const gone = await boxOf(portal.row('UMS Test'));
  const search = page.getByRole('searchbox', { name: 'Search UMS IDs' });
  await search.fill('prod');
  await expect(portal.rows).toHaveCount(1);
  await expect(portal.row('UMS Production')).toBeVisible();
  await expect(page).toHaveURL(/[?&]q=prod/);
  await expectCanvasChanged(page, before, gone, 'one row instead of six');
  await search.fill('WE-8LD4V');
  await expect(portal.rows).toHaveCount(1);
  await expect(portal.row('UMS Klinik Süd')).toBeVisible();
  await search.fill('nothing like this');
  await expect(page.getByRole('main').getByText('No UMS ID matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(portal.rows).toHaveCount(open.length);
  await expect(search).toHaveValue('');
});

test('the slash key goes to the search, also typed in pieces no character is lost', async ({ portal, page }) => {
  await portal.openList();
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search UMS IDs' });
  await expect(search).toBeFocused();
  await page.keyboard.type('ums production of brenner 30 ch');
  await expect(search).toHaveValue('ums production of brenner 30 ch');
});

for (const [column, first, last] of [
  ['UMS ID', 'UMS Test', 'UMS Archiv'],
  ['Licenses Used', 'UMS Labor', 'UMS DR site'],
  ['Product Packs', 'UMS Production', 'UMS DR site'],
  ['Certificate', 'UMS DR site', 'UMS Klinik Süd'],
]) {
  test(`${column} sorts both ways and says so`, async ({ portal, page }) => {
    await portal.openList();
    const header = page.getByRole('columnheader', { name: column });
    const press = () => header.getByRole('button').click();
    if (column !== 'UMS ID') {
      await press();
      await expect(header).toHaveAttribute('aria-sort', 'ascending');
    }
    await press();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await expect(portal.rows.first()).toContainText(first);
    await expect(portal.rows.last()).toContainText(last);
    await expect(page).toHaveURL(/sort=/);
    await press();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(portal.rows.first()).toContainText(last);
    await expect(page.locator('[aria-sort=ascending], [aria-sort=descending]')).toHaveCount(1);
  });
}

test('Auto assign sorts the ones that are off together', async ({ portal, page }) => {
  await portal.openList();
  await page.getByRole('columnheader', { name: 'Auto assign' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=/);
  const off = await portal.rows.getByRole('switch', { checked: false }).count();
  expect(off).toBe(1);
  const first = portal.rows.first().getByRole('switch');
  const last = portal.rows.last().getByRole('switch');
  expect((await first.isChecked()) !== (await last.isChecked())).toBe(true);
});

test('a filter narrows the list and says how many it will show', async ({ portal, page }) => {
  await portal.openList();
  const chip = page.getByRole('button', { name: /^Auto assign off/ });
  await expect(chip).toContainText('1');
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(portal.rows).toHaveCount(1);
  await expect(portal.row('UMS Test')).toBeVisible();
  await chip.click();
  await expect(portal.rows).toHaveCount(open.length);
});

test('removed UMS IDs are shown when asked for', async ({ portal, page }) => {
  await portal.openList();
  await page.getByRole('button', { name: /^Removed and superseded/ }).click();
  await expect(portal.rows).toHaveCount(open.length + 1);
  await expect(portal.row('UMS Radiologie')).toContainText('Removed');
  await expect(portal.row('UMS Radiologie').getByRole('switch')).toHaveCount(0);
});

test('rows per page and pages follow the list', async ({ portal, page }) => {
  await portal.openList();
  const pages = page.getByRole('navigation', { name: 'Pagination' });
  await expect(pages).toContainText('1–6 of 6');
  await pages.getByRole('combobox', { name: 'Rows per page' }).selectOption('10');
  await expect(page).toHaveURL(/rows=10/);
  await expect(pages.getByRole('button', { name: 'Next page' })).toHaveAttribute('aria-disabled', 'true');
  await expect(pages.getByRole('button', { name: 'Page 1', exact: true })).toHaveAttribute('aria-current', 'page');
});

test('another company is one choice away and has rows of its own', async ({ portal, page }) => {
  await portal.openList();
  const before = await canvasShot(page);
  const selector = page.getByRole('banner').getByRole('button', { name: /choose a company/ });
  const box = await boxOf(selector);
  await selector.click();
  await page.getByRole('menuitem', { name: /Halden Logistics AS/ }).or(page.getByRole('option', { name: /Halden Logistics AS/ })).click();
  await expect(page).toHaveURL(/\/c\/GA-100418\/ums-ids/);
  await expect(portal.row('UMS Oslo')).toContainText('300 / 300');
  await expect(portal.row('UMS Production')).toHaveCount(0);
  await expect(portal.row('UMS Narvik')).toContainText('Expired');
  await expectCanvasChanged(page, before, box, 'the name of the other company');
});

test('a company without a UMS ID says what to do', async ({ portal, page }) => {
  await portal.open('/ums-ids', 'GA-100690');
  await expect(page.getByRole('heading', { name: 'No UMS ID yet' })).toBeVisible();
  await expect(page.getByText(/Osprey Field Services Ltd/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Register UMS' }).first()).toBeVisible();
});

test('the list is exported as it is filtered', async ({ portal, page }) => {
  await portal.openList('?q=UMS%20Test');
  await expect(portal.rows).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const text = (await bytesOfDownload(await download)).toString();
  const lines = text.trim().split(/\r?\n/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('UMS Test');
});

test('selected rows switch Auto assign together', async ({ portal, page }) => {
  await portal.openList();
  await portal.row('UMS Test').getByRole('checkbox').click();
  await portal.row('UMS Labor').getByRole('checkbox').click();
  await expect(page.getByRole('main').getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Turn Auto assign on' }).click();
  await expect(portal.row('UMS Test').getByRole('switch')).toBeChecked();
  await expect(portal.row('UMS Labor').getByRole('switch')).toBeChecked();
});
