// Pictures of the canvas alone: what a person sees, with nothing of the mirror in it.
import { expect } from '@playwright/test';
import { readPng } from './png.mjs';

/** A picture of the page with the mirror hidden, once two in a row are equal, unless it is `moving`.
 * The mirror keeps focus and layout: the sheet is made by script, which the page's policy allows, and
 * nothing is unfocused. @param {import('@playwright/test').Page} page */
export async function canvasShot(page, { moving = false } = {}) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'body *:not(canvas, :has(canvas)) { opacity: 0 !important; caret-color: transparent !important }',
    );
    globalThis.hidingSheet = sheet;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  try {
    return readPng(await (moving ? page.screenshot({ caret: 'initial' }) : steadyShot(page)));
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (sheet) => sheet !== globalThis.hidingSheet,
      );
    });
  }
}

/** @param {import('@playwright/test').Page} page */
async function steadyShot(page) {
  let shot = await page.screenshot({ caret: 'initial' });
  await expect(async () => {
    const before = shot;
    shot = await page.screenshot({ caret: 'initial' });
    expect(shot.equals(before), 'the picture stands still').toBe(true);
  }).toPass();
  return shot;
}

/** Pixels in `box` (CSS px at density 1) that differ by more than a rounding.
 * @param {ReturnType<typeof readPng>} before @param {ReturnType<typeof readPng>} after
 * @param {{x: number, y: number, width: number, height: number}} box */
export function changedPixels(before, after, box) {
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const right = Math.min(before.width, Math.ceil(box.x + box.width));
  const bottom = Math.min(before.height, Math.ceil(box.y + box.height));
  let changed = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const a = (y * before.width + x) * before.channels;
      const b = (y * after.width + x) * after.channels;
      const apart = [0, 1, 2].some((channel) => Math.abs(before.data[a + channel] - after.data[b + channel]) > 8);
      if (apart) changed += 1;
    }
  }
  return changed;
}

/** Waits until the canvas shows something else in `box` than it did in `before`.
 * @param {import('@playwright/test').Page} page @param {ReturnType<typeof readPng>} before
 * @param {{x: number, y: number, width: number, height: number}} box @param {string} what
 * @param {{moving?: boolean}} [how] */
export async function expectCanvasChanged(page, before, box, what, how) {
  await expect
    .poll(async () => changedPixels(before, await canvasShot(page, how), box), {
      message: `the canvas shows ${what}`,
    })
    .toBeGreaterThan(12);
}

/** Where an element is now. @param {import('@playwright/test').Locator} locator */
export async function boxOf(locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('the element has no box');
  return box;
}
