// The pages of the page of components, by their names in the address.
import { expect } from '@playwright/test';

export const first = 'basics';
export const others = [
  'states', 'groups', 'menu', 'fields', 'table', 'rows', 'loading', 'nothing', 'details', 'charts', 'devices', 'no-devices',
  'history', 'sign-in', 'sign-in-refused', 'toasts', 'certificate', 'confirmation', 'panel', 'form', 'waiting', 'replace-upload',
  'replace', 'replace-confirm', 'remove', 'turn-on', 'session-end', 'overview', 'offline', 'replacing',
];
export const componentPages = [first, ...others];

/** @param {import('@playwright/test').Page} page @param {string} url of the server @param {string} query */
export async function showComponents(page, url, query) {
  await page.emulateMedia({ reducedMotion: 'reduce' });  // spinners step, so that there is time between
  await page.goto(`${url}/components${query}`);
  await expect(page).toHaveTitle(/^Components: /);
}
