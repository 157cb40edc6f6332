// The jobs of the UMS ID page in Firefox, on the canvas and as the plain page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlain, onPage, reached, rows, switched, ways } from './page.mjs';

const TOGGLE = '[role=switch][aria-label="Auto assign, UMS Test"]';
const SEARCH = 'input[type=search]';

for (const { mode, query, skip } of ways) {
  test(`${mode}: a switch is pressed, saved, and as it was left after a reload`, { skip }, () =>
    onPage(async (page, url) => {
      await page.goto(`${url}/c/GA-100231/ums-ids${query}`);
      await page.waitForSelector(TOGGLE);
      assert.equal(await isPlain(page), query !== '');
      await page.click(TOGGLE);
      await switched(page, 'Auto assign, UMS Test', true);
      await page.reload();
      await switched(page, 'Auto assign, UMS Test', true);
    }));

  test(`${mode}: a row is searched for, opened and left by keys alone`, { skip }, () =>
    onPage(async (page, url) => {
      await page.goto(`${url}/c/GA-100231/ums-ids${query}`);
      await rows(page, 6);
      await page.keyboard.press('/');
      await page.waitForFunction((selector) => document.activeElement?.matches(selector), {}, SEARCH);
      await page.keyboard.type('labor');
      await rows(page, 1);
      while (!(await page.evaluate(() => document.activeElement?.closest('tbody') !== null))) {
        assert.notEqual(await page.evaluate(() => document.activeElement), null);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await reached(page, 'UMS Labor');
      await page.goBack();
      await rows(page, 1);
      assert.equal(await page.$eval(SEARCH, (field) => /** @type {HTMLInputElement} */ (field).value), 'labor');
    }));

  test(`${mode}: a UMS ID gets another name in a dialog, and the focus back`, { skip }, () =>
    onPage(async (page, url) => {
      await page.goto(`${url}/c/GA-100231/ums-ids${query}`);
      await page.waitForSelector(TOGGLE);
      await page.evaluate(() => [...document.querySelectorAll('th a')].find((link) => link.textContent === 'UMS Test')?.click());
      await reached(page, 'UMS Test');
      await page.click('button[aria-label="Rename UMS Test"]');
      await page.waitForSelector('dialog[open] input');
      await page.waitForFunction(() => document.activeElement?.matches('dialog input'));
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type('UMS Süd 東京');
      await page.keyboard.press('Enter');
      await reached(page, 'UMS Süd 東京');
      await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Rename UMS Süd 東京');
    }));
}

test('the canvas: text is where and as wide as the elements over it', { skip: ways[0].skip }, () =>
  onPage(async (page, url) => {
    await page.goto(`${url}/c/GA-100231/ums-ids`);
    await rows(page, 6);
    await page.evaluate(() => document.fonts.ready);
    const apart = await page.evaluate(() =>
      [...document.querySelectorAll('main span.text, main a, th a')].flatMap((element) => {
        const words = element.firstChild;
        if (!(words instanceof Text)) return [];
        const range = document.createRange();
        range.selectNodeContents(words);
        const text = range.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        const room = box.width - parseFloat(getComputedStyle(element).paddingLeft) - text.width;
        return [{ words: words.data, room }];
      }));
    assert.ok(apart.length > 30);
    // The program's measure is rounded up to a whole pixel of the device.
    const cut = apart.filter(({ room }) => room < -1);
    assert.deepEqual(cut, [], 'text that is wider than its box');
  }));
