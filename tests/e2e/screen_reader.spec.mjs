// Every job of the page as it is heard: read from Chromium's accessibility tree in its order, done by
// focus and keys on what was read there.
import { Colleague } from './support/colleague.mjs';
import { expect, Portal, test } from './support/fixtures.mjs';
import { ScreenReader } from './support/screen_reader.mjs';

/** @param {import('./support/fixtures.mjs').Portal} portal */
async function onList(portal) {
  await portal.openList();
  return ScreenReader.on(portal.page);
}

/** @param {import('./support/fixtures.mjs').Portal} portal @param {string} name */
async function onDetails(portal, name) {
  const reader = await onList(portal);
  await reader.activate('link', name);
  await reader.isAt(`heading, ${name}, level 1`);
  return reader;
}

test('the list: landmarks first, then each row cell by cell', async ({ portal }) => {
  const reader = await onList(portal);
  const all = (await reader.tree()).filter(({ depth }) => depth === 0).map(({ line }) => line);
  expect(all).toEqual(['link, Skip to content', 'banner', 'navigation, Main', 'main', 'status', 'alert']);
  await reader.hears('banner', '', [
    'banner',
    'text, License Portal',
    'button, Brenner Klinikverbund GmbH Global Account ID GA-100231, choose a company, collapsed, opens menu',
    'text, Data as of {time}',
    'button, Keyboard shortcuts, opens dialog',
    'button, Local administrator Super Admin, account and settings, collapsed, opens menu',
  ]);
  await reader.hears('navigation', 'Main', ['navigation, Main', 'link, UMS ID 6']);
  await reader.hears('row', /^Select all/, [
    'row',
    'columnheader', 'checkbox, Select all on this page, not checked',
    'columnheader', 'button, UMS ID',
    'columnheader', 'button, Licenses Used',
    'columnheader', 'button, Product Packs',
    'columnheader', 'button, Certificate',
    'columnheader', 'button, Auto assign',
    'columnheader', 'text, Actions',
  ]);
  await reader.hears('row', /UMS Klinik Süd/, [
    'row',
    'cell', 'checkbox, Select UMS Klinik Süd, not checked',
    'rowheader', 'link, UMS Klinik Süd', 'text, Last contact {ago}',
    'cell', 'text, 93', 'text, / 100', 'text, 7 left',
    'cell', 'text, 1', 'text, Earliest expiry {date}',
    'cell', 'text, Expires {days}', 'link, View certificate of UMS Klinik Süd',
    'cell', 'switch, Auto assign, UMS Klinik Süd, on',
    'cell', 'button, More actions for UMS Klinik Süd, collapsed, opens menu',
  ]);
});

test('an order, a filter, a search and a page are told', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('button', 'Licenses Used', 'Space');
  await reader.isTold(/Sorted by Licenses Used, ascending/);
  await reader.isAt('button, Licenses Used');
  await reader.activate('button', 'Licenses Used');
  await reader.isTold(/Sorted by Licenses Used, descending/);
  await reader.activate('button', 'Near limit 2', 'Space');
  await reader.isTold(/2 UMS IDs, page 1 of 1/);
  await reader.isAt('button, Near limit 2, pressed');
  await reader.goTo('searchbox', 'Search UMS IDs');
  await portal.page.keyboard.type('zzz');
  await reader.isTold(/No UMS ID matches these filters\./);
  await reader.isAt('searchbox, Search UMS IDs, "zzz"');
  await reader.hears('row', 'No UMS ID matches these filters.', ['row', 'cell', 'text, No UMS ID matches these filters.']);
  await reader.activate('button', 'Clear filters');
  await reader.isTold(/6 UMS IDs, page 1 of 1/);
  await reader.hears('navigation', 'Pagination', [
    'navigation, Pagination',
    'text, Rows per page',
    'combobox, Rows per page, "25", collapsed, opens menu',
    'text, 1–6 of 6',
    'button, Previous page, dimmed',
    'button, Page 1',
    'button, Next page, dimmed',
  ]);
  await reader.goTo('combobox', 'Rows per page');
  await portal.page.keyboard.press('ArrowUp');
  await reader.isAt('combobox, Rows per page, "10", collapsed, opens menu');
});

