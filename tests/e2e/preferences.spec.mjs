// What a person asks of the browser holds on the page: its search, its selection, its undo, wider
// text, colors of one's own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { expect, expectAccessible, test } from './support/fixtures.mjs';
import { expectTextsInPlace } from './support/texts.mjs';

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

for (const size of [12, 20, 32]) {
  test(`text of ${size} px instead of 16 makes the page so much larger or smaller, paint and page alike`, async ({ portal, page }) => {
    await portal.openList();
    const name = portal.row('UMS Archiv').getByRole('link', { name: 'UMS Archiv', exact: true });
    const height = () => name.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).fontSize);
    });
    const usual = await height();
    await page.evaluate((px) => { document.documentElement.style.fontSize = `${px}px`; }, size);
    await expect.poll(async () => (await height()) / usual).toBeCloseTo(size / 16, 1);
    await expectTextsInPlace(page, `text of ${size} px`, 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const box = await boxOf(portal.row('UMS Archiv').getByRole('switch'));
    await page.mouse.move(1, 1);
    const before = await canvasShot(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expectCanvasChanged(page, before, box, 'the switch under the pointer');
    await name.click();
    await expect(page.getByRole('heading', { level: 1, name: 'UMS Archiv' })).toBeVisible();
    await page.mouse.move(1, 1);
    await expectTextsInPlace(page, `details, text of ${size} px`, 1);
    await page.goBack();
    await expect(name).toBeVisible();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(portal.row('UMS Archiv').getByRole('switch')).not.toBeChecked();
  });
}

for (const [name, query] of Object.entries({ painted: '', plain: '?dom=1' })) {
  test(`the text size of the browser's own settings holds on the ${name} page`, async ({ server, playwright, launchOptions }, info) => {
    const folder = info.outputPath('profile');
    mkdirSync(join(folder, 'Default'), { recursive: true });
    writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } }));
    const context = await playwright.chromium.launchPersistentContext(folder, { ...launchOptions, viewport: { width: 1120, height: 900 } });
    try {
      const page = await context.newPage();
      await page.goto(`${server.url}/c/GA-100231/ums-ids${query}`);
      await expect(page.getByRole('link', { name: 'UMS Archiv', exact: true })).toBeVisible();
      // As in a window of 560 px: the navigation is at the bottom.
      const place = await boxOf(page.getByRole('navigation').getByText(/^UMS ID/));
      expect(place.y).toBeGreaterThan(700);
      expect(place.y + place.height).toBeLessThanOrEqual(900);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    } finally {
      await context.close();
    }
  });
}
