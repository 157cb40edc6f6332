// The plain page, in the middle of a visit.
import { expect } from './fixtures.mjs';

/** The same state as the plain page, where axe-core sees the colors too.
 * @param {import('@playwright/test').Page} page */
export async function becomePlain(page) {
  await page.evaluate(() => {
    document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext();
  });
  await expect(page.locator('html')).toHaveClass(/dom-mode/);
}