test('rows are selected and worked on together', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('checkbox', 'Select UMS Labor', 'Space');
  await reader.isAt('checkbox, Select UMS Labor, checked');
  await reader.isTold(/1 selected/);
  await portal.page.keyboard.press('Shift+ArrowDown');
  await reader.isTold(/2 selected/);
  await reader.isAt('checkbox, Select UMS Production, checked');
  await reader.hears('region', 'Selection', [
    'region, Selection',
    'text, 2 selected',
    'text, UMS Production, UMS Labor',
    'button, Turn Auto assign on',
    'button, Turn Auto assign off',
    'button, Export CSV of what is selected',
    'button, Clear',
  ]);
  await reader.activate('button', 'Turn Auto assign off');
  await reader.isTold(/Auto assign is off for 2 UMS IDs/);
});

test('the menu of a row is read and left', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('button', 'More actions for UMS Test');
  await reader.isAt('menuitem, Download UMS license');
  await reader.hears('menu', 'UMS Test', ['menu, UMS Test', 'menuitem, Download UMS license', 'menuitem, Rename', 'menuitem, Download UMS ID']);
  await portal.page.keyboard.press('Escape');
  await reader.isAt('button, More actions for UMS Test, collapsed, opens menu');
});

test('a switch says its state, and what became of it', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('switch', 'Auto assign, UMS Test', 'Space');
  // Read at once, since it goes by itself.
  await expect.poll(() => reader.read('region', 'Notifications')).toContain('text, Auto assign is on for UMS Test.');
  await reader.isTold(/Auto assign is on for UMS Test/);
  await reader.isAt('switch, Auto assign, UMS Test, on');
});

test('a field says what is wrong with it', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('button', 'More actions for UMS Test');
  await reader.activate('menuitem', 'Rename');
  await reader.isAt('textbox, Name, "UMS Test", required; 1 to 64 characters, unique in this company');
  await portal.page.keyboard.press('Control+a');
  await portal.page.keyboard.type('ums labor');
  await portal.page.keyboard.press('Enter');
  await reader.isTold(/already has a UMS ID called UMS Labor\./);
  await reader.isAt('textbox, Name, "ums labor", required, invalid; Brenner Klinikverbund GmbH already has a UMS ID called UMS Labor.');
  await portal.page.keyboard.press('Control+a');
  await portal.page.keyboard.type('UMS Testlabor');
  await portal.page.keyboard.press('Enter');
  await reader.isTold(/Renamed to UMS Testlabor\./);
  await reader.isAt('button, More actions for UMS Testlabor, collapsed, opens menu');
});

test('a registration says what it needs', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('button', 'Register UMS');
  await reader.isAt('button, UMS ID certificate (.crt, .cer, .cert, .pem), "No file chosen"; Exported in the UMS Console, without the private key.');
  await reader.activate('button', 'Register');
  await reader.isTold(/Choose the exported certificate\. Enter a name\./);
  await reader.hears('dialog', 'Register UMS', [
    'dialog, Register UMS, modal; A new UMS ID of Brenner Klinikverbund GmbH.',
    'heading, Register UMS, level 2',
    'text, A new UMS ID of Brenner Klinikverbund GmbH.',
    'button, Close',
    'form',
    'text, Choose a file or drop it here',
    'button, UMS ID certificate (.crt, .cer, .cert, .pem), "No file chosen", invalid; Choose the exported certificate.',
    'text, Choose the exported certificate.',
    'textbox, Name, required, invalid; Enter a name.',
    'text, Enter a name.',
    'text, Auto assign',
    'switch, Auto assign, off',
    'text, Off: an admin gives licenses to devices. You can change this at any time.',
    'button, Cancel',
    'button, Register',
    'status',
    'alert',
    'text, Choose the exported certificate. Enter a name.',
  ]);
});

