// When the program, the canvas or the browser cannot: a plain page that still works.
import { chromium } from '@playwright/test';
import { expect, expectAccessible, Portal, test } from './support/fixtures.mjs';

/** Makes the program's next pass trap: it asks for more bytes than there are addresses. */
async function trapInPass(page) {
  await page.evaluate(() => {
    const { program } = globalThis.__portal;
    program._portal_logic = () => program._browser_reserve(-1);
  });
  await page.keyboard.press('Tab');
}

/** The browser gives no more memory, and the program's next pass needs some. */
async function exhaustMemory(page) {
  await page.evaluate(() => {
    WebAssembly.Memory.prototype.grow = () => {
      throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded');
    };
    const { program } = globalThis.__portal;
    program._portal_logic = () => program._browser_reserve(1 << 30);
  });
  await page.keyboard.press('Tab');
}

test.describe('a program that traps', () => {
  test.use({ complaints: [/^Aborted|RuntimeError: |RangeError: out of memory/] });

  for (const [what, breakIt, sentence] of [
    ['traps', trapInPass, 'A fault in the page ended it.'],
    ['runs out of memory', exhaustMemory, 'The page ran out of memory.'],
  ]) {
    test(`a program that ${what} says so, keeps what is pending in words, and offers to load again`, async ({ page, network }) => {
      const portal = new Portal(page, network.url);
      await portal.openList();
      network.set({ match: /\/commands$/, held: true });
      await portal.row('UMS Test').getByRole('switch').click();
      await expect(portal.row('UMS Test').getByRole('switch')).toHaveAttribute('aria-busy', 'true');
      await breakIt(page);
      const last = page.getByRole('alertdialog', { name: 'The page has stopped' });
      await expect(last).toContainText(sentence);
      await expect(last).toContainText(/Not saved yet/);
      network.release();
      await last.getByRole('button', { name: 'Load the page again' }).click();
      await expect(portal.row('UMS Test')).toBeVisible();
    });
  }
});

test.describe('a program that is not there', () => {
  test.use({ complaints: [/status of 404|portal\.\w+\.wasm: 404/] });

  test('a program that does not arrive says so', async ({ page, network }) => {
    network.set({ match: /portal[^/]*\.wasm$/, status: 404 });
    await page.goto(`${network.url}/c/GA-100231/ums-ids`);
    await expect(page.getByRole('alertdialog', { name: 'The page could not be loaded' })).toContainText('The program did not arrive');
    network.release();
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(new Portal(page, network.url).row('UMS Test')).toBeVisible();
  });
});

test.describe('without WebGL2', () => {
  test('the mirror is the page: everything is visible and works', async ({ server }, info) => {
    const { launchOptions } = info.project.use;
    const args = launchOptions.args.filter((flag) => !/gl=|angle|swiftshader/.test(flag));
    const browser = await chromium.launch({ ...launchOptions, args: [...args, '--disable-gpu', '--disable-3d-apis'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const portal = new Portal(page, server.url);
      await portal.openList();
      await expect(page.locator('html')).toHaveClass(/dom-mode/);
      const name = portal.row('UMS Test').getByRole('link', { name: 'UMS Test', exact: true });
      await expect(name).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
      await portal.row('UMS Test').getByRole('switch').click();
      await expect(portal.row('UMS Test').getByRole('switch')).toBeChecked();
      await expectAccessible(page, { decided: true });
      await name.click();
      await page.getByRole('button', { name: 'Assign Product Packs' }).click();
      await expect(page.getByRole('dialog', { name: 'Assign Product Packs' })).toBeVisible();
      await expectAccessible(page, { decided: true });
    } finally {
      await browser.close();
    }
  });
});

test('a canvas whose context is lost for good becomes the plain page', async ({ portal, page }) => {
  await portal.openList();
  await page.evaluate(() => {
    const gl = document.querySelector('canvas').getContext('webgl2');
    globalThis.losing = gl.getExtension('WEBGL_lose_context');
    globalThis.losing.loseContext();
  });
  await expect(page.locator('html')).toHaveClass(/dom-mode/);
  await portal.row('UMS Test').getByRole('switch').click();
  await expect(portal.row('UMS Test').getByRole('switch')).toBeChecked();
  await page.evaluate(() => globalThis.losing.restoreContext());
  await expect(page.locator('html')).not.toHaveClass(/dom-mode/);
});
