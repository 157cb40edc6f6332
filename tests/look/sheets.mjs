// ./dev sheets: every state of the page on contact sheets, one for each size and color scheme, in
// build/sheets. To be looked at beside the pictures; nothing is compared here.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import config from '../e2e/playwright.config.mjs';
import { Portal } from '../e2e/support/fixtures.mjs';
import * as paths from '../e2e/support/paths.mjs';
import { PortalServer, Seed } from '../e2e/support/server.mjs';
import { states } from '../e2e/support/states.mjs';

const SHEETS = [
  { name: '1440x900-light', width: 1440, height: 900, columns: 4 },
  { name: '1440x900-dark', width: 1440, height: 900, columns: 4, colorScheme: 'dark' },
  { name: '1440x900-high-contrast', width: 1440, height: 900, columns: 4, contrast: 'more' },
  { name: '720x450-light', width: 720, height: 450, columns: 4 },
  { name: '390x844-light', width: 390, height: 844, columns: 7 },
  { name: '390x844-dark', width: 390, height: 844, columns: 7, colorScheme: 'dark' },
];
const SHEET_WIDTH = 2400;

/** One picture of each state. @param {import('@playwright/test').Browser} browser @param {string} url
 * @param {typeof SHEETS[number]} sheet @returns {Promise<{name: string, picture: Buffer}[]>} */
async function picturesOf(browser, url, { width, height, colorScheme, contrast }) {
  const pictures = [];
  for (const [name, reach] of Object.entries(states)) {
    const page = await browser.newPage({
      viewport: { width, height }, colorScheme: colorScheme ?? 'light', contrast, reducedMotion: 'reduce',
    });
    await reach(new Portal(page, url));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    pictures.push({ name, picture: await page.screenshot() });
    await page.close();
  }
  return pictures;
}

/** @param {import('@playwright/test').Browser} browser @param {{name: string, picture: Buffer}[]} pictures
 * @param {number} columns @param {string} file */
async function compose(browser, pictures, columns, file) {
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 100 } });
  const figures = pictures.map(({ name, picture }) =>
    `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${name}</figcaption></figure>`);
  await page.setContent(`<style>
    body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 16px; margin: 16px; background: #888; font: 20px sans-serif }
    figure { margin: 0 } img { display: block; width: 100% } figcaption { padding: 4px }
  </style>${figures.join('')}`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

const folder = join(paths.root, 'build/sheets');
mkdirSync(folder, { recursive: true });
const seed = await new Seed().make();
const server = await new PortalServer(seed.copy()).start();
const browser = await chromium.launch(config.use.launchOptions);
try {
  for (const sheet of SHEETS) {
    const file = join(folder, `${sheet.name}.png`);
    await compose(browser, await picturesOf(browser, server.url, sheet), sheet.columns, file);
    console.log(file);
  }
} finally {
  await browser.close();
  await server.remove();
  seed.remove();
}