test('packs are chosen, with the reason why others cannot be', async ({ portal }) => {
  const reader = await onDetails(portal, 'UMS Test');
  await reader.activate('button', 'Assign Product Packs');
  await reader.isAt('searchbox, Pack ID, product or comment');
  await reader.goTo('checkbox', 'ADR-4WD2P, Advanced Device Redirection');
  await reader.isAt('checkbox, ADR-4WD2P, Advanced Device Redirection, not checked, dimmed; The EULA of order ORD-100231-3 is not accepted yet. Accept it to go on.');
  await reader.goTo('button', 'Assign');
  await reader.isAt('button, Assign, dimmed; Choose at least one pack.');
  await reader.activate('checkbox', 'IMH-5VB8N, IGEL Managed Hypervisor', 'Space');
  await reader.isAt('checkbox, IMH-5VB8N, IGEL Managed Hypervisor, checked');
  await reader.hears('listitem', '', [
    'listitem',
    'checkbox, IMH-5VB8N, IGEL Managed Hypervisor, checked',
    'text, IMH-5VB8N',
    'text, IGEL Managed Hypervisor',
    'text, 20 free of 20',
    'text, Expires {date}',
  ]);
  await reader.activate('button', 'Assign 1 pack');
  await reader.isTold(/assigned to UMS Test/);
  await reader.isAt('button, Assign Product Packs, opens dialog');
});

test('unassigning reads its title and its consequences before it asks', async ({ portal }) => {
  const reader = await onDetails(portal, 'UMS Production');
  await reader.activate('button', 'Unassign WE-9TB2M');
  await reader.isAt('button, Cancel');
  await reader.hears('alertdialog', /^Unassign/, [
    'alertdialog, Unassign WE-9TB2M from UMS Production?, modal; Workspace Edition, 45 of 200 used. Brenner Klinikverbund GmbH.',
    'heading, Unassign WE-9TB2M from UMS Production?, level 2',
    'text, Workspace Edition, 45 of 200 used. Brenner Klinikverbund GmbH.',
    'text, Licenses Used now', 'text, 225', 'text, / 750', 'text, 30%',
    'text, After unassigning', 'text, 180', 'text, / 550', 'text, 33%',
    'list',
    'listitem', 'text, 45 devices keep their licenses', 'text, They work until {date}. Their slots stay taken.',
    'listitem', 'text, No new licenses from this pack', 'text, UMS Production can no longer give out its 155 free licenses.',
    'listitem', 'text, Renewals stop reaching these devices', 'text, If you renew the pack, its devices here do not get the new end date.',
    'listitem', 'text, The UMS sees this at its next contact', 'text, Or choose Refresh under Registered packs in the UMS Console.',
    'text, You can assign the pack again.',
    'button, Cancel',
    'button, Unassign pack',
    'status',
    'alert',
  ]);
  await reader.activate('button', 'Unassign pack');
  await reader.hears('region', 'Notifications', ['region, Notifications', 'text, WE-9TB2M unassigned.', 'button, Undo', 'button, Close']);
  await reader.activate('button', 'Undo');
  await reader.isTold(/WE-9TB2M unassigned\.|assigned to UMS Production/);
  await reader.hears('row', /WE-9TB2M/, [
    'row',
    'rowheader', 'text, WE-9TB2M', 'text, Workspace Edition',
    'cell', 'text, 45', 'text, / 200', 'text, 23%',
    'cell', 'text, {date}', 'text, {days}',
    'cell', 'text, Active', 'text, Waiting for UMS',
    'cell', 'button, Unassign WE-9TB2M, opens dialog',
  ]);
});

test('tabs and tables of the details', async ({ portal }) => {
  const reader = await onDetails(portal, 'UMS Test');
  await reader.hears('row', /WE-5RN1C/, [
    'row',
    'rowheader', 'text, WE-5RN1C', 'text, Workspace Edition',
    'cell', 'text, 12', 'text, / 50', 'text, 24%',
    'cell', 'text, {date}', 'text, {days}',
    'cell', 'text, Active', 'text, Picked up by UMS',
    'cell', 'button, Unassign WE-5RN1C, opens dialog',
  ]);
  await reader.activate('button', 'Used', 'Space');
  await reader.isTold(/Sorted by Used, ascending/);
  await reader.goTo('tab', 'Product Packs 1');
  await reader.isAt('tab, Product Packs 1, selected');
  await portal.page.keyboard.press('ArrowRight');
  await reader.isAt('tab, Certificate, selected');
  await expect.poll(async () => (await reader.read('tabpanel', 'Certificate')).join('\n')).toContain('term, Serial number\ndefinition\ntext, {hex}\nbutton, Copy serial number');
});

