import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './browser.mjs';
import { field, list, withDialog } from './trees.mjs';

const fresh = await openBrowser();
const button = (key, name, more = {}) =>
  ({ key, role: 'Button', tab: 'Stop', name, box: [24, 240, 100, 36], ...more });
const menuButton = (open) => ({
  key: 'more', role: 'MenuButton', tab: 'Stop', name: 'More', box: [700, 20, 80, 32],
  ...(open ? { state: ['Expanded'], b: 'menu' } : {}),
});
const menu = {
  key: 'menu', role: 'Menu', a: 'more', box: [700, 60, 200, 120],
  children: ['Rename', 'Replace certificate', 'Remove'].map((name) => (
    { key: `menu/${name}`, role: 'MenuItem', tab: 'Roving', name, box: [4, 4, 190, 36] })),
};

/** The menu opens and closes as a program would have it. @param {import('@playwright/test').Page} page */
async function withMenu(page) {
  await page.evaluate(([closed, open]) => {
    harness.commit(closed);
    harness.onAction(({ node, action }) => {
      if (node === 'more' && action === 'Press') harness.commit(open);
      if (node === 'menu' && action === 'Dismiss') harness.commit(closed);
      if (node.startsWith('menu/') && action === 'Press') harness.commit(closed);
    });
  }, [list(['a'], [menuButton(false)]), list(['a'], [menuButton(true), menu])]);
  return () => page.evaluate(() => harness.focused());
}

test('a dialog is modal, focuses its first field and gives the focus back to its opener', async () => {
  const page = await fresh();
  const base = list(['a'], [button('open', 'Open', { box: [700, 20, 80, 32] })]);
  const dialog = withDialog(base, [
    field({ key: 'name', state: ['AutoFocus'], box: [24, 80, 200, 36] }), button('ok', 'Rename')]);
  await page.evaluate((tree) => harness.commit(tree), base);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.evaluate((tree) => harness.commit(tree), dialog);
  assert.equal(await page.evaluate(() => harness.focused()), 'name');
  assert.equal(await page.getByRole('dialog', { name: 'Rename' }).count(), 1);
  await page.getByRole('button', { name: 'Rename' }).focus();
  await page.evaluate((tree) => harness.commit(tree), base);
  assert.equal(await page.evaluate(() => harness.focused()), 'open');
});

test('Esc asks the program to dismiss; the dialog stays until the program closes it', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), withDialog(list(['a']), [button('ok', 'OK')]));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  assert.deepEqual(await page.evaluate(() => harness.actions('Dismiss').map(({ node }) => node)),
    ['dialog', 'dialog', 'dialog']);
  assert.equal(await page.evaluate(() => harness.element('dialog').open), true);
});

test('a dialog that the browser closed is open again if the program keeps it', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), withDialog(list(['a']), [button('ok', 'OK')]));
  await page.evaluate(() => harness.element('dialog').close());
  await page.waitForFunction(() => harness.element('dialog').open);
  assert.equal(await page.evaluate(() => harness.actions('Dismiss').length), 1);
});

test('when the opener went while the dialog was open, its successor gets the focus', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  await page.getByRole('switch').first().focus();
  await page.evaluate((tree) => harness.commit(tree), withDialog(list(['a', 'b']), [button('ok', 'OK')]));
  await page.evaluate((tree) => harness.commit(tree), withDialog(list(['b']), [button('ok', 'OK')]));
  await page.evaluate((tree) => harness.commit(tree), list(['b']));
  assert.equal(await page.evaluate(() => harness.focused()), 'row:b/switch');
});

test('announcements are said inside the open dialog, joined when they come fast', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), withDialog(list(['a']), [button('ok', 'OK')]));
  const first = await page.evaluate(() => {
    harness.live.announce('42 UMS IDs.', false);
    harness.live.announce('Sorted by name.', false);
    harness.live.announce('Page 2 of 3.', false);
    return document.querySelector('dialog .live[role=status]').textContent;
  });
  assert.equal(first, '42 UMS IDs.');
  const status = page.locator('dialog .live[role=status]');
  await page.waitForFunction(() => document.querySelector('dialog .live').textContent.startsWith('Sorted'));
  assert.equal(await status.textContent(), 'Sorted by name. Page 2 of 3.');
});

