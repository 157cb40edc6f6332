// The drawn page where there is no room: phones, zoomed windows, low windows.
import { canvasShot } from './support/canvas.mjs';
import { showComponents } from './support/component_pages.mjs';
import { expect, expectAccessible, test } from './support/fixtures.mjs';
import { parity } from './support/one_tree.mjs';
import { complaintsOf, states } from './support/states.mjs';
import { grown } from '../support/company.mjs';

const sizes = { phone: { width: 390, height: 844 }, 'zoom 200 %': { width: 720, height: 450 }, small: { width: 320, height: 640 }, 'zoom 400 %': { width: 320, height: 256 } };

const TARGET = 44;  // CSS px, in width and height

const screens = {
  ...states,
  filters: async (portal) => {
    await portal.open('/ums-ids?dialog=filters');
    await expect(portal.page.getByRole('dialog', { name: 'Filters and order' })).toBeVisible();
  },
};

/** An open menu stays at its button, which may go out of a window that becomes lower. */
const withMenu = new Set(['row menu', 'details menu', 'company menu', 'account menu', 'selection']);

const isDrawn = (page) => page.evaluate(() => !document.documentElement.classList.contains('dom-mode'));

test.describe('in every size', () => {
  test.use({ viewport: sizes.phone });
  for (const [name, reach] of Object.entries(screens)) {
    test.describe(() => {
      test.use({ complaints: complaintsOf(name) });

      test(`${name}: drawn, nothing out of reach, nothing sideways`, async ({ portal, page }) => {
        test.slow();  // every size
        for (const [size, viewport] of Object.entries(sizes)) {
          await page.setViewportSize(viewport);
          if (viewport === sizes.phone || withMenu.has(name)) await reach(portal);
          await test.step(size, () => expectInReach(page));
        }
      });
    });
  }
});

for (const [size, viewport] of Object.entries(sizes)) {
  test(`signing in, ${size}: drawn, nothing out of reach, nothing sideways`, async ({ page, server }) => {
    await page.setViewportSize(viewport);
    for (const view of ['sign-in', 'sign-in-refused']) {
      await showComponents(page, server.url, `?show=${view}`);
      await expectInReach(page);
    }
  });
}

/** @param {import('@playwright/test').Page} page */
async function expectInReach(page) {
  await canvasShot(page);
  expect(await isDrawn(page)).toBe(true);
  expect(await outOfReach(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  expect(await parity(page)).toBe('');
  await page.evaluate(() => document.querySelectorAll('#mirror .scroller').forEach((one) => one.scrollTo(0, 0)));
  await expectAccessible(page);
}

/** Controls that no scrolling brings to where a finger can hit them, or that are too small for one.
 * @param {import('@playwright/test').Page} page */
function outOfReach(page) {
  return page.evaluate((least) => {
    const layer = [...document.querySelectorAll('dialog[open], [role=menu]')].at(-1) ?? document.querySelector('#mirror');
    const faults = [];
    let controls = 0;
    for (const control of layer.querySelectorAll('button, a[href], input, select, textarea')) {
      if (control.matches('[href="#content"]')) continue;  // shown to the keyboard alone
      controls += 1;
      control.scrollIntoView({ block: 'center' });
      const box = control.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hit = document.elementFromPoint(x, y);
      const name = control.getAttribute('aria-label') ?? control.textContent;
      if (!hit || !(control.contains(hit) || hit.contains(control))) faults.push(`${name}: ${hit?.outerHTML.slice(0, 60)} lies over it`);
      if (box.left < 0 || box.right > innerWidth + 1) faults.push(`${name}: from ${box.left} to ${box.right}`);
      if (box.width < least || box.height < least) faults.push(`${name}: ${box.width} x ${box.height}`);
    }
    return controls === 0 ? ['there is no control'] : faults;
  }, TARGET);
}

/** What scrolls to the side, but texts that keep their lines. @param {import('@playwright/test').Page} page */
function sideways(page) {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#mirror .scroller')]
      .filter((one) => one.scrollWidth > one.clientWidth && !one.querySelector(':scope > pre'))
      .map((one) => `${one.outerHTML.slice(0, 80)}: ${one.scrollWidth} in ${one.clientWidth}`),
  );
}

test.describe('a phone', () => {
  test.use({ viewport: sizes.phone });

  test('the search comes by its button and by "/", and stays while it finds something', async ({ portal, page }) => {
    await portal.openList();
    const field = page.getByRole('searchbox', { name: 'Search UMS IDs' });
    await expect(field).toHaveCount(0);
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await field.fill('labor');
    await expect(portal.row('UMS Labor')).toBeVisible();
    await expect(portal.row('UMS Test')).toHaveCount(0);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(field).toHaveValue('labor');
    await expect(field).toBeFocused();
    await field.fill('');
    await expect(portal.row('UMS Test')).toBeVisible();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(field).toHaveCount(0);
  });

  test('every filter and order is in one dialog with an address', async ({ portal, page }) => {
    await portal.openList();
    await page.getByRole('button', { name: 'All filters' }).click();
    await expect(page).toHaveURL(/dialog=filters/);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Over-consumed/ }).click();
    await expect(dialog.getByRole('button', { name: 'Show 1 UMS ID' })).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Order' }).selectOption('Licenses Used, descending');
    await expect(page).toHaveURL(/sort=-licenses/);
    await dialog.getByRole('button', { name: /^Show 1/ }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'All filters 1' })).toBeFocused();
    await expect(portal.row('UMS Labor')).toBeVisible();
  });

  test('selecting begins in the menu of a card; its bar does not scroll', async ({ portal, page }) => {
    await portal.openList();
    await portal.select('UMS Test');
    await portal.row('UMS Production').getByRole('checkbox').click();
    const bar = page.getByRole('region', { name: 'Selection' });
    await expect(bar.getByText('2 selected')).toBeVisible();
    const before = await bar.boundingBox();
    await portal.row('UMS Archiv').scrollIntoViewIfNeeded();
    expect(await bar.boundingBox()).toEqual(before);
    await bar.getByRole('button', { name: 'Turn Auto assign off' }).click();
    await expect(portal.row('UMS Production').getByRole('switch')).not.toBeChecked();
    await bar.getByRole('button', { name: 'Clear' }).click();
    await expect(bar).toHaveCount(0);
  });

  test('another page is seen from its top, and the way back leads to the same place', async ({ portal, page }) => {
    await page.route('**/snapshot*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: grown(await answer.json(), 60) });
    });
    await portal.openList('?rows=10');
    const top = () => page.evaluate(() => document.querySelector('#mirror main > .scroller').scrollTop);
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect(page.getByText(/^11–20 of/)).toBeAttached();
    expect(await top()).toBe(0);
    await portal.rows.nth(6).getByRole('link').first().click();
    await expect(page.getByRole('tab', { name: /^Certificate/ })).toBeVisible();
    expect(await top()).toBe(0);
    await page.goBack();
    await expect(page.getByText(/^11–20 of/)).toBeAttached();
    await expect.poll(top).toBeGreaterThan(300);
  });
});

