// What a person asks of the browser holds on the page: its search, its selection, its undo, wider
// text, colors of one's own.
import { canvasShot } from './support/canvas.mjs';
import { expect, expectAccessible, test } from './support/fixtures.mjs';

const isPlain = /dom-mode/;
const CLEAR = 'rgba(0, 0, 0, 0)';

/** A style of the person's own, as an extension sets it. @param {import('@playwright/test').Page} page @param {string} css */
function style(page, css) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

test('find in page finds each text where it is seen, headers too', async ({ portal, page }) => {
  await portal.openList();
  const texts = ['Licenses Used', 'UMS Production', '225', 'Earliest expiry', 'Valid', 'Rows per page', 'Export CSV', 'Auto assign off'];
  for (const text of texts) {
    const found = await page.evaluate((wanted) => {
      getSelection()?.removeAllRanges();
      const is = window.find(wanted, true, false, true);
      const range = is ? getSelection()?.getRangeAt(0) : undefined;
      const box = range?.getBoundingClientRect();
      const holder = range?.startContainer.parentElement?.getBoundingClientRect();
      return { is, said: range?.toString(), inside: !!box && !!holder && box.width > 0
        && box.left >= holder.left - 2 && box.right <= holder.right + 2 && box.top >= holder.top - 2 && box.bottom <= holder.bottom + 2 };
    }, text);
    expect(found, text).toEqual({ is: true, said: text, inside: true });
  }
});

test('rows that a mouse marks are copied as lines and cells, a switch by its word', async ({ portal, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await portal.openList();
  const from = await portal.row('UMS Production').getByRole('link', { name: 'UMS Production', exact: true }).boundingBox();
  const to = await portal.row('UMS Test').getByRole('switch').boundingBox();
  await page.mouse.move(from.x + 1, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x - 60, to.y + 4, { steps: 8 });
  await page.mouse.move(to.x + to.width + 20, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { text: await (await item.getType('text/plain')).text(), html: await (await item.getType('text/html')).text() };
  });
  const lines = copied.text.split('\n');
  expect(lines.length).toBe(2);
  expect(lines[0]).toMatch(/^UMS Production .*\t225 \/ 750/);
  expect(lines[0]).toMatch(/\tOn/);
  expect(copied.html).toContain('<table>');
});

test('what is typed can be undone, and the list follows', async ({ portal, page }) => {
  await portal.openList();
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('Archiv');
  await expect(portal.rows).toHaveCount(1);
  await expect(async () => {
    await page.keyboard.press('Control+z');  // takes back as much as the browser sees fit
    await expect(box).toHaveValue('', { timeout: 100 });
  }).toPass();
  await expect.poll(() => portal.rows.count()).toBeGreaterThan(1);
});

test('a password manager knows the fields of the sign-in', async ({ page, server }) => {
  await page.goto(`${server.url}/components?show=sign-in`);
  await expect(page.getByLabel('E-mail')).toHaveAttribute('autocomplete', 'username');
  await expect(page.getByLabel('E-mail')).toHaveAttribute('type', 'email');
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('autocomplete', 'current-password');
});

test('colors of one\'s own make the plain page', async ({ portal, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await portal.openList();
  await expect(page.locator('html')).toHaveClass(isPlain);
  await expect(portal.row('UMS Test').getByRole('link', { name: 'UMS Test', exact: true })).not.toHaveCSS('color', CLEAR);
  await portal.row('UMS Test').getByRole('switch').click();
  await expect(portal.row('UMS Test').getByRole('switch')).toBeChecked();
  await page.emulateMedia({ forcedColors: 'none' });
  await expect(page.locator('html')).not.toHaveClass(isPlain);
});

test('wider letters and words make the plain page, where they show', async ({ portal, page }) => {
  await portal.openList();
  await style(page, '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }');
  await expect(page.locator('html')).toHaveClass(isPlain);
  const name = portal.row('UMS Test').getByRole('link', { name: 'UMS Test', exact: true });
  await expect(name).not.toHaveCSS('color', CLEAR);
  await expectAccessible(page, { decided: true });
});

test('a context that comes back at once is drawn on again, without the plain page', async ({ portal, page }) => {
  await portal.openList();
  await canvasShot(page);
  await page.evaluate(() => {
    globalThis.plain = 0;
    new MutationObserver(() => {
      if (document.documentElement.classList.contains('dom-mode')) globalThis.plain += 1;
    }).observe(document.documentElement, { attributes: true });
    const lost = document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
    document.querySelector('canvas').addEventListener('webglcontextlost', () => setTimeout(() => lost.restoreContext()), { once: true });
    lost.loseContext();
  });
  await expect.poll(() => page.evaluate(() => document.querySelector('canvas').getContext('webgl2').isContextLost())).toBe(false);
  await portal.row('UMS Test').getByRole('switch').click();
  await expect(portal.row('UMS Test').getByRole('switch')).toBeChecked();
  await canvasShot(page);
  expect(await page.evaluate(() => globalThis.plain)).toBe(0);
});