test('moving a pack reads what both UMS get before it asks', async ({ portal }) => {
  const reader = await onDetails(portal, 'UMS Test');
  await reader.activate('button', 'Assign Product Packs');
  await reader.goTo('checkbox', 'WE-8LD4V, Workspace Edition');
  await reader.isAt('checkbox, WE-8LD4V, Workspace Edition, not checked, dimmed; WE-8LD4V is assigned to UMS Klinik Süd. Move it instead.');
  await reader.goTo('button', 'Move pack WE-8LD4V');
  await reader.isAt('button, Move pack WE-8LD4V, opens dialog');
  await portal.page.keyboard.press('Enter');
  await reader.isAt('button, Cancel');
  await reader.hears('alertdialog', /^Move/, [
    'alertdialog, Move WE-8LD4V to UMS Test?, modal; Workspace Edition, 93 of 100 used. From UMS Klinik Süd. Brenner Klinikverbund GmbH.',
    'heading, Move WE-8LD4V to UMS Test?, level 2',
    'text, Workspace Edition, 93 of 100 used. From UMS Klinik Süd. Brenner Klinikverbund GmbH.',
    'text, UMS Test now', 'text, 12', 'text, / 50', 'text, 24%',
    'text, After moving', 'text, 105', 'text, / 150', 'text, 70%',
    'list',
    'listitem', 'text, 93 devices keep their licenses', 'text, They work until {date}. Their slots stay taken.',
    'listitem', 'text, The pack moves in one step', 'text, Licenses Used of UMS Klinik Süd go from 93 / 100 to 0 / 0.',
    'listitem', 'text, Renewals follow the pack', 'text, Devices of UMS Klinik Süd do not get a new end date any more.',
    'listitem', 'text, The UMS sees this at its next contact', 'text, Or choose Refresh under Registered packs in the UMS Console.',
    'text, You can move the pack back.',
    'button, Cancel',
    'button, Move pack',
    'status',
    'alert',
  ]);
  await reader.activate('button', 'Move pack');
  await reader.isTold(/WE-8LD4V moved to UMS Test\./);
  await reader.isAt('button, Assign Product Packs, opens dialog');
  await reader.hears('row', /WE-8LD4V/, [
    'row',
    'rowheader', 'text, WE-8LD4V', 'text, Workspace Edition',
    'cell', 'text, 93', 'text, / 100', 'text, 7 left',
    'cell', 'text, {date}', 'text, {days}',
    'cell', 'text, Active', 'text, Waiting for UMS',
    'cell', 'button, Unassign WE-8LD4V, opens dialog',
  ]);
});

test('a license says what it holds, and that it was downloaded', async ({ portal, page }) => {
  const reader = await onDetails(portal, 'UMS Test');
  await reader.activate('button', 'Download UMS license');
  await reader.hears('dialog', 'Download UMS license', [
    'dialog, Download UMS license, modal; UMS Test, Brenner Klinikverbund GmbH',
    'heading, Download UMS license, level 2',
    'text, UMS Test, Brenner Klinikverbund GmbH',
    'term, Level', 'definition', 'text, Enterprise',
    'term, Valid until', 'definition', 'text, {date}',
    'term, Last download', 'definition', 'text, {date}, Enterprise, number 1',
    'term, File', 'definition', 'text, UMS_Test-ums-license-2.lic',
    'text, Without a connection the UMS does not see a new end date. Download again after each renewal.',
    'button, Cancel',
    'button, Download .lic',
    'status',
    'alert',
  ]);
  const download = page.waitForEvent('download');
  await reader.activate('button', 'Download .lic');
  expect((await download).suggestedFilename()).toBe('UMS_Test-ums-license-2.lic');
  await reader.isTold(/UMS_Test-ums-license-2\.lic downloaded\./);
  await reader.isAt('button, Download UMS license, opens dialog');
});

