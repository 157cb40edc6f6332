// The page of components: what is promised of every state of the portal holds for each of its pages.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expectAgreed } from './support/agreed.mjs';
import { canvasShot } from './support/canvas.mjs';
import { componentPages, others, showComponents as show } from './support/component_pages.mjs';
import { expect, expectAccessible, test } from './support/fixtures.mjs';
import { covered, misplaced, parity } from './support/one_tree.mjs';
import * as paths from './support/paths.mjs';
import { becomePlain } from './support/plain.mjs';
import { PortalServer } from './support/server.mjs';
import { expectTextsInPlace } from './support/texts.mjs';

/** What lies over other controls, as a menu does. */
const layer = '[role=menu], section[aria-label="Pending changes"]';
const moves = new Set(['basics', 'states', 'groups', 'fields', 'loading', 'toasts']);  // a spinner turns

/** Views in which something lies over texts: a toast, a dialog, the ring or ground of a posed state. */
const overTexts = new Set(['states', 'groups', 'table', 'rows', 'loading', 'nothing', 'toasts', 'replace', 'replacing', 'offline']);

/** Of most views what is said is all of `main`, or of the dialog on it. Some show more of the same.
 * @type {Record<string, (page: import('@playwright/test').Page) => import('@playwright/test').Locator[]>} */
const parts = {
  toasts: (page) => [page.getByRole('region', { name: 'Notifications' })],
  groups: (page) => [page.getByRole('main'), page.getByRole('region', { name: 'Notifications' })],
  table: (page) => [...['banner', 'navigation', 'main'].map((role) => page.getByRole(role).first())],
  rows: (page) => [page.getByRole('row').nth(1), page.getByRole('row').last()],
  offline: (page) => [page.getByText('You are offline.').locator('xpath=..'), page.getByRole('region', { name: 'Pending changes' })],
};

/** @param {import('@playwright/test').Page} page */
async function usual(page) {
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  return (await dialog.count()) > 0 ? dialog : page.getByRole('main');
}

const schemes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high-contrast': { colorScheme: 'light', contrast: 'more' },
};

for (const name of componentPages) {
  test(`component page ${name}: said as agreed, accessible in every scheme, one tree, every control on top`, async ({ page, server }) => {
    test.slow();  // axe-core four times
    await show(page, server.url, `?show=${name}`);
    await expectAgreed(`components-${name}`, ...(parts[name]?.(page) ?? [await usual(page)]));
    await canvasShot(page, { moving: moves.has(name) });
    await expectAccessible(page, { layer });
    expect(await covered(page, layer), 'controls that a pointer cannot reach').toEqual([]);
    await expect.poll(() => parity(page), { message: 'canvas and mirror apart' }).toBe('');
    expect(await misplaced(page), 'elements that lie elsewhere').toEqual([]);
    if (!overTexts.has(name)) await expectTextsInPlace(page, name, 1);
    await becomePlain(page);
    for (const [scheme, media] of Object.entries(schemes)) {
      await page.emulateMedia(media);
      await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
      await expectAccessible(page, { decided: true });
    }
  });
}

test('the first page leads to every other one, and each of them back', async ({ page, server }) => {
  await show(page, server.url, '');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  const addresses = await pages.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(others.map((name) => `/components?show=${name}`));
  await pages.getByRole('link', { name: 'Every state', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Every state', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'All components' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Components and states' })).toBeVisible();
  await page.getByRole('link', { name: 'Session end' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stay signed in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Components and states' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('the numbers of a chart are a table: by its button, on the plain page, on paper', async ({ page, server }) => {
  await show(page, server.url, '?show=overview');
  const table = page.getByRole('grid', { name: 'Licenses in use by day, last 30 days' });
  await expect(page.getByRole('img', { name: /from 142 on 26 Oct to 225 today/ })).toBeVisible();
  await expect(table).toHaveCount(0);
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(table.getByRole('row')).toHaveCount(31);
  await expect(table.getByRole('row', { name: /24 Nov 2026/ })).toContainText('225');
  await page.getByRole('button', { name: 'Show as chart' }).click();
  await expect(table).toHaveCount(0);

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(table.getByRole('row')).toHaveCount(31);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('img', { name: /from 142/ })).toBeVisible();

  await show(page, server.url, '?show=overview&dom=1');
  await expect(table.getByRole('row')).toHaveCount(31);
  await expect(page.getByRole('button', { name: 'Show as table' })).toHaveCount(0);
});

test('the views follow what is done in them', async ({ page, server }) => {
  await show(page, server.url, '?show=replace-confirm');
  const replace = page.getByRole('dialog').getByRole('button', { name: 'Replace certificate' });
  await expect(replace).toBeDisabled();
  await page.getByRole('checkbox', { name: 'The current UMS may lose this identity now' }).click();
  await expect(replace).toBeEnabled();
  await page.getByRole('dialog').getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('dialog').getByRole('grid', { name: 'Current and new certificate' })).toBeVisible();

  await show(page, server.url, '?show=remove');
  await page.getByRole('textbox', { name: 'Type the name UMS Test to confirm' }).fill('UMS Test');
  await expect(page.getByRole('button', { name: 'Remove UMS ID' })).toBeEnabled();

  await show(page, server.url, '?show=offline');
  await page.getByRole('radio', { name: 'UMS Test Oslo' }).click();
  await expect(page.getByRole('button', { name: 'Use theirs' })).toBeVisible();

  await show(page, server.url, '?show=sign-in');
  const password = page.getByLabel('Password', { exact: true });
  await password.fill('a secret');
  await expect(password).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(password).toHaveAttribute('type', 'text');
  await expect(password).toHaveValue('a secret');
});

test('the shipped site has no component', async ({ seed, page }) => {
  test.skip(!existsSync(paths.releaseSite), 'the shipped site is not built');
  expect(existsSync(join(paths.releaseSite, 'components'))).toBe(false);
  const shipped = await new PortalServer(seed.copy(), { site: paths.releaseSite }).start();
  try {
    expect((await page.request.get(`${shipped.url}/components`)).status()).toBe(404);
  } finally {
    await shipped.remove();
  }
});