test('the same announcement again differs, so that it is read again', async () => {
  const page = await fresh();
  await page.evaluate(() => harness.live.announce('Copied.', false));
  const status = page.locator('body > .live[role=status]');
  assert.equal(await status.textContent(), 'Copied.');
  await page.waitForFunction(() => {
    harness.live.announce('Copied.', false);
    return document.querySelector('.live').textContent === 'Copied.\u00a0';
  });
});

test('a menu opens on its first item by click, Enter and Down, on its last by Up', async () => {
  for (const [press, item] of [['Enter', 'Rename'], ['Space', 'Rename'], ['ArrowDown', 'Rename'], ['ArrowUp', 'Remove']]) {
    const page = await fresh();
    const focused = await withMenu(page);
    await page.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press(press);
    assert.equal(await focused(), `menu/${item}`, press);
  }
  const page = await fresh();
  const focused = await withMenu(page);
  await page.getByRole('button', { name: 'More' }).click();
  assert.equal(await focused(), 'menu/Rename');
});

test('arrows, Home, End and letters move in a menu; Esc and an item give the focus back', async () => {
  const page = await fresh();
  const focused = await withMenu(page);
  await page.getByRole('button', { name: 'More' }).click();
  for (const [key, item] of [['ArrowDown', 'Replace certificate'], ['End', 'Remove'], ['ArrowDown', 'Rename'],
    ['ArrowUp', 'Remove'], ['Home', 'Rename'], ['r', 'Rename'], ['e', 'Rename'], ['p', 'Replace certificate']]) {
    await page.keyboard.press(key);
    assert.equal(await focused(), `menu/${item}`, key);
  }
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'more');
  assert.equal(await page.getByRole('menu').count(), 0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'more');
});

test('Tab and a press outside close a menu', async () => {
  const page = await fresh();
  const focused = await withMenu(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.keyboard.press('Shift+Tab');
  assert.equal(await page.getByRole('menu').count(), 0);
  assert.notEqual(await focused(), 'body');
  await page.getByRole('button', { name: 'More' }).click();
  await page.mouse.click(600, 650);
  assert.equal(await page.getByRole('menu').count(), 0);
});

test('tabs are one stop; arrows move and choose', async () => {
  const page = await fresh();
  const tabs = (selected) => [{
    key: 'tabs', role: 'TabList', name: 'Details', children: ['Packs', 'Devices', 'History'].map((name) => ({
      key: name, role: 'Tab', tab: 'Roving', name, state: name === selected ? ['Selected'] : [], box: [0, 0, 80, 40],
    })),
  }];
  await page.evaluate((trees) => {
    harness.commit(trees.Packs);
    harness.onAction(({ node, action }) => action === 'Press' && harness.commit(trees[node]));
  }, { Packs: tabs('Packs'), Devices: tabs('Devices'), History: tabs('History') });
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => harness.focused()), 'Packs');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.getByRole('tab', { selected: true }).textContent(), 'Devices');
  await page.keyboard.press('End');
  assert.equal(await page.getByRole('tab', { selected: true }).textContent(), 'History');
  assert.deepEqual(await page.getByRole('tab').evaluateAll((all) => all.map((tab) => tab.tabIndex)), [-1, -1, 0]);
});

test('a letter in a menu goes to what begins with it, again to the next one', async () => {
  const page = await fresh();
  const focused = await withMenu(page);
  await page.getByRole('button', { name: 'More' }).click();
  const steps = [];
  for (const key of ['r', 'r', 'r']) {
    await page.keyboard.press(key);
    steps.push(await focused());
  }
  assert.deepEqual(steps, ['menu/Rename', 'menu/Replace certificate', 'menu/Remove']);
  await page.keyboard.press('e');
  await page.keyboard.press('p');
  assert.equal(await focused(), 'menu/Replace certificate');
});
