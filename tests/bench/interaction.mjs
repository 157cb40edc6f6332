// The shipped page at 100 rows and at 100,000 UMS IDs: what presses, keys and scrolling cost.
import { clickTimes } from '../e2e/support/clicks.mjs';
import { cost, probe, threadTicks } from './probe.mjs';
import { median } from './program.mjs';

const PRESSES = 30;
const TURNS = 30;
const STEPS = 40;
const REST_MS = 3000;
const SCROLL_MS = 10_000;

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const middle = (numbers) => median(sorted(numbers));

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {object} viewport */
async function open(browser, url, viewport) {
  const page = await browser.newPage({ viewport });
  await probe(page);
  await page.goto(url);
  await page.locator('#mirror tbody th a').first().waitFor({ timeout: 120_000 });
  await page.evaluate(() => document.fonts.ready);
  return { page, cdp: await threadTicks(page) };
}

/** In the page: performs `act` and gives the ms until the last change of the mirror before the next
 * frame ends. @param {import('@playwright/test').Page} page @param {string} type of event that starts it */
async function armed(page, type, act) {
  await page.evaluate((name) => {
    let start = 0;
    let changed = 0;
    const observer = new MutationObserver(() => (changed = performance.now()));
    observer.observe(document.getElementById('mirror'), { subtree: true, childList: true, attributes: true, characterData: true });
    const { requestAnimationFrame: frame } = __probe.untouched;
    globalThis.__armed = new Promise((resolve) => {
      addEventListener(name, () => {
        start = performance.now();
        frame(() => frame(() => {
          observer.disconnect();
          resolve(changed - start);
        }));
      }, { capture: true, once: true });
    });
  }, type);
  await act();
  return page.evaluate(() => globalThis.__armed);
}

async function turns(page, cdp) {
  const commits = [];
  const times = [];
  const cpu = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const button = page.getByRole('button', { name: turn % 2 === 0 ? 'Next page' : 'Previous page' });
    const one = await cost(page, cdp, () => armed(page, 'click', () => button.click()));
    commits.push(Math.max(...one.commits));
    times.push(one.answer);
    cpu.push(one.cpu);
  }
  return { commit: middle(commits), quickest: Math.min(...commits), time: middle(times), cpu: middle(cpu) };
}

/** The page shows each full minute: none is in the next ms. */
async function betweenMinutes(page, ms) {
  await page.waitForFunction((needed) => 60_000 - (Date.now() % 60_000) >= needed + 1500, ms, { timeout: 70_000 });
}

/** Changes of the document while the table is scrolled. */
async function scrolling(page) {
  await betweenMinutes(page, SCROLL_MS);
  await page.evaluate(() => {
    globalThis.__mutations = 0;
    globalThis.__observer = new MutationObserver((records) => (globalThis.__mutations += records.length));
    __observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await page.mouse.move(700, 600);
  await page.evaluate(() => { globalThis.__mutations = 0; });
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, step < STEPS / 2 ? 120 : -100);
    await page.evaluate(() => new Promise((resolve) => __probe.untouched.requestAnimationFrame(resolve)));
  }
  return page.evaluate(() => {
    __observer.disconnect();
    const scroller = [...document.querySelectorAll('#mirror .scroller')].some(({ scrollTop }) => scrollTop > 0);
    if (!scroller) throw new Error('nothing was scrolled');
    return globalThis.__mutations;
  });
}

/** Frames, timers and changes in 3 s in which nothing happens; not over a full minute, which the page
 * shows. */
async function idle(page) {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await betweenMinutes(page, REST_MS + 500);
  return page.evaluate(async (restMs) => {
    const { setTimeout: wait } = __probe.untouched;
    const pause = (ms) => new Promise((resolve) => wait(resolve, ms));
    await pause(500);
    __probe.frames = 0;
    __probe.timers = 0;
    let mutations = 0;
    const observer = new MutationObserver((records) => (mutations += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await pause(restMs);
    observer.disconnect();
    return { frames: __probe.frames, timers: __probe.timers, mutations };
  }, REST_MS);
}

/** @param {import('@playwright/test').Browser} browser @param {string} url of the page with 1,000 UMS IDs
 * @param {object} viewport */
export async function measureRows(browser, url, viewport) {
  const { page, cdp } = await open(browser, url, viewport);
  await page.getByRole('combobox', { name: /rows/i }).selectOption('100');
  await page.locator('#mirror tbody tr').nth(99).waitFor();
  const boxes = page.locator('#mirror tbody').getByRole('checkbox');
  await boxes.nth(0).click();  // the bar of the selection is there from now on
  const click = await clickTimes(boxes.nth(1), PRESSES);
  await boxes.nth(0).click();
  const turned = await turns(page, cdp);
  const scrolled = await scrolling(page);
  const still = await idle(page);
  await page.close();
  return { click: median(click), turned, scrolled, still };
}

const WORDS = ['berlin', 'oslo edge', '0042', 'we-0'];

/** @param {import('@playwright/test').Browser} browser @param {string} url of the page with 100,000
 * @param {object} viewport */
export async function measureKeys(browser, url, viewport) {
  const { page, cdp } = await open(browser, url, viewport);
  const box = page.getByRole('searchbox');
  await box.focus();
  const keys = [];
  for (const word of WORDS) {
    for (const key of [...word, ...[...word].map(() => 'Backspace')]) {
      const press = () => page.keyboard.press(key === ' ' ? 'Space' : key);
      keys.push(await cost(page, cdp, () => armed(page, 'input', press)));
    }
  }
  const sorts = [];
  for (let press = 0; press < 6; press += 1) {
    const header = page.locator('#mirror thead th:nth-child(2) button');
    sorts.push(await cost(page, cdp, () => armed(page, 'click', () => header.click())));
  }
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const wasm = await page.evaluate(() => __probe.memory());
  await page.close();
  return {
    key: { time: middle(keys.map(({ answer }) => answer)), quickest: Math.min(...keys.map(({ answer }) => answer)), slowest: Math.max(...keys.map(({ answer }) => answer)), cpu: middle(keys.map(({ cpu }) => cpu)), logic: middle(keys.map(({ logic }) => Math.max(...logic))), commit: middle(keys.map(({ commits }) => Math.max(0, ...commits))) },
    sort: { time: middle(sorts.map(({ answer }) => answer)), cpu: middle(sorts.map(({ cpu }) => cpu)) },
    memory: { script: usedSize / 1e6, program: wasm / 1e6 },
  };
}
