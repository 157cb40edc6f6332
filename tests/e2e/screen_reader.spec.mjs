// Every job of the page as it is heard: read from Chromium's accessibility tree in its order, done by
// focus and keys on what was read there.
import { expect, test } from './support/fixtures.mjs';
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
