// Names in the scripts of the world: by the canvas where its font has them, by the browser elsewhere.
import { expect, Portal, test } from './support/fixtures.mjs';
import { around, canvasPicture, colorsOf, contrast, cropOf, distanceOf, linesOf, mirrorPicture, painted } from './support/texts.mjs';
import { grown } from '../support/company.mjs';

const names = {
  'Latin': 'UMS Zürich Façade Ñandú',
  'more Latin': 'UMS Łódź Đà Nẵng',
  'Greek': 'Νοσοκομείο Αθηνών',
  'Cyrillic': 'Київ, головний сервер',
  'Chinese': '北京总部的服务器',
  'Japanese': '東京データセンター',
  'Korean': '서울 본사 서버',
  'Arabic': 'مستشفى القاهرة',
  'Hebrew': 'בית חולים תל אביב',
  'Devanagari': 'मुंबई अस्पताल',
  'Thai': 'โรงพยาบาลกรุงเทพ',
  'emoji': '👩‍⚕️ Klinik 🏳️‍🌈 🇩🇪 👍🏽',
  'two directions': 'UMS שלום 12 Berlin مرحبا',
  'a long one': '非常に長い名前のサーバーが並んでいる大きなデータセンターの管理システム第一号機',
};
const byFont = ['Latin', 'more Latin', 'Greek', 'Cyrillic'];
const all = Object.values(names);
const company = '東京クリニック';

/** A company whose UMS IDs have these names. @param {import('@playwright/test').Page} page @param {string} url */
async function openWith(page, url) {
  await page.route(/\/snapshot/, async (route) => {
    const answer = await route.fetch();
    const json = grown(await answer.json(), all.length);
    json.ums_ids.forEach((row, at) => (row.name = all[at]));
    json.company.name = company;
    await route.fulfill({ response: answer, json });
  });
  await page.route(/\/me$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('Brenner Klinikverbund GmbH', company);
    await route.fulfill({ response: answer, body });
  });
  const portal = new Portal(page, url);
  await portal.openList();
  await expect(portal.rows).toHaveCount(all.length);
  return portal;
}

/** A text that the browser shows: visible, no wider than its place, to be read on what lies under it.
 * @param {import('@playwright/test').Locator} text */
async function expectShown(text) {
  await expect(text).toHaveClass(/\bshown\b/);
  await expect(text).toHaveAttribute('dir', 'auto');
  await expect(text).toBeInViewport();
  const page = text.page();
  await painted(page);
  const client = await page.context().newCDPSession(page);
  const box = await text.boundingBox();
  const canvas = await canvasPicture(page, client);
  const border = await text.evaluate((element) => (element.localName === 'input' ? 4 : 1));
  const { ground, farthest } = colorsOf(canvas, cropOf(box, 1, -border, canvas));
  expect(farthest, 'the canvas paints nothing there').toBeLessThan(40);
  const [r, g, b] = await text.evaluate((element) => getComputedStyle(element).color.match(/\d+/g).map(Number));
  expect(contrast((r << 16) | (g << 8) | b, ground)).toBeGreaterThanOrEqual(4.5);
  await client.detach();
}

test('each name of the list is shown once, in its own cell', async ({ page, network }) => {
  test.slow();  // a picture for each
  const portal = await openWith(page, network.url);
  for (const [script, name] of Object.entries(names)) {
    await test.step(script, async () => {
      const link = portal.row(name).getByRole('link', { name, exact: true });
      const cell = await portal.row(name).getByRole('rowheader').boundingBox();
      const box = await link.boundingBox();
      expect(box.x).toBeGreaterThanOrEqual(cell.x);
      expect(box.x + box.width).toBeLessThanOrEqual(cell.x + cell.width);
      if (byFont.includes(script)) {
        await expect(link).not.toHaveClass(/\bshown\b/);
        await expect(link).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
        return;
      }
      await link.scrollIntoViewIfNeeded();
      await expectShown(link);
      const fits = await link.evaluate((element) => element.scrollWidth <= element.clientWidth);
      expect(fits, 'all of it has room, or an ellipsis').toBe(script !== 'a long one');
      if (!fits) await expect(link).toHaveCSS('text-overflow', 'ellipsis');
    });
  }
});