test('files of the list and of a UMS ID are said to be downloaded', async ({ portal, page }) => {
  const reader = await onList(portal);
  /** @param {Promise<import('@playwright/test').Download>} download */
  const isTold = async (download) => {
    const name = (await download).suggestedFilename();
    await reader.isTold(new RegExp(`${name.replaceAll('.', '\\.')} downloaded\\.`));
    return name;
  };
  const taken = () => page.waitForEvent('download');
  let download = taken();
  await reader.activate('button', 'Export CSV');
  await reader.isAt('button, Export CSV');
  expect(await isTold(download)).toMatch(/^ums-ids-GA-100231-.*\.csv$/);

  await reader.activate('button', 'More actions for UMS Test');
  download = taken();
  await reader.activate('menuitem', 'Download UMS ID');
  await reader.isAt('button, More actions for UMS Test, collapsed, opens menu');
  expect(await isTold(download)).toBe('UMS_Test-ums-id.crt');

  await reader.activate('checkbox', 'Select UMS Labor', 'Space');
  await reader.isTold(/1 selected/);
  download = taken();
  await reader.activate('button', 'Export CSV of what is selected', 'Space');
  await reader.isAt('button, Export CSV of what is selected');
  expect(await isTold(download)).toMatch(/^ums-ids-GA-100231-.*\.csv$/);

  await reader.activate('link', 'View certificate of UMS Labor');
  download = taken();
  await reader.activate('button', 'Download .crt');
  await reader.isAt('button, Download .crt');
  expect(await isTold(download)).toBe('UMS_Labor-ums-id.crt');
});

test('a certificate is read and compared', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('link', 'View certificate of UMS Production');
  await expect.poll(async () => (await reader.read('dialog', 'Certificate of UMS Production')).slice(0, 20)).toEqual([
    'dialog, Certificate of UMS Production, modal; Identifies this UMS installation to Brenner Klinikverbund GmbH',
    'heading, Certificate of UMS Production, level 2',
    'text, Identifies this UMS installation to Brenner Klinikverbund GmbH',
    'button, Close',
    'text, Valid', 'text, {days}', 'text, Reminder starts 90 days before the end',
    'text, Valid from', 'text, {date}', 'text, Today', 'text, {date}', 'text, Valid until', 'text, {date}',
    'tablist, Certificate', 'tab, Details, selected', 'tab, PEM', 'tab, Registration',
    'tabpanel, Details', 'term, Subject', 'definition',
  ]);
  await reader.goTo('textbox', 'Compare fingerprint');
  await reader.isAt('textbox, Compare fingerprint; Paste the value shown in the UMS Console.');
  await portal.page.keyboard.type('00');
  await expect.poll(() => reader.here()).toMatch(/^textbox, Compare fingerprint, "00".*; .+/);
  await reader.activate('button', 'Done');
  await reader.isAt('link, View certificate of UMS Production');
});

test('a company is chosen, and the page says whose it is', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('button', /choose a company$/);
  await reader.isAt('menuitem, Brenner Klinikverbund GmbH Global Account ID GA-100231');
  await reader.hears('menu', 'Companies', [
    'menu, Companies',
    'menuitem, Brenner Klinikverbund GmbH Global Account ID GA-100231',
    'menuitem, Halden Logistics AS Global Account ID GA-100418',
    'menuitem, Osprey Field Services Ltd Global Account ID GA-100690',
    'menuitem, Tarn & Vale Council Global Account ID GA-100577',
  ]);
  await reader.activate('menuitem', /^Halden Logistics AS/);
  await reader.isAt('heading, UMS ID, level 1');
  await expect.poll(async () => (await reader.read('banner', ''))[2])
    .toBe('button, Halden Logistics AS Global Account ID GA-100418, choose a company, collapsed, opens menu');
  await expect(portal.page).toHaveTitle('UMS IDs · Halden Logistics AS · License Portal');
});

test('the appearance is a choice of one, and so is motion', async ({ portal }) => {
  const reader = await onList(portal);
  const account = 'button, Local administrator Super Admin, account and settings, collapsed, opens menu';
  await reader.activate('button', /account and settings$/);
  await reader.isAt('menuitemradio, As the system, checked');
  await reader.hears('menu', 'Appearance', [
    'menu, Appearance',
    'menuitemradio, As the system, checked',
    'menuitemradio, Light, not checked',
    'menuitemradio, Dark, not checked',
    'menuitemradio, High contrast, not checked',
    'separator',
    'menuitemradio, Motion as the system, checked',
    'menuitemradio, Reduced motion, not checked',
  ]);
  await reader.activate('menuitemradio', 'High contrast');
  await reader.isAt(account);
  await portal.page.keyboard.press('Enter');
  await reader.activate('menuitemradio', 'Reduced motion', 'Space');
  await reader.isAt(account);
  await portal.page.keyboard.press('Enter');
  await reader.hears('menu', 'Appearance', [
    'menu, Appearance',
    'menuitemradio, As the system, not checked',
    'menuitemradio, Light, not checked',
    'menuitemradio, Dark, not checked',
    'menuitemradio, High contrast, checked',
    'separator',
    'menuitemradio, Motion as the system, not checked',
    'menuitemradio, Reduced motion, checked',
  ]);
});

