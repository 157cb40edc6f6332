// What a person does to UMS IDs and their packs in Firefox, by mouse and keys, on both renderers.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readPng } from '../e2e/support/png.mjs';
import { grown } from '../support/company.mjs';
import {
  dialog, find, firstRow, hasFocus, isPlain, onPage, press, reached, rows, says, switched, ways,
} from './page.mjs';
import tokens from '../../assets/tokens.json' with { type: 'json' };

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} page @param {string} address */
async function openList(page, address) {
  await page.goto(address);
  await rows(page, 6);
}

/** @param {Page} page @param {string} address @param {string} name */
async function openDetails(page, address, name) {
  await openList(page, address);
  await press(page, 'link', name);
  await reached(page, name);
}

/** The packs of a UMS ID are these, in any order. @param {Page} page @param {string[]} ids */
const packs = (page, ids) =>
  page.waitForFunction((wanted) => {
    const cells = [...document.querySelectorAll('tbody th')];
    const shown = cells.map((cell) => cell.textContent?.match(/^[A-Z]+-[A-Z0-9]{5}/)?.[0]);
    return shown.sort().join() === wanted;
  }, {}, ids.toSorted().join());

/** A company of 60 UMS IDs instead of the demo's. @param {Page} page */
async function withMany(page) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (!request.url().includes('/snapshot')) return void request.continue();
    const answer = await (await fetch(request.url())).json();
    void request.respond({ contentType: 'application/json', body: JSON.stringify(grown(answer, 60)) });
  });
}

/** @param {Page} page */
const searched = (page) =>
  page.$eval('input[type=search]', (field) => /** @type {HTMLInputElement} */ (field).value);

/** @param {Page} page @param {number} number */
const onListPage = (page, number) =>
  page.waitForFunction((wanted) =>
    document.querySelector('[aria-current=page][aria-label^=Page]')?.textContent === wanted, {}, String(number));

