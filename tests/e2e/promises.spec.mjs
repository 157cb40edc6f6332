// What ui.md promises of every state: accessible, idle when nothing happens, quick, and one tree.
import { canvasShot } from './support/canvas.mjs';
import { clickTimes } from './support/clicks.mjs';
import { expect, expectAccessible, test } from './support/fixtures.mjs';
import { covered, misplaced, parity } from './support/one_tree.mjs';
import { complaintsOf, states } from './support/states.mjs';

for (const [name, reach] of Object.entries(states)) {
  test.describe(name, () => {
    test.use({ complaints: complaintsOf(name) });

    test('accessible, one tree, every control on top and large enough', async ({ portal, page }) => {
      await reach(portal);
      await canvasShot(page);
      await expectAccessible(page);
      expect(await covered(page), 'controls that a pointer cannot reach').toEqual([]);
      await expect.poll(() => parity(page), { message: 'canvas and mirror apart' }).toBe('');
      expect(await misplaced(page), 'elements that lie elsewhere').toEqual([]);
      await becomePlain(page);
      await expectAccessible(page, { decided: true });
    });
  });
}

/** The same state as the plain page, where axe-core sees the colors too.
 * @param {import('@playwright/test').Page} page */
async function becomePlain(page) {
  await page.evaluate(() => {
    document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext();
  });
  await expect(page.locator('html')).toHaveClass(/dom-mode/);
}

test('idle is idle: no frame, no animation frame and no change of the page in 3 s', async ({ portal, page }) => {
  for (const reach of [states.list, states.details, states.rename]) {
    await reach(portal);
    await canvasShot(page);
    const counts = await page.evaluate(async () => {
      const { counters } = globalThis.__portal;
      const asked = [];  // when, in ms
      const began = performance.now();
      const real = globalThis.requestAnimationFrame;
      globalThis.requestAnimationFrame = (callback) => {
        asked.push(Math.round(performance.now() - began));
        return real(callback);
      };
      let mutations = 0;
      const observer = new MutationObserver((records) => (mutations += records.length));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const before = { ...counters };
      const ended = performance.now() + 3000;
      await new Promise((resolve) => {
        const channel = setInterval(() => {
          if (performance.now() < ended) return;
          clearInterval(channel);
          resolve();
        }, 250);
      });
      globalThis.requestAnimationFrame = real;
      observer.disconnect();
      return {
        asked,
        mutations,
        frames: counters.frames - before.frames,
        animationFrames: counters.animationFrames - before.animationFrames,
      };
    });
    expect(counts).toEqual({ asked: [], mutations: 0, frames: 0, animationFrames: 0 });
  }
});

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
