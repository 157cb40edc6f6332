// Turning a page: rows that come take over the elements of rows that go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './browser.mjs';
import { list } from './trees.mjs';

const fresh = await openBrowser();

/** Commits `to` after `from`: what of it was in the page before, and what was written.
 * @param {import('@playwright/test').Page} page */
const turned = (page, from, to, rows = {}) =>
  page.evaluate(([before, after, ids]) => {
    if (before) harness.commit(before);
    const elements = new Set(document.querySelectorAll('#mirror *'));
    const observer = new MutationObserver(() => {});
    observer.observe(document.getElementById('mirror'), { subtree: true, childList: true, attributes: true, characterData: true });
    harness.commit(after);
    const records = observer.takeRecords();
    return {
      kept: ids.map((id) => elements.has(harness.element(`row:${id}`))),
      made: records.reduce((sum, record) => sum + record.addedNodes.length, 0),
      written: [...new Set(records.map((record) => record.attributeName ?? record.type))].sort(),
    };
  }, [from && list(from), list(to, [], rows), to]);

test('a page of other rows makes no element and writes what is different', async () => {
  const page = await fresh();
  const { kept, made, written } = await turned(page, ['a', 'b', 'c'], ['d', 'e', 'f']);
  assert.deepEqual(kept, [true, true, true]);
  assert.equal(made, 0);
  assert.deepEqual(written, ['characterData', 'href']);
  assert.deepEqual(await page.getByRole('link').allTextContents(), ['Row d', 'Row e', 'Row f']);
});

test('a shorter page lets rows go, a longer one makes them', async () => {
  const page = await fresh();
  await turned(page, ['a', 'b', 'c'], ['d']);
  assert.deepEqual(await page.getByRole('link').allTextContents(), ['Row d']);
  const { kept } = await turned(page, null, ['e', 'f']);
  assert.deepEqual(kept, [true, false]);
  assert.deepEqual(await page.getByRole('link').allTextContents(), ['Row e', 'Row f']);
});

test('a row of another shape takes over what it has in common', async () => {
  const page = await fresh();
  const { kept } = await turned(page, ['a', 'b'], ['c', 'd'], { c: { worded: false, on: true } });
  assert.deepEqual(kept, [true, true]);
  const cells = await page.getByRole('gridcell').allTextContents();
  assert.deepEqual(cells, ['', 'Off']);
  assert.equal(await page.getByRole('switch').first().getAttribute('aria-checked'), 'true');
});

test('the row with the focus goes to nobody, and its focus to the row at its place', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b', 'c']));
  await page.getByRole('switch').nth(1).focus();
  const { kept } = await turned(page, null, ['d', 'e', 'f']);
  assert.deepEqual(kept, [true, false, true]);
  assert.match(await page.evaluate(() => harness.focused()), /^row:[ef]\/switch$/);
});

test('marked text stays with its row or goes with it', async () => {
  const page = await fresh();
  await page.evaluate((tree) => {
    harness.commit(tree);
    document.getSelection().selectAllChildren(harness.element('row:a/link'));
  }, list(['a', 'b']));
  const { kept } = await turned(page, null, ['c', 'd']);
  assert.deepEqual(kept, [false, true]);
  assert.equal(await page.evaluate(() => document.getSelection().toString()), '');
});

test('a press that began on another row presses nothing', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  const box = await page.getByRole('link').first().boundingBox();
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await turned(page, null, ['c', 'd']);
  await page.mouse.up();
  assert.deepEqual(await page.evaluate(() => harness.actions('Press')), []);
});
