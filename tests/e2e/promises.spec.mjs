// What ui.md promises of every state: accessible, idle when nothing happens, quick, and one tree.
import { readFileSync } from 'node:fs';
import { expectAgreed } from './support/agreed.mjs';
import { canvasShot } from './support/canvas.mjs';
import { clickTimes } from './support/clicks.mjs';
import { expect, expectAccessible, test } from './support/fixtures.mjs';
import { covered, misplaced, parity } from './support/one_tree.mjs';
import { becomePlain } from './support/plain.mjs';
import { complaintsOf, restless, states } from './support/states.mjs';
import { expectTextsInPlace } from './support/texts.mjs';

const tokens = JSON.parse(readFileSync(new URL('../../assets/tokens.json', import.meta.url), 'utf8'));
const schemes = {
  light: {},
  dark: { colorScheme: 'dark' },
  highContrast: { colorScheme: 'light', contrast: 'more' },
};

for (const [name, reach] of Object.entries(states)) {
  test.describe(name, () => {
    test.use({ complaints: complaintsOf(name) });

    test('said as agreed, accessible in each scheme, idle, one tree, every control on top, every text in place', async ({ portal, page }) => {
      test.slow();  // 3 s of nothing, and axe-core four times
      await reach(portal);
      await expectAgreed(name, page.locator('body'));
      await canvasShot(page);
      if (!restless.has(name)) await expectIdle(page);
      await expectAccessible(page);
      expect(await covered(page), 'controls that a pointer cannot reach').toEqual([]);
      await expect.poll(() => parity(page), { message: 'canvas and mirror apart' }).toBe('');
      expect(await misplaced(page), 'elements that lie elsewhere').toEqual([]);
      await expectTextsInPlace(page, name, 1);
      await becomePlain(page);
      for (const [scheme, media] of Object.entries(schemes)) {
        await page.emulateMedia(media);
        await expect.poll(() => groundOf(page), { message: scheme }).toBe(tokens.color[scheme].bg);
        await expectAccessible(page, { decided: true });
      }
    });
  });
}

/** @param {import('@playwright/test').Page} page */
function groundOf(page) {
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--bg').trim());
}

const STILL = { asked: [], timers: [], mutations: 0, frames: 0, animationFrames: 0 };

/** No frame, no animation frame, no timer and no change of the page in 3 s in which nothing happens.
 * What does happen: the page shows the minute, and how many minutes ago something was, so it looks at
 * the clock when one of these is over; and the backend answers a question after up to 25 s and is
 * asked again. Of three times 3 s one is without. @param {import('@playwright/test').Page} page */
async function expectIdle(page) {
  await expect.poll(() => 60_000 - (Date.now() % 60_000)).toBeGreaterThan(10_500);
  let done = await doneIn(page, 3000);
  for (let again = 0; again < 2 && done.timers.length > 0; again += 1) done = await doneIn(page, 3000);
  expect(done, 'what is done while nothing happens').toEqual(STILL);
}

/** @param {import('@playwright/test').Page} page @param {number} ms */
function doneIn(page, ms) {
  return page.evaluate(async (wait) => {
    const { counters } = globalThis.__portal;
    const began = performance.now();
    const asked = [];  // when, in ms
    const timers = [];
    const real = { requestAnimationFrame, setTimeout, setInterval };
    const watched = (name, times) => (...given) => {
      times.push(Math.round(performance.now() - began));
      return real[name].apply(globalThis, given);
    };
    globalThis.requestAnimationFrame = watched('requestAnimationFrame', asked);
    globalThis.setTimeout = watched('setTimeout', timers);
    globalThis.setInterval = watched('setInterval', timers);
    let mutations = 0;
    const observer = new MutationObserver((records) => (mutations += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = { ...counters };
    await new Promise((resolve) => real.setTimeout.call(globalThis, resolve, wait));
    Object.assign(globalThis, real);
    observer.disconnect();
    return {
      asked,
      timers,
      mutations,
      frames: counters.frames - before.frames,
      animationFrames: counters.animationFrames - before.animationFrames,
    };
  }, ms);
}

test('scrolling the list writes nothing', async ({ portal, page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await portal.openList('?show=closed');
  const mutations = await page.evaluate(async () => {
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const scroller = [...document.querySelectorAll('#mirror *')].find((element) => element.scrollHeight > element.clientHeight + 20 && getComputedStyle(element).overflowY === 'auto');
    if (!scroller) return 'nothing scrolls';
    for (let step = 0; step < 40; step += 1) {
      scroller.scrollTop = step * 4;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    observer.disconnect();
    return count;
  });
  expect(mutations).toBe(0);
});

test('a click is in the page within 10 ms, the slowest within 50', { tag: '@alone' }, async ({ portal, page }) => {
  test.slow();  // each press waits until it is saved and painted, by a processor that draws slowly
  await portal.openList();
  await canvasShot(page);
  const measure = async () => {
    const times = await clickTimes(page.getByRole('switch').last(), 50);
    return { median: times[25], slowest: times[49] };
  };
  let { median, slowest } = await measure();
  // Two cores may be busy elsewhere: one more try, as the test plan allows.
  if (median > 10 || slowest > 50) ({ median, slowest } = await measure());
  expect(median).toBeLessThanOrEqual(10);
  expect(slowest).toBeLessThanOrEqual(50);
});
