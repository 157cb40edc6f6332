// The shipped page in a real browser: what it loads, that it stands still, how quick a click is.
import { chromium } from '@playwright/test';
import config from '../e2e/playwright.config.mjs';
import { clickTimes } from '../e2e/support/clicks.mjs';
import { median } from './program.mjs';

const PRESSES = 50;

/** @param {string} url of a server with the demo and the shipped site */
export async function measurePage(url) {
  const browser = await chromium.launch(config.use.launchOptions);
  try {
    const page = await browser.newPage({ viewport: config.use.viewport });
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${url}/c/GA-100231/ums-ids`);
    const control = page.getByRole('switch').last();
    await control.waitFor();
    const files = asked.filter((path) => !path.startsWith('/v1/')).map((path) => (path.startsWith('/c/') ? 'index.html' : path.slice(1)));
    await page.evaluate(() => document.fonts.ready);
    const standing = await idle(page);
    const times = await clickTimes(control, PRESSES);
    return { files: [...new Set(files)], idle: standing, click: { median: median(times), slowest: times.at(-1) } };
  } finally {
    await browser.close();
  }
}

/** Animation frames asked for and changes of the page in 3 s without input.
 * @param {import('@playwright/test').Page} page */
async function idle(page) {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => document.getAnimations().length === 0);
  return page.evaluate(async () => {
    // The last frames that start-up asked for.
    for (let i = 0; i < 10; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    let frames = 0;
    let mutations = 0;
    const real = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) => {
      frames += 1;
      return real.call(globalThis, callback);
    };
    const observer = new MutationObserver((records) => (mutations += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const ends = performance.now() + 3000;
    await new Promise((resolve) => {
      const timer = setInterval(() => {
        if (performance.now() < ends) return;
        clearInterval(timer);
        resolve(undefined);
      }, 100);
    });
    globalThis.requestAnimationFrame = real;
    observer.disconnect();
    return { frames, mutations };
  });
}
