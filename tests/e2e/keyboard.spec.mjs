// Every job on a UMS ID without a pointer: after each step the focus is where a person expects it,
// in sight and marked. What is around the jobs: keyboard_page.spec.mjs.
import { fileURLToPath } from 'node:url';
import { bytesOfDownload } from './support/files.mjs';
import { expect, test } from './support/fixtures.mjs';
import { enterList, expectFocus, link, menuOf, walkTo } from './support/keyboard.mjs';

const packs = (page) => page.getByRole('grid', { name: 'Assigned Product Packs' });
const said = (page, sentence) => page.getByRole('region', { name: 'Notifications' }).getByText(sentence);

/** @param {import('./support/fixtures.mjs').Portal} portal @param {string} name */
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