test('the keys are read as terms and what they do', async ({ portal }) => {
  const reader = await onList(portal);
  await reader.activate('button', 'Keyboard shortcuts');
  await expect.poll(async () => (await reader.read('dialog', 'Keyboard shortcuts')).slice(0, 9)).toEqual([
    'dialog, Keyboard shortcuts, modal',
    'heading, Keyboard shortcuts, level 2',
    'button, Close',
    'heading, Everywhere, level 3',
    'term, /', 'definition', 'text, Search',
    'term, ?', 'definition',
  ]);
  await reader.goTo('checkbox', 'Use the single keys / and ?');
  await reader.isAt('checkbox, Use the single keys / and ?, checked');
  await portal.page.keyboard.press('Space');
  await reader.isAt('checkbox, Use the single keys / and ?, not checked');
  await portal.page.keyboard.press('Escape');
  await reader.isAt('button, Keyboard shortcuts, opens dialog');
});

test('a change that the server refused is said at once, and asks for a decision', async ({ page, server, network }) => {
  network.set({ match: /\/changes\?/, held: true });
  const portal = new Portal(page, network.url);
  const reader = await onList(portal);
  await new Colleague(server.url).rename('UMS Test', 'UMS Theirs');
  await reader.activate('button', 'More actions for UMS Test');
  await reader.activate('menuitem', 'Rename');
  await reader.isAt('textbox, Name, "UMS Test", required; 1 to 64 characters, unique in this company');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('UMS Mine');
  await page.keyboard.press('Enter');
  await reader.isTold(/The name was not saved\. Somebody changed this in the meantime\./);
  network.release();
  await reader.hears('dialog', 'Pending changes', [
    'dialog, Pending changes, modal; 1 change, Brenner Klinikverbund GmbH',
    'heading, Pending changes, level 2',
    'text, 1 change, Brenner Klinikverbund GmbH',
    'button, Close',
    'text, UMS Theirs needs your decision',
    'text, Somebody changed this in the meantime. The current values are shown; check them and try again.',
    'radiogroup, UMS Theirs needs your decision',
    'radio, Name: UMS Mine Your change, checked',
    'radio, Name: UMS Theirs As it is now, not checked',
    'button, Apply again',
    'button, Decide later',
    'status',
    'alert',
    'text, The name was not saved. Somebody changed this in the meantime. The current values are shown; check them and try again.',
  ]);
  await reader.goTo('radio', /Your change$/);
  await reader.isAt('radio, Name: UMS Mine Your change, checked');
  await page.keyboard.press('ArrowDown');
  await reader.isAt('radio, Name: UMS Theirs As it is now, checked');
  await reader.activate('button', 'Discard my change');
  await expect.poll(() => reader.read('dialog', 'Pending changes')).toEqual(['no dialog "Pending changes"']);
  await expect.poll(async () => (await reader.tree()).some(({ line }) => line === 'link, UMS Theirs')).toBe(true);
});

test('a company without a UMS ID reads what to do, in order', async ({ portal }) => {
  await portal.open('/ums-ids', 'GA-100690');
  const reader = await ScreenReader.on(portal.page);
  await expect.poll(async () => (await reader.read('main', '')).slice(3)).toEqual([
    'text, Each UMS ID stands for one registered UMS installation of this company.',
    'heading, No UMS ID yet, level 2',
    'text, Register your Universal Management Suite to link its licenses to',
    'text, Osprey Field Services Ltd. You need the UMS ID certificate, a .crt file.',
    'list',
    'listitem', 'text, 1', 'text, Export the certificate', 'text, In the UMS Console, open UMS ID', 'text, and choose Export.',
    'listitem', 'text, 2', 'text, Register it here', 'text, Upload the .crt file and give the', 'text, UMS a name your team knows.',
    'listitem', 'text, 3', 'text, Assign Product Packs', 'text, The UMS sees them at its next', 'text, contact.',
    'button, Register UMS, opens dialog',
  ]);
});
