// The shipped page in a real browser: what it loads, that it stands still, how quick a click is.
import { chromium } from '@playwright/test';
import config from '../e2e/playwright.config.mjs';
import { clickTimes } from '../e2e/support/clicks.mjs';
import { grown } from '../support/company.mjs';
import { median } from './program.mjs';

const PRESSES = 50;
const TURNS = 30;
const MANY = 1000;

/** @param {string} url of a server with the demo and the shipped site */
export async function measurePage(url) {
  const browser = await chromium.launch(config.use.launchOptions);
  try {
    const page = await browser.newPage({ viewport: config.use.viewport });
    await page.addInitScript(markRows);
    await page.goto(`${url}/c/GA-100231/ums-ids`);
    const control = page.getByRole('switch').last();
    await control.waitFor();
    const files = await filesBeforeRows(page);
    await page.evaluate(() => document.fonts.ready);
    const standing = await idle(page);
    const times = await clickTimes(control, PRESSES);
    const turns = await turnPages(page, url);
    return { files, idle: standing, click: { median: median(times), slowest: times.at(-1) }, turn: { median: median(turns), slowest: turns.at(-1) } };
  } finally {
    await browser.close();
  }
}

/** In the page: marks when the first row can be used. */
function markRows() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#mirror [role="switch"]')) return;
    performance.mark('rows');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Names of the files that were asked for before there were rows. @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>} */
async function filesBeforeRows(page) {
  const paths = await page.evaluate(() => {
    const { startTime: rows } = performance.getEntriesByName('rows')[0];
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime < rows)
      .map(({ name }) => new URL(name).pathname);
  });
  return ['index.html', ...new Set(paths.filter((path) => !path.startsWith('/v1/')).map((path) => path.slice(1)))];
}

/** From the press of "Next page" or "Previous page" to the last change of the page, with 100 rows, in
 * ms, sorted: the program's logic and all that is written.
 * @param {import('@playwright/test').Page} page @param {string} url */
async function turnPages(page, url) {
  await page.route('**/snapshot*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: grown(await answer.json(), MANY) });
  });
  await page.goto(`${url}/c/GA-100231/ums-ids?rows=100`);
  await page.getByRole('button', { name: 'Next page' }).waitFor();
  return page.evaluate(async (count) => {
    const named = (name) => document.querySelector(`nav button[aria-label="${name}"], button[aria-label="${name}"]`);
    const first = () => document.querySelector('tbody tr th')?.textContent;
    const times = [];
    for (let turn = 0; turn < count; turn += 1) {
      const was = first();
      let changed = 0;
      const observer = new MutationObserver(() => (changed = performance.now()));
      observer.observe(document.querySelector('table'), { subtree: true, childList: true, attributes: true, characterData: true });
      const start = performance.now();
      named(turn % 2 === 0 ? 'Next page' : 'Previous page').click();
      for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      observer.disconnect();
      if (first() === was) throw new Error('the page did not turn');
      times.push(changed - start);
    }
    return times.sort((a, b) => a - b);
  }, TURNS);
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
