// Light, dark and high contrast: as the system says, or as the person chose.
import { canvasShot } from './support/canvas.mjs';
import { expect, expectAccessible, test } from './support/fixtures.mjs';
import tokens from '../../assets/tokens.json' with { type: 'json' };

/** The color of the canvas beside the navigation, as "#RRGGBB".
 * @param {import('@playwright/test').Page} page */
async function ground(page) {
  const main = await page.getByRole('main').boundingBox();
  if (main === null) return 'not there yet';
  const shot = await canvasShot(page);
  const at = (Math.floor(main.y + main.height - 4) * shot.width + Math.floor(main.x + main.width - 4)) * shot.channels;
  return `#${[...shot.data.subarray(at, at + 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

/** @param {import('@playwright/test').Page} page @param {'light' | 'dark' | 'highContrast'} scheme */
async function expectScheme(page, scheme) {
  await expect.poll(() => ground(page), { message: `the canvas is ${scheme}` }).toBe(tokens.color[scheme].bg);
  const styled = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--bg').trim());
  expect(styled, 'what the browser draws has the same colors').toBe(tokens.color[scheme].bg);
}

/** @param {import('@playwright/test').Page} page @param {string} name */
async function choose(page, name) {
  await page.getByRole('button', { name: /account and settings$/ }).click();
  const menu = page.getByRole('menu', { name: 'Appearance' });
  await expect(menu.getByRole('menuitemradio')).toHaveText(['As the system', 'Light', 'Dark', 'High contrast', 'Motion as the system', 'Reduced motion']);
  await menu.getByRole('menuitemradio', { name, exact: true }).click();
  await expect(menu).toHaveCount(0);
}

test('the page follows the system, also while it is open', async ({ portal, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await portal.openList();
  await expectScheme(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expectScheme(page, 'light');
  await page.emulateMedia({ contrast: 'more' });
  await expectScheme(page, 'highContrast');
});

test('an appearance is chosen by keys alone', async ({ portal, page }) => {
  await portal.openList();
  await page.getByRole('button', { name: /account and settings$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'As the system', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectScheme(page, 'dark');
  await expect(page.getByRole('button', { name: /account and settings$/ })).toBeFocused();
});

test('an appearance can be chosen, is kept, and holds in every tab', async ({ portal, page, context }) => {
  await portal.openList();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('grid', { name: 'UMS IDs' })).toBeVisible();

  await choose(page, 'Dark');
  await expectScheme(page, 'dark');
  await expect(page.getByRole('button', { name: /account and settings$/ })).toBeFocused();
  await expectScheme(second, 'dark');
  await page.reload();
  await expectScheme(page, 'dark');
  await page.getByRole('button', { name: /account and settings$/ }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked();
  await page.keyboard.press('Escape');

  await choose(page, 'As the system');
  await expectScheme(page, 'light');
});

test('what moves stands still where a person chose so', async ({ portal, page }) => {
  await page.route('**/snapshot*', () => {});
  await portal.open();
  await expect(page.getByRole('main').getByText('Loading UMS IDs…')).toBeVisible();
  const frames = () => page.evaluate(async () => {
    const count = () => __portal.program._portal_frames();
    const before = count();
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    return count() - before;
  });
  await expect.poll(frames).toBeGreaterThan(25);  // skeletons shimmer in every frame
  await choose(page, 'Reduced motion');
  await expect.poll(frames).toBeLessThan(20);  // they step
  await page.getByRole('button', { name: /account and settings$/ }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Reduced motion' })).toBeChecked();
});

for (const [scheme, media] of [['dark', { colorScheme: 'dark' }], ['high contrast', { contrast: 'more' }]]) {
  test(`list, menu and dialog are accessible in ${scheme}`, async ({ portal, page }) => {
    await page.emulateMedia(media);
    await portal.openList();
    await expectAccessible(page);
    await page.getByRole('button', { name: /account and settings$/ }).click();
    await expect(page.getByRole('menu', { name: 'Appearance' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Register UMS' }).click();
    await expect(page.getByRole('dialog', { name: 'Register UMS' })).toBeVisible();
    await expectAccessible(page);
  });
}
