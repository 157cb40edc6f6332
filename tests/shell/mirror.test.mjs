import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './browser.mjs';
import { list } from './trees.mjs';

const fresh = await openBrowser();

test('a tree becomes elements that are found by role and name', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  assert.equal(await page.getByRole('heading', { level: 1, name: 'Rows' }).count(), 1);
  const grid = page.getByRole('grid', { name: 'Rows' });
  assert.equal(await grid.getAttribute('aria-rowcount'), '3');
  assert.equal(await grid.getByRole('row').count(), 3);
  assert.equal(await grid.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort'), 'ascending');
  const second = grid.getByRole('row', { name: /Row b/ });
  assert.equal(await second.getByRole('switch', { name: 'Auto assign' }).getAttribute('aria-checked'), 'false');
  assert.deepEqual(await page.evaluate(() => harness.violations), []);
});

test('a change writes to the same element, and nothing else', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  const written = await page.evaluate(async (tree) => {
    const before = harness.element('row:a/switch');
    const records = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document.getElementById('mirror'), { subtree: true, childList: true, attributes: true, characterData: true });
    harness.commit(tree);
    records.push(...observer.takeRecords());
    return {
      same: before === harness.element('row:a/switch'),
      kinds: records.map((record) => record.attributeName ?? record.type),
    };
  }, list(['a', 'b'], [], { a: { on: true } }));
  assert.deepEqual(written, { same: true, kinds: ['aria-checked', 'characterData'] });
});

test('an equal tree writes nothing', async () => {
  const page = await fresh();
  const count = await page.evaluate((tree) => {
    harness.commit(tree);
    const observer = new MutationObserver(() => {});
    observer.observe(document.getElementById('mirror'), { subtree: true, childList: true, attributes: true, characterData: true });
    harness.commit(tree);
    return observer.takeRecords().length;
  }, list(['a', 'b', 'c']));
  assert.equal(count, 0);
});

test('rows that move keep their elements and the focus', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b', 'c']));
  await page.getByRole('switch').nth(2).focus();
  const same = await page.evaluate((tree) => {
    const before = harness.element('row:c');
    harness.commit(tree);
    return before === harness.element('row:c');
  }, list(['c', 'a', 'b']));
  assert.equal(same, true);
  assert.equal(await page.evaluate(() => harness.focused()), 'row:c/switch');
  assert.deepEqual(await page.getByRole('link').allTextContents(), ['Row c', 'Row a', 'Row b']);
});

test('where moveBefore is missing the focus is given back after a move', async () => {
  const page = await fresh();
  await page.evaluate(() => { delete Element.prototype.moveBefore; });
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b', 'c']));
  await page.getByRole('switch').nth(2).focus();
  await page.evaluate((tree) => harness.commit(tree), list(['c', 'a', 'b']));
  assert.equal(await page.evaluate(() => harness.focused()), 'row:c/switch');
});

test('a removed row hands the focus to the same control of the next, then of the previous row', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b', 'c']));
  await page.getByRole('switch').nth(1).focus();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'c']));
  assert.equal(await page.evaluate(() => harness.focused()), 'row:c/switch');
  await page.evaluate((tree) => harness.commit(tree), list(['a']));
  assert.equal(await page.evaluate(() => harness.focused()), 'row:a/switch');
  await page.evaluate((tree) => harness.commit(tree), list([]));
  assert.equal(await page.evaluate(() => harness.focused()), 'h2', 'what is left of the column');
});

test('when the whole page goes, the new heading takes the focus', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a']));
  await page.getByRole('switch').focus();
  await page.evaluate(() => harness.commit([{
    key: 'details', role: 'Main', children: [{ key: 'details/title', role: 'Heading1', name: 'Row a' }],
  }]));
  assert.equal(await page.evaluate(() => harness.focused()), 'details/title');
});

