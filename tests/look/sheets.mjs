// ./dev sheets [part of a name]: every state of the page and every view of the page of components on
// contact sheets, one for each size, color scheme and density, in build/sheets. To be looked at beside the look; nothing is compared here.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import config from '../e2e/playwright.config.mjs';
import { componentPages, showComponents } from '../e2e/support/component_pages.mjs';
import { Portal } from '../e2e/support/fixtures.mjs';
import * as paths from '../e2e/support/paths.mjs';
import { PortalServer, Seed } from '../e2e/support/server.mjs';
import { states } from '../e2e/support/states.mjs';

const SIZES = [
  { width: 1440, height: 900, columns: 4 },
  { width: 1024, height: 768, columns: 4 },
  { width: 720, height: 450, columns: 4 },  // 1440x900 at a zoom of 200 %
  { width: 390, height: 844, columns: 7 },
];
const SCHEMES = {
  light: { colorScheme: /** @type {const} */ ('light') },
  dark: { colorScheme: /** @type {const} */ ('dark') },
  'high-contrast': { contrast: /** @type {const} */ ('more') },
};
const SHEETS = SIZES.flatMap((size) => Object.entries(SCHEMES).flatMap(([scheme, media]) => [1, 2].map((density) => (
  { ...size, media, density, name: `${size.width}x${size.height}-${scheme}-${density}x` }))));
const SHEET_WIDTH = 2400;

/** @type {Record<string, (portal: Portal) => Promise<void>>} */
const components = Object.fromEntries(componentPages.map((name) => (
  [`component ${name}`, ({ page, url }) => showComponents(page, url, `?show=${name}`)])));

/** One picture of each view, on data that no other state changed.
 * @param {import('@playwright/test').Browser} browser @param {Seed} seed
 * @param {typeof SHEETS[number]} sheet @returns {Promise<{name: string, picture: Buffer}[]>} */
async function picturesOf(browser, seed, { width, height, media, density }) {
  const pictures = [];
  for (const [name, reach] of Object.entries({ ...states, ...components })) {
    const server = await new PortalServer(seed.copy()).start();
    const page = await browser.newPage({
      viewport: { width, height }, deviceScaleFactor: density, ...media, reducedMotion: 'reduce',
    });
    await reach(new Portal(page, server.url));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    pictures.push({ name, picture: await page.screenshot() });
    await page.close();
    await server.remove();
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

const wanted = process.argv[2] ?? '';
const folder = join(paths.root, 'build/sheets');
mkdirSync(folder, { recursive: true });
const seed = await new Seed().make();
const browser = await chromium.launch(config.use.launchOptions);
try {
  for (const sheet of SHEETS.filter(({ name }) => name.includes(wanted))) {
    const file = join(folder, `${sheet.name}.png`);
    await compose(browser, await picturesOf(browser, seed, sheet), sheet.columns, file);
    console.log(file);
  }
} finally {
  await browser.close();
  seed.remove();
}
