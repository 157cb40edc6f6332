// The page itself without a pointer: finding, choosing rows, company and appearance, the shortcuts, and
// the browser's own keys.
import { grown } from '../support/company.mjs';
import { Colleague } from './support/colleague.mjs';
import { expect, Portal, test } from './support/fixtures.mjs';
import { enterList, expectFocus, link, menuOf, walkTo } from './support/keyboard.mjs';

const accountOf = (page) => page.getByRole('banner').getByRole('button', { name: /account and settings$/ });

test('sort, search and turn the pages', async ({ page, network }) => {
  await page.route(/\/snapshot/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: grown(await answer.json(), 60) });
  });
  const portal = new Portal(page, network.url);
  await enterList(portal);
  await page.keyboard.press('Control+Home');
  await expectFocus(page.getByRole('checkbox', { name: 'Select all on this page' }));
  const sort = page.getByRole('columnheader', { name: 'UMS ID' }).getByRole('button');
  await walkTo(sort, 'ArrowRight', 1);
  await page.keyboard.press('Space');
  await expect(portal.rows.first()).toContainText('UMS site 59');
  await expectFocus(sort);
  const rows = page.getByRole('combobox', { name: 'Rows per page' });
  await walkTo(rows);
  await page.keyboard.press('ArrowUp');
  await expect(portal.rows).toHaveCount(10);
  await expectFocus(rows);
  const next = page.getByRole('button', { name: 'Next page' });
  await walkTo(next);
  for (let at = 1; at <= 5; at += 1) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Page ${at + 1}`, exact: true })).toHaveAttribute('aria-current', 'page');
    await expectFocus(next);
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('/');
  await expectFocus(page.getByRole('searchbox', { name: 'Search UMS IDs' }));
  await page.keyboard.type('site 42');
  await expect(portal.rows).toHaveCount(1);
  await walkTo(sort);
  await walkTo(link(portal, 'UMS site 42'), 'ArrowDown', 1);
});

test('select rows, work on them together, let them go', async ({ portal, page }) => {
  await enterList(portal);
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('main').getByText('3 selected')).toBeVisible();
  await expectFocus(portal.rows.nth(2).getByRole('rowheader').getByRole('link'));
  const bar = page.getByRole('region', { name: 'Selection' });
  const off = bar.getByRole('button', { name: 'Turn Auto assign off' });
  await walkTo(off);
  await page.keyboard.press('Enter');
  for (let row = 0; row < 3; row += 1) await expect(portal.rows.nth(row).getByRole('switch')).not.toBeChecked();
  await expectFocus(off);
  await walkTo(bar.getByRole('button', { name: 'Clear' }));
  await page.keyboard.press('Enter');
  await expect(bar).toHaveCount(0);
  await expectFocus(page.locator('main :focus'));
});

test('choose another company, and another appearance', async ({ portal, page }) => {
  await portal.openList();
  const companies = page.getByRole('banner').getByRole('button', { name: /choose a company/ });
  await walkTo(companies);
  await page.keyboard.press('ArrowUp');
  await expectFocus(page.getByRole('menuitem').last());
  await page.keyboard.press('h');
  await expectFocus(page.getByRole('menuitem', { name: /^Halden/ }));
  await page.keyboard.press('Escape');
  await expectFocus(companies);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('h');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/GA-100418/);
  await expect(portal.row('UMS Oslo')).toBeVisible();
  await expectFocus(page.locator('#mirror :focus'));
  const account = accountOf(page);
  await walkTo(account, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await walkTo(page.getByRole('menuitemradio', { name: 'Light' }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await expectFocus(account);
});

test('choose the appearance and whether things move', async ({ portal, page }) => {
  await portal.openList();
  const account = accountOf(page);
  const menu = page.getByRole('menu', { name: 'Appearance' });
  const choice = (name) => menu.getByRole('menuitemradio', { name, exact: true });
  const scheme = () => page.evaluate(() => document.documentElement.dataset.scheme);
  await walkTo(account);
  await page.keyboard.press('Enter');
  await expectFocus(choice('As the system'));
  await expect(choice('As the system')).toBeChecked();
  await page.keyboard.press('End');
  await expectFocus(choice('Reduced motion'));
  await page.keyboard.press('ArrowDown');
  await expectFocus(choice('As the system'));
  await walkTo(choice('Dark'), 'ArrowDown', 2);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expectFocus(account);
  expect(await scheme()).toBe('light');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('d');
  await expectFocus(choice('Dark'));
  await page.keyboard.press('Enter');
  await expect(menu).toHaveCount(0);
  await expect.poll(scheme).toBe('dark');
  await expectFocus(account);

  await page.keyboard.press('Space');
  await expect(choice('Dark')).toBeChecked();
  await expect(choice('Motion as the system')).toBeChecked();
  await walkTo(choice('Reduced motion'), 'ArrowDown');
  await page.keyboard.press('Space');
  await expect(menu).toHaveCount(0);
  await expectFocus(account);
  await page.keyboard.press('Enter');
  await expect(choice('Dark')).toBeChecked();
  await expect(choice('Reduced motion')).toBeChecked();
  await expect(choice('Motion as the system')).not.toBeChecked();
});

test('the keys are shown, and left, from anywhere', async ({ portal, page }) => {
  await enterList(portal);
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await expectFocus(help.locator(':focus'));
  await page.keyboard.press('Escape');
  await expectFocus(portal.rows.first().getByRole('rowheader').getByRole('link'));
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('searchbox', { name: 'Search UMS IDs' })).toHaveValue('?');
  await expect(help).toHaveCount(0);
});

test('the keys are shown by their button, and left by another', async ({ portal, page }) => {
  await portal.openList();
  const opener = page.getByRole('banner').getByRole('button', { name: 'Keyboard shortcuts' });
  await walkTo(opener);
  await page.keyboard.press('Space');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expectFocus(help.locator(':focus'));
  await walkTo(help.getByRole('button', { name: 'Close' }).last());
  await page.keyboard.press('Enter');
  await expect(help).toHaveCount(0);
  await expectFocus(opener);
});

test('the keys of one character are turned off', async ({ portal, page }) => {
  await portal.openList();
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  const single = help.getByRole('checkbox', { name: 'Use the single keys / and ?' });
  await walkTo(single);
  await page.keyboard.press('Space');
  await expect(single).not.toBeChecked();
  await expectFocus(single);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search UMS IDs' })).not.toBeFocused();
  await page.keyboard.press('?');
  await expect(help).toHaveCount(0);
});

test('decide about a change that came too late', async ({ page, server, network }) => {
  test.slow();
  network.set({ match: /\/changes\?/, held: true });
  const portal = new Portal(page, network.url);
  await enterList(portal);
  await new Colleague(server.url).rename('UMS Test', 'UMS Theirs');
  await walkTo(link(portal, 'UMS Test'), 'ArrowDown');
  await walkTo(menuOf(portal, 'UMS Test'), 'End', 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  const name = page.getByRole('dialog', { name: 'Rename UMS ID' }).getByRole('textbox', { name: 'Name' });
  await expectFocus(name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('UMS Mine');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Pending changes' });
  await expect(dialog).toContainText('needs your decision');
  await expectFocus(dialog.locator(':focus'));
  network.release();
  await expect(dialog).toContainText('UMS Theirs needs your decision');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectFocus(page.locator('#mirror :focus'));
  await walkTo(page.getByRole('button', { name: 'Show changes' }).first());
  await page.keyboard.press('Enter');
  await walkTo(dialog.getByRole('radio', { name: 'Your change' }));
  await page.keyboard.press('ArrowDown');
  await expectFocus(dialog.getByRole('radio', { name: 'As it is now' }));
  await expect(dialog.getByRole('button', { name: 'Discard my change' })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await walkTo(dialog.getByRole('button', { name: 'Apply again' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(portal.row('UMS Mine')).toBeVisible();
  await expectFocus(page.locator('#mirror :focus'));
});

test('skip to the content, open tabs, go back to where one was', async ({ portal, page }) => {
  await portal.openList();
  await page.keyboard.press('Tab');
  await expectFocus(page.getByRole('link', { name: 'Skip to content' }));
  await page.keyboard.press('Enter');
  await expectFocus(page.getByRole('heading', { level: 1, name: 'UMS ID' }));
  await walkTo(portal.rows.first().getByRole('rowheader').getByRole('link'));
  await walkTo(link(portal, 'UMS Klinik Süd'), 'ArrowDown');
  await page.keyboard.press('Enter');
  await expectFocus(page.getByRole('heading', { level: 1, name: 'UMS Klinik Süd' }));
  await walkTo(page.getByRole('tab', { name: /^Product Packs/ }));
  await page.keyboard.press('ArrowRight');
  await expectFocus(page.getByRole('tab', { name: /^Certificate/ }));
  await expect(page.getByText('Serial number')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('tab', { name: /^Product Packs/ })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expectFocus(link(portal, 'UMS Klinik Süd'));
});

test("none of the browser's own keys is taken", async ({ portal, page }) => {
  await portal.openList();
  await page.evaluate(() => {
    globalThis.taken = [];
    addEventListener('keydown', (event) => {
      if (event.defaultPrevented) globalThis.taken.push(`${event.ctrlKey ? 'Control+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`);
    });
  });
  const places = [
    page.getByRole('banner').getByRole('button', { name: /choose a company/ }),
    page.getByRole('searchbox', { name: 'Search UMS IDs' }),
    portal.rows.first().getByRole('rowheader').getByRole('link'),
    portal.row('UMS Test').getByRole('switch'),
    portal.row('UMS Test').getByRole('gridcell').nth(1),
  ];
  for (const place of places) {
    await place.focus();
    for (const key of ['Control+f', 'Control+l', 'Control+r', 'Control+c', 'Control+t', 'Control+=', 'Control+-', 'Control+0', 'Alt+ArrowLeft', 'Alt+d', 'F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'Control+ArrowDown', 'Control+/', 'Alt+/']) {
      await page.keyboard.press(key);
      await page.bringToFront();
    }
  }
  expect(await page.evaluate(() => globalThis.taken)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => globalThis.taken), 'what is taken is heard').toEqual(['ArrowDown']);
});
