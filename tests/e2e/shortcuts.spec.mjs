// The keys of the page are listed where it is asked, and those of one character can be turned off.
import { expect, test } from './support/fixtures.mjs';

const help = (page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

test('a question mark shows the keys; Esc closes them and gives the focus back', async ({ portal, page }) => {
  await portal.openList();
  await portal.row('UMS Test').getByRole('link', { name: 'UMS Test', exact: true }).focus();
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await expect(page).toHaveURL(/dialog=shortcuts/);
  await expect(help(page).getByText('Go from cell to cell')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await expect(portal.row('UMS Test').getByRole('link', { name: 'UMS Test', exact: true })).toBeFocused();
});

test('single keys can be turned off, in every tab and for good', async ({ portal, page }) => {
  await portal.openDetails('UMS Test');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const box = help(page).getByRole('checkbox', { name: 'Use the single keys / and ?' });
  await expect(box).toBeChecked();
  await box.click();
  await expect(box).not.toBeChecked();
  await help(page).getByRole('button', { name: 'Close' }).last().click();
  await portal.openList();
  const search = page.getByRole('searchbox', { name: 'Search UMS IDs' });
  await expect(search).not.toHaveAttribute('aria-keyshortcuts');
  await page.keyboard.press('/');
  await expect(search).not.toBeFocused();
  await page.keyboard.press('?');
  await expect(help(page)).toHaveCount(0);
});
