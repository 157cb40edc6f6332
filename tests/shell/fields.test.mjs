import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './browser.mjs';
import { field, list } from './trees.mjs';

const fresh = await openBrowser();
const form = (children) => [{ key: 'main', role: 'Main', children }];

test('typing while older values arrive loses no character', async () => {
  const page = await fresh();
  // The program answers each input two inputs late, upper-cased by mistake of being old.
  await page.evaluate((base) => {
    const late = [];
    harness.commit(base);
    harness.onAction(({ action, text, number }) => {
      if (action !== 'Input') return;
      late.push({ value: text, a: number });
      const old = late.at(-3);
      if (old) harness.commit([{ ...base[0], children: [{ ...base[0].children[0], ...old }] }]);
    });
  }, form([field()]));
  await page.getByRole('textbox', { name: 'Name' }).pressSequentially('thirty characters are typed in');
  assert.equal(await page.getByRole('textbox').inputValue(), 'thirty characters are typed in');
});

test('a value that the program corrects is written when it answers the newest input', async () => {
  const page = await fresh();
  await page.evaluate((base) => {
    harness.commit(base);
    harness.onAction(({ action, text, number }) => {
      if (action !== 'Input') return;
      const value = text.replace(/[^0-9a-f]/g, '');
      harness.commit([{ ...base[0], children: [{ ...base[0].children[0], value, a: number }] }]);
    });
  }, form([field()]));
  await page.getByRole('textbox').pressSequentially('a-b:c');
  assert.equal(await page.getByRole('textbox').inputValue(), 'abc');
});

test('composition is never disturbed, and its end is reported', async () => {
  const page = await fresh();
  await page.evaluate((base) => {
    harness.commit(base);
    harness.onAction(({ action, number }) => {
      if (action === 'Input') harness.commit([{ ...base[0], children: [{ ...base[0].children[0], value: 'x', a: number }] }]);
    });
  }, form([field()]));
  await page.getByRole('textbox').focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await client.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  assert.equal(await page.getByRole('textbox').inputValue(), 'にほ');
  await page.evaluate(() => harness.onAction(null));
  await client.send('Input.insertText', { text: '日本' });
  assert.equal(await page.getByRole('textbox').inputValue(), '日本');
  assert.equal(await page.evaluate(() => harness.actions('Input').at(-1).text), '日本');
});

test('Enter in a field submits its form; a password leaves the page at submit only', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), form([{
    key: 'form', role: 'Form', children: [
      field({ key: 'email', role: 'EmailField', name: 'Email' }),
      field({ key: 'password', role: 'PasswordField', name: 'Password' }),
    ],
  }]));
  await page.getByRole('textbox', { name: 'Password' }).pressSequentially('secret');
  const texts = () => page.evaluate(() => harness.actions('Input').map(({ node, text }) => [node, text]));
  assert.ok((await texts()).every(([, text]) => text === ''));
  await page.keyboard.press('Enter');
  assert.deepEqual((await texts()).at(-1), ['password', 'secret']);
  assert.deepEqual(await page.evaluate(() => harness.actions('Submit').map(({ node }) => node)), ['form']);
});

test('a choice is reported; one that the program does not take is taken back', async () => {
  const page = await fresh();
  const rows = (selected) => form([{
    key: 'rows', role: 'Select', tab: 'Stop', name: 'Rows per page',
    children: [10, 25, 50].map((count) => ({
      key: `rows/${count}`, role: 'Option', name: String(count), value: String(count),
      state: count === selected ? ['Selected'] : [],
    })),
  }]);
  await page.evaluate((tree) => harness.commit(tree), rows(25));
  const select = page.getByRole('combobox', { name: 'Rows per page' });
  assert.equal(await select.inputValue(), '25');
  await select.selectOption('50');
  assert.equal(await page.evaluate(() => harness.actions('Choose').at(-1).text), '50');
  await page.waitForFunction(() => document.querySelector('select').value === '25');
  await page.evaluate((trees) => {
    harness.onAction(({ action }) => action === 'Choose' && harness.commit(trees));
  }, rows(10));
  await select.selectOption('10');
  await page.waitForFunction(() => document.querySelector('select').value === '10');
});

