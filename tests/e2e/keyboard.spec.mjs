// Every job of the page without a pointer: after each step the focus is where a person expects it,
// in sight and marked.
import { fileURLToPath } from 'node:url';
import { grown } from '../support/company.mjs';
import { Colleague } from './support/colleague.mjs';
import { bytesOfDownload } from './support/files.mjs';
import { expect, Portal, test } from './support/fixtures.mjs';
import { expectFocus, walkTo } from './support/keyboard.mjs';

const link = (portal, name) => portal.row(name).getByRole('link', { name, exact: true });
const menuOf = (portal, name) => portal.row(name).getByRole('button', { name: `More actions for ${name}` });
const packs = (page) => page.getByRole('grid', { name: 'Assigned Product Packs' });
const accountOf = (page) => page.getByRole('banner').getByRole('button', { name: /account and settings$/ });
const said = (page, sentence) => page.getByRole('region', { name: 'Notifications' }).getByText(sentence);

/** From the start of the page into the list, at its first name. @param {Portal} portal */
async function enterList(portal) {
  await portal.openList();
  await walkTo(portal.rows.first().getByRole('rowheader').getByRole('link'));
}

/** @param {Portal} portal @param {string} name */
async function openDetails(portal, name) {
  await enterList(portal);
  await walkTo(link(portal, name), 'ArrowDown');
  await portal.page.keyboard.press('Enter');
  await expectFocus(portal.page.getByRole('heading', { level: 1, name }));
}

