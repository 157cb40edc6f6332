// Logic and paint run when they are asked for, and one does not ask for the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './browser.mjs';

const fresh = await openBrowser();

/** What ran until `ask` had its logic pass and three more frames of the browser.
 * @param {import('@playwright/test').Page} page @param {'timer' | 'poke' | 'wake'} ask */
const ran = (page, ask) =>
  page.evaluate(async (asked) => {
    const { createFrames } = await import('/frame.mjs');
    const count = { logic: 0, paint: 0 };
    let done = () => {};
    const happened = new Promise((resolve) => (done = resolve));
    const frames = createFrames({
      logic: () => { count.logic += 1; done(); },
      paint: () => { count.paint += 1; done(); },
    });
    if (asked === 'timer') frames.timer(Date.now() + 20);
    if (asked === 'poke') frames.poke();
    if (asked === 'wake') frames.wake(2);
    await happened;
    for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return count;
  }, ask);

test('a moment that comes runs logic once and paints nothing by itself', async () => {
  assert.deepEqual(await ran(await fresh(), 'timer'), { logic: 1, paint: 0 });
});

test('a poke runs logic once, a wake paints as often as it says', async () => {
  assert.deepEqual(await ran(await fresh(), 'poke'), { logic: 1, paint: 0 });
  assert.deepEqual(await ran(await fresh(), 'wake'), { logic: 0, paint: 2 });
});