/** The color at the lower right corner of the main part, "#RRGGBB". @param {Page} page */
async function ground(page) {
  const main = await (await page.$('main'))?.boundingBox();
  assert.ok(main);
  const corner = { x: Math.floor(main.x + main.width) - 4, y: Math.floor(main.y + main.height) - 4 };
  const shot = await page.screenshot({ clip: { ...corner, width: 1, height: 1 } });
  const { data } = readPng(Buffer.from(shot));
  const digits = [...data.subarray(0, 3)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `#${digits.join('').toUpperCase()}`;
}

/** @param {() => Promise<string>} value @param {string} wanted */
async function becomes(value, wanted) {
  const end = Date.now() + 15_000;
  while (await value() !== wanted && Date.now() < end);
  assert.equal(await value(), wanted);
}

for (const { mode, query, skip } of ways) {
  const list = (/** @type {string} */ url) => `${url}/c/GA-100231/ums-ids${query}`;

  test(`${mode}: a UMS is registered by its certificate`, { skip }, () =>
    onPage(async (page, url) => {
      await openList(page, list(url));
      assert.equal(await isPlain(page), query !== '');
      await press(page, 'button', 'Register UMS');
      await dialog(page, 'Register UMS');
      await press(page, 'button', 'Register');
      await says(page, 'Choose the exported certificate.');
      const field = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        await page.$('dialog[open] input[type=file]'));
      await field.uploadFile(fileURLToPath(new URL('../e2e/files/new.crt', import.meta.url)));
      await says(page, 'new.example');
      await (await find(page, 'textbox', 'Name')).click();
      await page.keyboard.type('UMS Neu');
      await press(page, 'switch', 'Auto assign');
      await press(page, 'button', 'Register');
      await dialog(page, '');
      await rows(page, 7);
      await switched(page, 'Auto assign, UMS Neu', true);
      await says(page, 'UMS Neu registered.');
    }));

  test(`${mode}: packs are assigned, unassigned and moved`, { skip }, () =>
    onPage(async (page, url) => {
      await openDetails(page, list(url), 'UMS Test');
      await packs(page, ['WE-5RN1C']);
      await press(page, 'button', 'Assign Product Packs');
      await dialog(page, 'Assign Product Packs');
      await press(page, 'checkbox', 'IMH-5VB8N, IGEL Managed Hypervisor');
      await press(page, 'checkbox', 'WE-3PJ6T, Workspace Edition');
      await press(page, 'button', 'Assign 2 packs');
      await dialog(page, '');
      await packs(page, ['WE-5RN1C', 'IMH-5VB8N', 'WE-3PJ6T']);

      await press(page, 'button', 'Unassign WE-3PJ6T');
      await dialog(page, 'Unassign WE-3PJ6T from UMS Test?');
      await press(page, 'button', 'Cancel');
      await dialog(page, '');
      await hasFocus(page, 'Unassign WE-3PJ6T');
      await press(page, 'button', 'Unassign WE-3PJ6T');
      await press(page, 'button', 'Unassign pack');
      await packs(page, ['WE-5RN1C', 'IMH-5VB8N']);

      await press(page, 'button', 'Assign Product Packs');
      await press(page, 'button', 'Move pack WE-8LD4V');
      await dialog(page, 'Move WE-8LD4V to UMS Test?');
      await press(page, 'button', 'Move pack');
      await dialog(page, '');
      await packs(page, ['WE-5RN1C', 'IMH-5VB8N', 'WE-8LD4V']);
      await says(page, 'WE-8LD4V moved to UMS Test.');
    }));

  test(`${mode}: a UMS ID gets another name from the menu of its row`, { skip }, () =>
    onPage(async (page, url) => {
      await openList(page, list(url));
      await press(page, 'button', 'More actions for UMS Labor');
      await press(page, 'menuitem', 'Rename');
      await dialog(page, 'Rename UMS ID');
      await page.keyboard.press('End');
      await page.keyboard.type(' 2');
      await press(page, 'button', 'Rename');
      await dialog(page, '');
      await find(page, 'link', 'UMS Labor 2');
      await hasFocus(page, 'More actions for UMS Labor 2');
    }));

  test(`${mode}: sorted, turned and searched, and the way back and forth`, { skip }, () =>
    onPage(async (page, url) => {
      await withMany(page);
      await page.goto(list(url));
      await rows(page, 25);
      await press(page, 'button', 'UMS ID');
      await firstRow(page, 'UMS site 59');
      await press(page, 'button', 'Next page');
      await onListPage(page, 2);
      await firstRow(page, 'UMS site 34');
      await page.keyboard.press('/');
      await page.keyboard.type('site 42');
      await rows(page, 1);
      await page.waitForFunction(() => location.search.includes('q='));  // nobody types any more
      await page.goBack();
      await rows(page, 25);
      await onListPage(page, 1);
      await firstRow(page, 'UMS site 59');
      assert.equal(await searched(page), '');
      await page.goBack();
      await firstRow(page, 'UMS site 0');
      await page.goForward();
      await firstRow(page, 'UMS site 59');
      await page.goForward();
      await rows(page, 1);
      await firstRow(page, 'UMS site 42');
      assert.equal(await searched(page), 'site 42');
    }));

  test(`${mode}: rows are selected and switched together`, { skip }, () =>
    onPage(async (page, url) => {
      await openList(page, list(url));
      await press(page, 'checkbox', 'Select UMS Klinik Süd');
      await says(page, '1 selected');
      await page.keyboard.down('Shift');
      await press(page, 'checkbox', 'Select UMS Production');
      await page.keyboard.up('Shift');
      await says(page, '3 selected');
      await press(page, 'button', 'Turn Auto assign off');
      for (const name of ['UMS Klinik Süd', 'UMS Labor', 'UMS Production']) {
        await switched(page, `Auto assign, ${name}`, false);
      }
      await switched(page, 'Auto assign, UMS Archiv', true);
      await press(page, 'button', 'Clear');
      await page.waitForFunction(() => document.querySelector('[aria-label=Selection]') === null);
      await page.waitForFunction(() => document.activeElement?.closest('main') !== null);
    }));

  test(`${mode}: a certificate is read from tab to tab, left by back and opened by forward`, { skip }, () =>
    onPage(async (page, url) => {
      await openList(page, list(url));
      await press(page, 'link', 'View certificate of UMS Production');
      await dialog(page, 'Certificate of UMS Production');
      await says(page, 'RSA, 4096 bits');
      await press(page, 'tab', 'PEM');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('dialog pre, dialog textarea')].some((one) =>
          /** @type {HTMLTextAreaElement} */ ((one.textContent || one.value)).includes('BEGIN CERTIFICATE')));
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() =>
        document.querySelector('dialog [role=tab][aria-selected=true]')?.textContent === 'Registration');
      await hasFocus(page, 'Registration');
      await page.goBack();
      await dialog(page, '');
      await page.goForward();
      await dialog(page, 'Certificate of UMS Production');
      await press(page, 'button', 'Done');
      await dialog(page, '');
    }));

  test(`${mode}: an appearance is chosen and kept`, { skip }, () =>
    onPage(async (page, url) => {
      await openList(page, list(url));
      const account = 'Local administrator Super Admin, account and settings';
      await becomes(() => ground(page), tokens.color.light.bg);
      await press(page, 'button', account);
      await press(page, 'menuitemradio', 'Dark');
      await becomes(() => ground(page), tokens.color.dark.bg);
      await hasFocus(page, account);
      await page.reload();
      await rows(page, 6);
      await becomes(() => ground(page), tokens.color.dark.bg);
      await press(page, 'button', account);
      await page.waitForFunction(() =>
        document.querySelector('[role=menuitemradio][aria-checked=true]')?.textContent === 'Dark');
    }));
}