test('register a UMS', async ({ portal, page }) => {
  // Asked for early: the browser hears of it by another way than of keys, which may overtake it.
  const chooser = page.waitForEvent('filechooser', { timeout: 0 });
  await portal.openList();
  const opener = page.getByRole('button', { name: 'Register UMS' });
  await walkTo(opener);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Register UMS' });
  await expectFocus(dialog.getByLabel(/^UMS ID certificate/));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(fileURLToPath(new URL('files/new.crt', import.meta.url)));
  await expect(dialog).toContainText('new.example');
  await expectFocus(dialog.getByLabel(/^UMS ID certificate/));
  await walkTo(dialog.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Enter a name.');
  await expectFocus(dialog.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('UMS Neu');
  await walkTo(dialog.getByRole('switch', { name: /^Auto assign/ }).or(dialog.getByRole('checkbox', { name: /^Auto assign/ })));
  await page.keyboard.press('Space');
  await walkTo(dialog.getByRole('button', { name: 'Register' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(portal.row('UMS Neu').getByRole('switch')).toBeChecked();
  await expectFocus(opener);
});

test('rename, from the menu of a row', async ({ portal, page }) => {
  await enterList(portal);
  await walkTo(link(portal, 'UMS Test'), 'ArrowDown');
  await walkTo(menuOf(portal, 'UMS Test'), 'End', 1);
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'UMS Test' });
  await expectFocus(menu.getByRole('menuitem').first());
  await page.keyboard.press('r');
  await expectFocus(menu.getByRole('menuitem', { name: 'Rename' }));
  await page.keyboard.press('Escape');
  await expectFocus(menuOf(portal, 'UMS Test'));
  await page.keyboard.press('Space');
  await walkTo(menu.getByRole('menuitem', { name: 'Rename' }), 'ArrowDown', 3);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Rename UMS ID' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expectFocus(name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('UMS Production');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('already has a UMS ID called UMS Production');
  await expectFocus(name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('UMS Archiv 2');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expectFocus(menuOf(portal, 'UMS Archiv 2'));
});

test('switch Auto assign', async ({ portal, page }) => {
  await enterList(portal);
  await walkTo(link(portal, 'UMS Test'), 'ArrowDown');
  const toggle = portal.row('UMS Test').getByRole('switch');
  await walkTo(toggle, 'ArrowRight');
  await page.keyboard.press('Space');
  await expect(toggle).toBeChecked();
  await expectFocus(toggle);
  await expect(toggle).not.toHaveAttribute('aria-busy');
  await page.keyboard.press('Enter');
  await expect(toggle).not.toBeChecked();
  await expectFocus(toggle);
});

test('a row that a filter takes away leaves the focus to the next one', async ({ portal, page }) => {
  await portal.openList();
  const chip = page.getByRole('button', { name: /^Auto assign off/ });
  await walkTo(chip);
  await page.keyboard.press('Space');
  await expect(portal.rows).toHaveCount(1);
  await expectFocus(chip);
  const toggle = portal.row('UMS Test').getByRole('switch');
  await walkTo(link(portal, 'UMS Test'));
  await walkTo(toggle, 'ArrowRight');
  await page.keyboard.press('Space');
  await expect(portal.rows).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement.closest('[role=grid]') !== null)).toBe(true);
  await expectFocus(page.locator(':focus'));
  const clear = page.getByRole('button', { name: 'Clear filters' });
  await walkTo(clear);
  await page.keyboard.press('Enter');
  await expect(portal.rows).toHaveCount(6);
  await expectFocus(page.locator('main :focus'));
});

test('find packs of a UMS, copy what it is known by, switch it', async ({ portal, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDetails(portal, 'UMS Production');
  const copy = page.getByRole('button', { name: 'Copy identifier' });
  await walkTo(copy);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[\w-]{43}$/);
  await expectFocus(copy);
  const toggle = page.getByRole('switch', { name: 'Auto assign, UMS Production' });
  await walkTo(toggle);
  await page.keyboard.press('Enter');
  await expect(toggle).not.toBeChecked();
  await expectFocus(toggle);
  const search = page.getByRole('searchbox', { name: 'Search packs' });
  await walkTo(search);
  await page.keyboard.type('emp');
  await expect(packs(page).getByRole('rowheader')).toHaveCount(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(packs(page).getByRole('rowheader')).toHaveCount(3);
  await expectFocus(search);
  await walkTo(packs(page).locator('[tabindex="0"]'));
  await page.keyboard.press('Control+Home');
  const used = packs(page).getByRole('columnheader', { name: 'Used' });
  await walkTo(used.getByRole('button'), 'ArrowRight', 1);
  await page.keyboard.press('Enter');
  await expect(used).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Space');
  await expect(used).toHaveAttribute('aria-sort', 'descending');
  await expect(packs(page).getByRole('rowheader').first()).toContainText('WE-4K7QP');
  await expectFocus(used.getByRole('button'));
});

test('assign packs', async ({ portal, page }) => {
  await openDetails(portal, 'UMS Test');
  const opener = page.getByRole('button', { name: 'Assign Product Packs' });
  await walkTo(opener);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Assign Product Packs' });
  await expectFocus(panel.getByRole('searchbox'));
  await page.keyboard.type('IMH');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await walkTo(panel.getByRole('checkbox', { name: /^IMH-5VB8N/ }));
  await page.keyboard.press('Space');
  await walkTo(panel.getByRole('checkbox', { name: /^WE-3PJ6T/ }));
  await page.keyboard.press('Space');
  await walkTo(panel.getByRole('checkbox', { name: /^WE-9TB2M/ }));  // far down, and not to be chosen
  await page.keyboard.press('Space');
  await expect(panel.getByRole('checkbox', { name: /^WE-9TB2M/ })).not.toBeChecked();
  await walkTo(panel.getByRole('button', { name: 'Assign 2 packs' }));
  await page.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(packs(page).getByRole('rowheader')).toHaveCount(3);
  await expectFocus(opener);
});

test('move a pack to another UMS', async ({ portal, page }) => {
  await openDetails(portal, 'UMS Test');
  const opener = page.getByRole('button', { name: 'Assign Product Packs' });
  await walkTo(opener);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Assign Product Packs' });
  await expectFocus(panel.getByRole('searchbox'));
  await page.keyboard.type('8LD4V');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  const move = panel.getByRole('button', { name: 'Move pack WE-8LD4V' });
  await walkTo(move);
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog', { name: 'Move WE-8LD4V to UMS Test?' });
  await expectFocus(question.getByRole('button', { name: 'Cancel' }));
  await walkTo(question.getByRole('button', { name: 'Move pack' }), 'Tab', 1);
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(packs(page).getByRole('rowheader', { name: /^WE-8LD4V/ })).toBeVisible();
  await expect(said(page, 'WE-8LD4V moved to UMS Test.')).toBeVisible();
  await expectFocus(opener);
});

test('moving a pack is thought better of', async ({ portal, page }) => {
  await openDetails(portal, 'UMS Test');
  const opener = page.getByRole('button', { name: 'Assign Product Packs' });
  await walkTo(opener);
  await page.keyboard.press('Enter');
  const move = page.getByRole('dialog').getByRole('button', { name: 'Move pack EMP-3HX8R' });
  await walkTo(move);
  await page.keyboard.press('Space');
  const question = page.getByRole('alertdialog', { name: 'Move EMP-3HX8R to UMS Test?' });
  await expectFocus(question.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(packs(page).getByRole('rowheader')).toHaveCount(1);
  await expectFocus(page.locator('#mirror :focus'));
});

test('unassign a pack, and take it back', async ({ portal, page }) => {
  await openDetails(portal, 'UMS Production');
  await walkTo(packs(page).locator('[tabindex="0"]'));
  await page.keyboard.press('Control+End');
  await expectFocus(packs(page).getByRole('button', { name: /^Unassign/ }).last());
  const unassign = page.getByRole('button', { name: 'Unassign WE-9TB2M' });
  await walkTo(unassign, 'ArrowUp');
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await expectFocus(question.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Escape');
  await expectFocus(unassign);
  await page.keyboard.press('Enter');
  await walkTo(question.getByRole('button', { name: 'Unassign pack' }));
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(packs(page).getByRole('rowheader')).toHaveCount(2);
  await expect(packs(page).getByRole('button', { name: /^Unassign/ }).and(page.locator(':focus'))).toHaveCount(1);
  const undo = page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' });
  await walkTo(undo);
  await page.keyboard.press('Enter');
  await expect(packs(page).getByRole('rowheader')).toHaveCount(3);
  await expectFocus(page.locator('#mirror :focus'));
});

test('read a certificate, compare and copy its fingerprint', async ({ portal, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await enterList(portal);
  await walkTo(link(portal, 'UMS Production'), 'ArrowDown');
  const view = portal.row('UMS Production').getByRole('link', { name: /^View/ });
  await walkTo(view, 'ArrowRight');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Certificate of UMS Production' });
  await expect(dialog.getByText('Serial number')).toBeVisible();
  await expectFocus(dialog.locator(':focus'));
  const copy = dialog.getByRole('button', { name: /^Copy.*fingerprint/ });
  await walkTo(copy);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  await expectFocus(copy);
  await walkTo(dialog.getByRole('textbox', { name: /^Compare fingerprint/ }));
  await page.keyboard.press('Control+v');
  await expect(dialog).toContainText('Match. All 32 bytes are the same.');
  await walkTo(dialog.getByRole('button', { name: 'Done' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expectFocus(view);
});

test('download the license of a UMS', async ({ portal, page }) => {
  await openDetails(portal, 'UMS Test');
  const opener = page.getByRole('button', { name: 'Download UMS license' });
  await walkTo(opener);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Download UMS license' });
  await expectFocus(dialog.locator(':focus'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectFocus(opener);
  await page.keyboard.press('Space');
  await walkTo(dialog.getByRole('button', { name: 'Download .lic' }), 'Tab', 2);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('UMS_Test-ums-license-2.lic');
  await expect(dialog).toHaveCount(0);
  await expect(said(page, 'UMS_Test-ums-license-2.lic downloaded.')).toBeVisible();
  await expectFocus(opener);
});

test('download a UMS ID: from its row, its page and its certificate', async ({ portal, page }) => {
  await enterList(portal);
  await walkTo(link(portal, 'UMS Test'), 'ArrowDown');
  await walkTo(menuOf(portal, 'UMS Test'), 'End', 1);
  const takes = async (key) => {
    const download = page.waitForEvent('download');
    await page.keyboard.press(key);
    expect((await download).suggestedFilename()).toBe('UMS_Test-ums-id.crt');
    await expect(said(page, 'UMS_Test-ums-id.crt downloaded.').last()).toBeVisible();
  };
  await page.keyboard.press('ArrowUp');
  await expectFocus(menuOf(portal, 'UMS Production'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: 'Download UMS ID' });
  await walkTo(item, 'ArrowUp', 1);
  await takes('Enter');
  await expectFocus(menuOf(portal, 'UMS Test'));

  await walkTo(link(portal, 'UMS Test'), 'ArrowLeft', 6);
  await page.keyboard.press('Enter');
  await expectFocus(page.getByRole('heading', { level: 1, name: 'UMS Test' }));
  const more = page.getByRole('button', { name: 'More actions' });
  // Its ring touches the filled button beside it, which has the same color.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(more).toBeFocused({ timeout: 50 });
  }).toPass();
  await page.keyboard.press('ArrowUp');
  await expectFocus(item);
  await takes('Space');
  await expect(more).toBeFocused();

  await page.goBack();  // the browser's key: no page sees what it does
  await expectFocus(link(portal, 'UMS Test'));
  await walkTo(portal.row('UMS Test').getByRole('link', { name: /^View/ }), 'ArrowRight');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Certificate of UMS Test' });
  await expect(dialog.getByText('Serial number')).toBeVisible();
  const button = dialog.getByRole('button', { name: 'Download .crt' });
  await walkTo(button);
  await takes('Enter');
  await expectFocus(button);
});

test('export the list, and what is selected of it', async ({ portal, page }) => {
  /** @returns {Promise<string[]>} what the first cells of the file say */
  const takes = async (key) => {
    const download = page.waitForEvent('download');
    await page.keyboard.press(key);
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^ums-ids-GA-100231-.+\.csv$/);
    await expect(said(page, `${file.suggestedFilename()} downloaded.`).last()).toBeVisible();
    const lines = (await bytesOfDownload(file)).toString().trim().split(/\r\n/);
    return lines.slice(1).map((line) => line.split(',')[0]);
  };
  await portal.openList();
  const all = page.getByRole('button', { name: 'Export CSV', exact: true });
  await walkTo(all);
  expect(await takes('Enter')).toHaveLength(6);
  await expectFocus(all);
  await walkTo(portal.rows.first().getByRole('rowheader').getByRole('link'));
  await walkTo(link(portal, 'UMS Labor'), 'ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('main').getByText('2 selected')).toBeVisible();
  const bar = page.getByRole('region', { name: 'Selection' });
  const some = bar.getByRole('button', { name: 'Export CSV of what is selected' });
  await walkTo(some);
  expect(await takes('Space')).toEqual(['UMS Labor', 'UMS Production']);
  await expectFocus(some);
});

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