test('what happens is told above the bar at the foot', async ({ portal, page }) => {
  await page.setViewportSize(sizes.phone);
  await portal.openList();
  await portal.row('UMS Test').getByRole('switch').click();
  const toast = page.getByRole('region', { name: 'Notifications' });
  await expect(toast).toBeVisible();
  const [told, foot] = [await toast.boundingBox(), await page.getByRole('navigation', { name: 'Main' }).boundingBox()];
  expect(told.y + told.height).toBeLessThanOrEqual(foot.y);
});

test('in a low window the bars scroll with the page', async ({ portal, page }) => {
  await page.setViewportSize({ width: 1440, height: 320 });
  await portal.openList();
  const bar = page.getByRole('banner');
  expect((await bar.boundingBox()).y).toBe(0);
  await page.getByRole('button', { name: 'Next page' }).scrollIntoViewIfNeeded();
  expect((await bar.boundingBox()).y).toBeLessThan(0);
});

test('a dialog higher than its window scrolls above its buttons', async ({ portal, page }) => {
  await page.setViewportSize({ width: 1280, height: 570 });
  await portal.openList();
  await portal.row('UMS Production').getByRole('link', { name: /^View/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Serial number')).toBeVisible();
  const field = dialog.getByRole('textbox', { name: /^Compare fingerprint/ });
  await field.scrollIntoViewIfNeeded();
  const [inner, done] = [await field.boundingBox(), await dialog.getByRole('button', { name: 'Done' }).boundingBox()];
  expect(inner.y + inner.height).toBeLessThan(done.y);
});

test('between, the navigation keeps its icons and the table fits', async ({ portal, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await portal.openList();
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'UMS ID' });
  expect((await link.boundingBox()).width).toBeLessThan(60);
  expect(await sideways(page)).toEqual([]);
  await portal.openDetails('UMS Production');
  await expect(page.getByText('Auto assign', { exact: true }).first()).toBeInViewport();
});

test('a long text ends before the button that clears it', async ({ portal, page }) => {
  await page.setViewportSize(sizes.phone);
  await states.certificate(portal);
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox', { name: 'Compare fingerprint' });
  await field.fill('0'.repeat(64));
  const button = await dialog.getByRole('button', { name: 'Clear comparison' }).boundingBox();
  const end = await field.evaluate((input) => {
    const { right } = input.getBoundingClientRect();
    return right - parseFloat(getComputedStyle(input).paddingRight);
  });
  expect(end).toBeLessThanOrEqual(button.x);
});
