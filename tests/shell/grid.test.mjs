import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './browser.mjs';
import { list } from './trees.mjs';

const fresh = await openBrowser();

/** A grid whose second column has two controls in each cell. @param {string[]} ids */
function withTwo(ids) {
  const tree = list(ids);
  const body = tree[0].children[1].children[0].children[1];
  for (const row of body.children) {
    const [, cell] = row.children;
    cell.children = ['move', 'unassign'].map((what, index) => ({
      key: `${row.key}/${what}`, role: 'Button', tab: 'Stop', name: what, box: [12 + 90 * index, 14, 80, 24] }));
  }
  return tree;
}

/** @param {import('@playwright/test').Page} page */
const focused = (page) => page.evaluate(() => harness.focused());
/** @param {import('@playwright/test').Page} page */
const stops = (page) => page.evaluate(() => {
  const inGrid = document.querySelectorAll('[role=grid] :is(a,button,td,th)');
  return [...inGrid].filter((element) => element.tabIndex === 0).length;
});

/** @param {import('@playwright/test').Page} page @param {[string, string][]} steps key, and where it leads */
async function walk(page, steps) {
  for (const [key, node] of steps) {
    await page.keyboard.press(key);
    assert.equal(await focused(page), node, `after ${key}`);
  }
}

test('a grid is one tab stop, at the name of its first row', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  assert.equal(await stops(page), 1);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'row:a/link');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  await page.keyboard.press('Shift+Tab');
  assert.equal(await focused(page), 'row:a/link');
});

test('arrows and their kin go from cell to cell, and no farther than the grid', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b', 'c']));
  await page.keyboard.press('Tab');
  await walk(page, [
    ['ArrowDown', 'row:b/link'], ['ArrowRight', 'row:b/switch'], ['ArrowRight', 'row:b/switch'],
    ['ArrowDown', 'row:c/switch'], ['ArrowDown', 'row:c/switch'], ['Home', 'row:c/link'],
    ['Control+Home', 'h1/sort'], ['PageUp', 'h1/sort'], ['ArrowRight', 'h2'], ['ArrowDown', 'row:a/switch'],
    ['Control+End', 'row:c/switch'], ['PageUp', 'row:a/switch'], ['PageDown', 'row:c/switch'],
  ]);
  assert.equal(await stops(page), 1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'row:c/switch', 'the stop is where it was left');
});

test('a cell of two controls is entered by Enter or F2 and left by Escape', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), withTwo(['a', 'b']));
  await page.keyboard.press('Tab');
  await walk(page, [
    ['ArrowRight', 'row:a/auto'], ['Enter', 'row:a/move'], ['ArrowRight', 'row:a/unassign'],
    ['ArrowRight', 'row:a/unassign'], ['ArrowLeft', 'row:a/move'], ['Escape', 'row:a/auto'],
    ['F2', 'row:a/move'], ['Escape', 'row:a/auto'], ['ArrowDown', 'row:b/auto'],
  ]);
  assert.equal(await stops(page), 1);
});

test('a button keeps its Space, a link keeps its Enter, and a cell opens its row', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a']));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  assert.deepEqual(await page.evaluate(() => harness.actions('Press').map(({ node }) => node)),
    ['row:a/link', 'row:a/switch']);
});

test('after a commit the stop is at its node, else at its place', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b', 'c']));
  await page.keyboard.press('Tab');
  await walk(page, [['ArrowDown', 'row:b/link']]);
  await page.evaluate((tree) => harness.commit(tree), list(['b', 'c', 'a']));
  assert.equal(await focused(page), 'row:b/link');
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate((tree) => harness.commit(tree), list(['x', 'y']));
  assert.equal(await stops(page), 1);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'row:x/link');
});

test('what had the focus and goes leaves it to its cell, a row to the same cell beside it', async () => {
  const page = await fresh();
  const [before, without, gone] = [withTwo(['a', 'b']), withTwo(['a', 'b']), withTwo(['b'])];
  const cellOf = (tree) => tree[0].children[1].children[0].children[1].children[0].children[1];
  cellOf(without).children = [{ key: 'row:a/word', role: 'Text', name: 'None', box: [12, 14, 80, 24] }];
  await page.evaluate((tree) => harness.commit(tree), before);
  await page.keyboard.press('Tab');
  await walk(page, [['ArrowRight', 'row:a/auto'], ['Enter', 'row:a/move']]);
  await page.evaluate((tree) => harness.commit(tree), without);
  assert.equal(await focused(page), 'row:a/auto', 'its controls went');
  await page.evaluate((tree) => harness.commit(tree), gone);
  assert.equal(await focused(page), 'row:b/auto', 'its row went');
  assert.equal(await stops(page), 1);
});

test('keys of the browser are its own', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  await page.keyboard.press('Tab');
  const taken = await page.evaluate(() => {
    const press = (key, more) => !document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    return [press('ArrowLeft', { altKey: true }), press('ArrowDown', { metaKey: true }),
      press('a', { ctrlKey: true }), press('ArrowDown', { ctrlKey: true }), press('F5', {}), press('x', {}),
      press(' ', {})];  // no row here can be selected
  });
  assert.deepEqual(taken, [false, false, false, false, false, false, false]);
});