test('a combobox keeps the focus while its list is open', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), form([
    { ...field({ key: 'company', role: 'Combobox', name: 'Company' }), state: ['Expanded'], b: 'companies' },
    {
      key: 'companies', role: 'Listbox', name: 'Companies', a: 'companies/2', box: [32, 540, 200, 72],
      children: [1, 2].map((id) => ({
        key: `companies/${id}`, role: 'Option', name: `Company ${id}`, value: `GA-${id}`, box: [0, (id - 1) * 36, 200, 36],
      })),
    },
  ]));
  const box = page.getByRole('combobox', { name: 'Company' });
  await box.focus();
  const active = await box.getAttribute('aria-activedescendant');
  assert.equal(await page.locator(`#${active}`).textContent(), 'Company 2');
  await page.getByRole('option', { name: 'Company 1' }).click();
  assert.equal(await page.evaluate(() => harness.focused()), 'company');
  assert.equal(await page.evaluate(() => harness.actions('Press').at(-1).node), 'companies/1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  assert.deepEqual(await page.evaluate(() => harness.actions('Key').map(({ text }) => text)),
    ['ArrowDown', 'Enter', 'Escape']);
});

test('chosen files are read up to one byte more than the limit', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), form([
    { key: 'file', role: 'FileField', tab: 'Stop', name: 'Certificate', hint: '.crt', box: [32, 32, 200, 80] }]));
  await page.getByLabel('Certificate').setInputFiles(
    { name: 'small.crt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
  await page.waitForFunction(() => harness.actions('Files').length === 1);
  await page.getByLabel('Certificate').setInputFiles(
    { name: 'large.crt', mimeType: 'text/plain', buffer: Buffer.alloc(200_000) });
  await page.waitForFunction(() => harness.actions('Files').length === 2);
  assert.deepEqual(await page.evaluate(() => harness.files), [
    { node: 'file', name: 'small.crt', size: 3 }, { node: 'file', name: 'large.crt', size: 65_537 }]);
});

test('a slash outside fields goes to the search, a question mark presses the help', async () => {
  const page = await fresh();
  const tree = (state) => list(['a'], [
    field({ key: 'search', role: 'SearchField', name: 'Search', state }),
    { key: 'help', role: 'Button', tab: 'Stop', name: 'Keyboard shortcuts', state: ['HasDialog', ...state], box: [0, 600, 36, 36] }]);
  await page.evaluate((roots) => harness.commit(roots), tree([]));
  await page.getByRole('link').focus();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  assert.equal(await page.evaluate(() => harness.focused()), 'row:a/link', 'turned off');
  await page.evaluate((roots) => harness.commit(roots), tree(['SingleKey']));
  await page.keyboard.press('?');
  assert.deepEqual(await page.evaluate(() => harness.actions('Press').map(({ node }) => node)), ['help']);
  await page.getByRole('link').focus();
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => harness.focused()), 'search');
  await page.keyboard.type('a/b');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'a/b');
});

test('copying over cells gives lines with tabs and a table; a plain selection stays as it is', async () => {
  const page = await fresh();
  await page.evaluate((tree) => harness.commit(tree), list(['a', 'b'], [], { b: { on: true, name: '<b> & co' } }));
  const copied = await page.evaluate(async () => {
    getSelection().setBaseAndExtent(harness.element('row:a'), 0, harness.element('row:b'), 2);
    document.execCommand('copy');
    const [item] = await navigator.clipboard.read();
    const text = async (type) => (await item.getType(type)).text();
    return { plain: await text('text/plain'), html: await text('text/html') };
  });
  assert.equal(copied.plain, 'Row a\tOff\n<b> & co\tOn');
  assert.match(copied.html, /<tr><td>&lt;b&gt; &amp; co<\/td><td>On<\/td><\/tr>/);
  const plain = await page.evaluate(async () => {
    getSelection().selectAllChildren(harness.element('title'));
    document.execCommand('copy');
    return navigator.clipboard.readText();
  });
  assert.equal(plain, 'Rows');
});
