// What every view on the page of components says to assistive technology, as agreed in aria/.
import { expectAgreed } from './support/agreed.mjs';
import { componentPages, showComponents } from './support/component_pages.mjs';
import { test } from './support/fixtures.mjs';

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

for (const name of componentPages) {
  test(`component page ${name} is said as agreed`, async ({ page, server }) => {
    await showComponents(page, server.url, `?show=${name}`);
    await expectAgreed(`components-${name}`, ...(parts[name]?.(page) ?? [await usual(page)]));
  });
}