test('the focus that the program asks for is given after its commit, but not taken from who types', async () => {
  const page = await fresh();
  const tree = list(['a'], [{ key: 'search', role: 'SearchField', tab: 'Stop', name: 'Search', box: [0, 0, 200, 36] }]);
  await page.evaluate(([roots]) => {
    harness.commit(roots);
    harness.mirror.focus.request(harness.mirror.entryOf(harness.element('title')).key);
    harness.mirror.settle();
  }, [tree]);
  assert.equal(await page.evaluate(() => harness.focused()), 'title');
  await page.getByRole('searchbox').focus();
  await page.evaluate(() => {
    harness.mirror.focus.request(harness.mirror.entryOf(harness.element('title')).key);
    harness.mirror.settle();
  });
  assert.equal(await page.evaluate(() => harness.focused()), 'search');
});

test('another kind of element under the same key replaces the old one', async () => {
  const page = await fresh();
  const node = (role) => [{ key: 'one', role, tab: 'Stop', name: 'One', hint: '/one' }];
  await page.evaluate((tree) => harness.commit(tree), node('Button'));
  await page.getByRole('button', { name: 'One' }).focus();
  await page.evaluate((tree) => harness.commit(tree), node('Link'));
  assert.equal(await page.getByRole('button').count(), 0);
  assert.equal(await page.getByRole('link', { name: 'One' }).count(), 1);
  assert.equal(await page.evaluate(() => harness.focused()), 'one');
});

test('a click is one press of the node under its pointerdown', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  await page.getByRole('switch').first().click();
  await page.getByRole('switch').first().press('Space');
  await page.getByRole('switch').first().press('Enter');
  const presses = await page.evaluate(() => harness.actions('Press').map((entry) => entry.node));
  assert.deepEqual(presses, ['row:a/switch', 'row:a/switch', 'row:a/switch']);
});

test('data that arrives between down and up cannot redirect a press', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  const box = await page.getByRole('switch').first().boundingBox();
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.evaluate((tree) => harness.commit(tree), list(['b']));
  await page.mouse.up();
  assert.deepEqual(await page.evaluate(() => harness.actions('Press')), []);
});

test('a plain click on a link is taken, a click for another tab is the browser\'s', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a']));
  await page.getByRole('link').click();
  assert.equal(await page.evaluate(() => harness.actions('Press').length), 1);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link').click({ modifiers: ['Control'] });
  await opened;
  assert.equal(await page.evaluate(() => harness.actions('Press').length), 1);
});

test('references name elements of the same commit', async () => {
  const page = await fresh();
  await page.evaluate(() => harness.commit([{
    key: 'main', role: 'Main', children: [
      { key: 'name', role: 'TextField', tab: 'Stop', name: 'Name', state: ['Invalid'], b: 'error' },
      { key: 'error', role: 'Text', name: 'This name is in use.' },
    ],
  }]));
  const field = page.getByRole('textbox', { name: 'Name' });
  const id = await field.getAttribute('aria-describedby');
  assert.equal(await page.locator(`#${id}`).textContent(), 'This name is in use.');
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
});

test('a random sequence of trees leaves the mirror as if it were built from nothing', async () => {
  const page = await fresh();
  let seed = 20261124;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const letters = 'abcdefghijkl'.split('');
  for (let step = 0; step < 60; step += 1) {
    const ids = letters.filter(() => random(3) > 0).sort(() => random(3) - 1);
    const rows = Object.fromEntries(ids.map((id) => [id, { on: random(2) === 1, name: `Row ${id} ${random(3)}`, worded: random(3) > 0 }]));
    const more = random(2) ? [{ key: 'note', role: random(2) ? 'Text' : 'Paragraph', name: `Note ${random(4)}` }] : [];
    const tree = list(ids, more, rows);
    const [kept, made] = await page.evaluate((roots) => {
      harness.commit(roots);
      return [harness.describeMirror(), harness.describeFresh(roots)];
    }, tree);
    assert.deepEqual(kept.children, made.children, `step ${step}`);
  }
});

test('a row of a table is as high and its cells as wide as the program says', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b']));
  const boxes = await page.evaluate(() => ['row:b', 'h2', 'row:b/switch'].map((path) => {
    const { left, top, width, height } = harness.element(path).getBoundingClientRect();
    return [left, top, width, height];
  }));
  assert.deepEqual(boxes, [[32, 172, 400, 52], [232, 80, 200, 40], [244, 186, 36, 24]]);
});