test('a script of the font is loaded when a name has it, and painted where the page has it', async ({ page, network }) => {
  const asked = new Set();
  page.on('request', (request) => asked.add(/\/inter-([a-z-]+)-\d+\./.exec(request.url())?.[1] ?? 'another file'));
  await new Portal(page, network.url).openList();
  await painted(page);
  expect([...asked]).toEqual(['another file']);

  const portal = await openWith(page, network.url);
  const wanted = byFont.map((script) => names[script]);
  for (const name of wanted) await expect(portal.row(name).getByRole('link', { name, exact: true })).not.toHaveClass(/\bshown\b/);
  expect([...asked].sort()).toEqual(['another file', 'cyrillic', 'greek', 'latin-ext', 'vietnamese']);
  await painted(page);
  const client = await page.context().newCDPSession(page);
  const lines = (await linesOf(page)).filter(({ words }) => wanted.includes(words));
  expect(lines.map(({ words }) => words).sort()).toEqual([...wanted].sort());
  const part = around(lines);
  const canvas = await canvasPicture(page, client, part);
  const mirror = await mirrorPicture(page, client, part);
  for (const line of lines) expect(distanceOf(line, canvas, mirror, 1), line.words).toBeLessThanOrEqual(1);
});

test.describe('without its fonts', () => {
  test.use({ complaints: [/net::ERR_FAILED/] });

  test('a script is shown by the browser', async ({ page, network }) => {
    await page.route(/\/inter-greek-/, (route) => route.abort());
    const portal = await openWith(page, network.url);
    const linkOf = (name) => portal.row(name).getByRole('link', { name, exact: true });
    await expect(linkOf(names.Cyrillic)).not.toHaveClass(/\bshown\b/);
    await expectShown(linkOf(names.Greek));
  });
});

test('names are found and copied as they are', async ({ page, network, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const portal = await openWith(page, network.url);
  await portal.page.getByRole('grid', { name: 'UMS IDs' }).evaluate((grid) => {
    document.getSelection().selectAllChildren(grid);
  });
  await page.keyboard.press('Control+c');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  for (const name of all) {
    expect(lines.filter((line) => line.split('\t').some((cell) => cell.startsWith(name))), name).toHaveLength(1);
    await page.getByRole('searchbox', { name: 'Search UMS IDs' }).fill(name);
    await expect(portal.rows).toHaveCount(1);
    await expect(portal.row(name)).toBeVisible();
  }
});

test('such names are shown in the bar, the details, dialogs and the bar of a selection', async ({ page, network }) => {
  const portal = await openWith(page, network.url);
  await expectShown(page.getByRole('banner').getByText(company));
  await portal.row(names.Japanese).getByRole('checkbox').click();
  await expectShown(page.getByRole('region', { name: 'Selection' }).getByText(names.Japanese));
  await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Clear' }).click();

  await portal.row(names.Chinese).getByRole('link', { name: names.Chinese, exact: true }).click();
  const heading = page.getByRole('heading', { level: 1, name: names.Chinese });
  await expectShown(heading);
  await expectShown(page.getByRole('navigation', { name: 'Breadcrumb' }).getByText(names.Chinese));
  await page.getByRole('button', { name: `Rename ${names.Chinese}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename UMS ID' });
  await expectShown(dialog.getByText(company));
  await expect(page.locator('#mirror h1')).toHaveCSS('visibility', 'hidden');
  await page.keyboard.press('Tab');
  await expectShown(dialog.getByRole('textbox', { name: 'Name' }));
});

test('what the canvas cannot paint is no tooltip', async ({ page, network }) => {
  const portal = await openWith(page, network.url);
  const client = await page.context().newCDPSession(page);
  for (const [name, dark] of [[names.Latin, true], [names.Arabic, false]]) {
    const menu = portal.row(name).getByRole('button', { name: /^More actions/ });
    await portal.row(name).getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('End');
    await expect(menu).toBeFocused();
    const { x, y, height } = await menu.boundingBox();
    await expect.poll(async () => {
      await painted(page);
      const canvas = await canvasPicture(page, client);
      const { ground } = colorsOf(canvas, cropOf({ x: x - 60, y: y + height + 9, width: 90, height: 20 }, 1, 0, canvas));
      return contrast(ground, 0xffffff) > 7;
    }, { message: `a tooltip at ${name}` }).toBe(dark);
  }
});

test('a message with such a name is shown on its dark ground', async ({ page, portal }) => {
  await portal.openList();
  await portal.row('UMS Test').getByRole('button', { name: /^More actions/ }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(names.Korean);
  await page.keyboard.press('Enter');
  const region = page.getByRole('region', { name: 'Notifications' });
  await region.getByRole('button', { name: 'Close' }).focus();  // so that it stays
  await expectShown(region.getByText(names.Korean));
  await expect(portal.row(names.Korean)).toBeVisible();
});
